import type { Words } from "../../core/words/en.ts";
import type { Language } from "../../core/words/wording.ts";

/** The words of one language; the other stays where it is until it is wanted. */
export async function loadWords(language: Language): Promise<Words> {
  if (language === "cy") return (await import("../../core/words/cy.ts")).cy;
  return (await import("../../core/words/en.ts")).en;
}
