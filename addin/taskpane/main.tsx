import { render } from "preact";
import "../../core/ui/look.css";
import type { Language } from "../../core/words/wording.ts";
import { loadWords } from "../pane/load-words.ts";
import { PaneShell } from "../pane/pane.tsx";
import { Session } from "../pane/session.ts";
import { associateRibbon } from "./associate-ribbon.ts";
import { excelSurface } from "./excel-surface.ts";

/** The pane inside Excel, in Office's own language and theme. */
async function start(): Promise<void> {
  await Office.onReady();
  const language: Language = Office.context.displayLanguage.toLowerCase().startsWith("cy") ? "cy" : "en";
  document.documentElement.lang = language;
  const root = document.getElementById("taskpane");
  const words = await loadWords(language);
  // What works on the workbook comes once the pane is there to say so.
  const [{ ExcelDesk }, { DeskWork }, { programmesInfo }] = await Promise.all([
    import("../office/excel-desk.ts"),
    import("../pane/desk-work.ts"),
    import("../pane/programme-info.ts"),
  ]);
  const excel = new ExcelDesk();
  const session = new Session(new DeskWork(excel), excelSurface(), programmesInfo(), language);
  associateRibbon(session);
  if (root !== null) render(<PaneShell session={session} words={words} language={language} />, root);
  await session.refresh();
  session.look(excel.active);
}

start();
