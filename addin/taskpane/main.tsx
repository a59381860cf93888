import { render } from "preact";
import "../../core/ui/look.css";
import { loadWords } from "../pane/load-words.ts";
import { PaneShell } from "../pane/pane.tsx";
import type { Session } from "../pane/session.ts";
import { associateFunctions } from "./associate-functions.ts";
import { associateRibbon } from "./associate-ribbon.ts";
import { officeLanguage } from "./office-language.ts";
import { followOfficeTheme } from "./office-theme.ts";
import { sayAlone } from "./say-alone.ts";

/**
 * The pane inside Excel, in Office's own language and theme. Resolves once the ribbon's buttons have something to work on; with null where
 * there is no Excel around it.
 */
async function start(): Promise<Session | null> {
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    await sayAlone("outside-excel");
    return null;
  }
  const language = officeLanguage();
  document.documentElement.lang = language;
  followOfficeTheme();
  const root = document.getElementById("taskpane");
  const words = await loadWords(language);
  if (root !== null) render(<p class="alone">{words.pane.checking}</p>, root);
  // What works on the workbook comes once the pane is there to say so.
  const { livePane } = await import("./live-pane.ts");
  const { session, begin } = livePane(language);
  if (root !== null) render(<PaneShell session={session} words={words} language={language} />, root);
  await begin();
  return session;
}

/** Part of the pane never came, as when its server is away: people are told, and the ribbon's buttons still end. */
async function notLoaded(fault: unknown): Promise<null> {
  console.error(fault);
  await sayAlone("not-loaded");
  return null;
}

if (typeof Office === "undefined") sayAlone("without-office");
else {
  associateFunctions();
  associateRibbon(start().catch(notLoaded));
}
