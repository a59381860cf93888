import type { Language } from "../../core/words/wording.ts";
import { ExcelDesk } from "../office/excel-desk.ts";
import type { Watcher } from "../office/watch-changes.ts";
import type { KeptSettings } from "../office/workbook-settings.ts";
import { DeskWork } from "../pane/desk-work.ts";
import { programmesInfo } from "../pane/programme-info.ts";
import { Session } from "../pane/session.ts";
import { excelSurface } from "./excel-surface.ts";
import { rememberKept, wasKeptHere } from "./kept-here.ts";

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
  const watcher: Watcher = {
    changed: (from) => {
      hands.add(from);
      clearTimeout(timer);
      timer = setTimeout(follow, PAUSE);
    },
    looked: (id, cell) => {
      const sheet = excel.nameOf(id);
      if (sheet !== null) session.look(sheet, cell);
    },
  };
  const excel = new ExcelDesk(watcher, (settings) => wasKeptHere(settings, localStorage));
  const desk = new DeskWork(excel);
  const surface = excelSurface(excel, () => desk.problems);
  const session = new Session(desk, surface, programmesInfo(), language);
  const opened = async () => {
    session.look(excel.active);
    const { settings, offered } = excel;
    await (settings === null ? session.refresh() : session.choose(settings.chosen));
    if (offered !== null && isOther(offered, session)) {
      session.offer({ chosen: offered.chosen, sheets: Object.keys(offered.said), accept: () => excel.accept(offered) });
    }
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
    kept = kept
      .then(() => excel.keep(choicesOf(session).chosen))
      .then((settings) => rememberKept(settings, localStorage))
      .catch((fault) => console.warn(fault));
  });
}

/** Whether choices would change anything: those that are made by themselves anyway are not worth a question. */
function isOther({ chosen, said }: KeptSettings, session: Session): boolean {
  const { kind, rounding } = session.state.chosen;
  const programme = chosen.programme ?? session.programme?.id;
  const same = chosen.kind === kind && chosen.rounding === rounding && programme === session.programme?.id;
  return !same || Object.keys(said).length > 0;
}

function choicesOf({ state: { chosen, overview } }: Session) {
  const { programme, kind, rounding } = chosen;
  const said = (overview?.sheets ?? []).flatMap((sheet) => (sheet.said === null ? [] : [[sheet.name, sheet.said]]));
  return { chosen: { programme, kind, rounding }, told: JSON.stringify([programme, kind, rounding, said]) };
}
