import type { Facts } from "../workbook/problem.ts";
import { fillIn } from "./fill-in.ts";
import { panelCy } from "./panel-cy.ts";
import { panelEn } from "./panel-en.ts";
import type { Language } from "./wording.ts";

export type PanelKey = keyof typeof panelEn;

/** A text of the browser's panel, with its facts. */
export function panelText(language: Language, key: PanelKey, facts: Facts = {}): string {
  const words: Readonly<Record<PanelKey, string>> = language === "cy" ? panelCy : panelEn;
  return fillIn(null, words[key], facts);
}

/** True for the key of a text of the panel. */
export function isPanelKey(key: string): key is PanelKey {
  return Object.hasOwn(panelEn, key);
}
