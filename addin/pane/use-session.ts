import { createContext } from "preact";
import { useContext, useLayoutEffect, useReducer } from "preact/hooks";
import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { Language } from "../../core/words/wording.ts";
import type { Facts } from "../../core/workbook/problem.ts";
import type { Label } from "./desk.ts";
import type { PaneState } from "./pane-state.ts";
import type { Session } from "./session.ts";

/** What every screen has at hand. */
export interface PaneContext {
  readonly session: Session;
  readonly words: Words;
  readonly language: Language;
}

export const Pane = createContext<PaneContext | null>(null);

/** The session, the words, and a state that redraws its screen when it changes. */
export function usePane(): PaneContext & {
  readonly state: PaneState;
  readonly say: (key: PaneKey, facts?: Facts) => string;
} {
  const context = useContext(Pane);
  if (context === null) throw new Error("outside the pane");
  const { session, words } = context;
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  // At once, not after the next frame: what comes before it would never be drawn.
  useLayoutEffect(() => session.subscribe(() => redraw(undefined as never)), [session]);
  return { ...context, state: session.state, say: (key, facts = {}) => fillIn(words, words.pane[key], facts) };
}

export type PaneKey = keyof Words["pane"];

/** A label in words. */
export function worded(words: Words, { key, facts }: Label): string {
  return fillIn(words, words.pane[key as PaneKey] ?? key, facts);
}
