import { render } from "preact";
import "../../core/ui/look.css";
import type { Language } from "../../core/words/wording.ts";
import { loadWords } from "../pane/load-words.ts";
import { PaneShell } from "../pane/pane.tsx";
import { associateRibbon } from "./associate-ribbon.ts";

/** The pane inside Excel, in Office's own language and theme. */
async function start(): Promise<void> {
  await Office.onReady();
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith("cy") ? "cy" : "en";
  document.documentElement.lang = language;
  const root = document.getElementById("taskpane");
  const words = await loadWords(language);
  // What works on the workbook comes once the pane is there to say so.
  const { livePane } = await import("./live-pane.ts");
  const { session, begin } = livePane(language);
  associateRibbon(session);
  if (root !== null) render(<PaneShell session={session} words={words} language={language} />, root);
  await begin();
}

start();
