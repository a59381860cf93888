import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer } from "preact/hooks";
import { type PanelKey, panelText } from "../../core/words/panel-words.ts";
import type { Language } from "../../core/words/wording.ts";
import type { Facts } from "../../core/workbook/problem.ts";
import type { PanelSession, Shown } from "./panel-session.ts";

export const Panel = createContext<PanelSession | null>(null);

export type Say = (key: PanelKey, facts?: Facts) => string;

/** The session, what it shows, and its words: a view that uses this is drawn anew with every change. */
export function usePanel(): { session: PanelSession; shown: Shown; language: Language; say: Say } {
  const session = useContext(Panel);
  if (session === null) throw new Error("outside the panel");
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // At once, not after the next frame: what comes before it would never be drawn.
  useLayoutEffect(() => session.subscribe(() => redraw(undefined as never)), [session]);
  const { shown } = session;
  const language = shown.state?.settings.language ?? (navigator.language.startsWith("cy") ? "cy" : "en");
  return { session, shown, language, say: (key, facts = {}) => panelText(language, key, facts) };
}
