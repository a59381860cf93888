import type { Language } from "../../core/words/wording.ts";
import { ExcelDesk } from "../office/excel-desk.ts";
import { DeskWork } from "../pane/desk-work.ts";
import { programmesInfo } from "../pane/programme-info.ts";
import { Session } from "../pane/session.ts";
import { excelSurface } from "./excel-surface.ts";

/** The workbook is looked at anew once a person has stopped typing for so long, in milliseconds. */
const PAUSE = 600;

/** A session over the open workbook that follows it: what changes is checked anew, and the sheet in view is the one in Excel. */
export function livePane(language: Language): { readonly session: Session; readonly begin: () => Promise<void> } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let hands = new Set<"here" | "elsewhere">();
  const follow = async () => {
    const from = hands.has("here") ? "here" : "elsewhere";
    hands = new Set();
    // What comes to the same, as most calculations do, leaves the screen as it is; what cannot be read is told by the look.
    const changed = await desk.changedSinceOverview().catch(() => true);
    if (changed) await session.changedOutside(from);
  };
  const excel = new ExcelDesk({
    changed: (from) => {
      hands.add(from);
      clearTimeout(timer);
      timer = setTimeout(follow, PAUSE);
    },
    looked: (id, cell) => {
      const sheet = excel.nameOf(id);
      if (sheet !== null) session.look(sheet, cell);
    },
  });
  const desk = new DeskWork(excel);
  const surface = excelSurface(excel, () => desk.problems);
  const session = new Session(desk, surface, programmesInfo(), language);
  const opened = async () => {
    session.look(excel.active);
    await (excel.settings === null ? session.refresh() : session.choose(excel.settings.chosen));
    keepChoices(session, excel);
  };
  const begin = () =>
    session.ask({ key: "checking", facts: {} }, async () => {
      await excel.read();
      return opened;
    });
  return { session, begin };
}

/** What is chosen from now on, and what is said of sheets, is kept in the workbook. */
function keepChoices(session: Session, excel: ExcelDesk): void {
  let last = choicesOf(session);
  let kept: Promise<unknown> = Promise.resolve();
  session.subscribe(() => {
    const now = choicesOf(session);
    if (session.state.busy !== null || now.told === last.told) return;
    last = now;
    // One after another: what was chosen earlier never takes the place of what was chosen later. What cannot be kept, in a workbook opened
    // for reading only, holds for this sitting all the same.
    kept = kept.then(() => excel.keep(choicesOf(session).chosen)).catch((fault) => console.warn(fault));
  });
}

function choicesOf({ state: { chosen, overview } }: Session) {
  const { programme, kind, rounding } = chosen;
  const said = (overview?.sheets ?? []).flatMap((sheet) => (sheet.said === null ? [] : [[sheet.name, sheet.said]]));
  return { chosen: { programme, kind, rounding }, told: JSON.stringify([programme, kind, rounding, said]) };
}
