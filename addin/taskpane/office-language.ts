import type { Language } from "../../core/words/wording.ts";

/** The language of Office's own buttons, as far as we speak it: Welsh, else English. */
export function officeLanguage(): Language {
  return Office.context.displayLanguage.toLowerCase().startsWith("cy") ? "cy" : "en";
}
