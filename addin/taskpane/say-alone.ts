import type { Words } from "../../core/words/en.ts";
import { loadWords } from "../pane/load-words.ts";

/** Say in the browser's language why there is nothing to show: no library of Excel's came, or the page stands outside it. */
export async function sayAlone(why: "without-office" | "outside-excel"): Promise<void> {
  const language = navigator.language.startsWith("cy") ? "cy" : "en";
  const words: Words = await loadWords(language);
  document.documentElement.lang = language;
  const said = document.createElement("p");
  said.className = "alone";
  said.textContent = words.ribbon[why];
  document.getElementById("taskpane")?.replaceChildren(said);
}
