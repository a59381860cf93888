import { cy } from "./cy.ts";
import { en, type Words } from "./en.ts";
import type { Language } from "./wording.ts";

/** The words of a language, for programs that hold both. Screens load one language at a time and do not come here. */
export function wordsIn(language: Language): Words {
  return language === "cy" ? cy : en;
}
