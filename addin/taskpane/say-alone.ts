import type { Words } from "../../core/words/en.ts";
import { loadWords } from "../pane/load-words.ts";
import { officeLanguage } from "./office-language.ts";

/**
 * Say why there is nothing to show: no library of Excel's came, or the page stands outside Excel, or part of ours never came. In Office's
 * language where it is known, else in the browser's.
 */
export async function sayAlone(why: "without-office" | "outside-excel" | "not-loaded"): Promise<void> {
  const own = navigator.language.startsWith("cy") ? "cy" : "en";
  const language = why === "not-loaded" ? officeLanguage() : own;
  const words: Words = await loadWords(language);
  document.documentElement.lang = language;
  const said = document.createElement("p");
  said.className = "alone";
  said.textContent = words.ribbon[why];
  document.getElementById("taskpane")?.replaceChildren(said);
}
