import type { Edit, PutSheet } from "../../core/workbook/edit.ts";
import { fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SaidOfSheet, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { withSaid } from "../../core/workbook/with-said.ts";
import type { Label } from "../pane/desk.ts";
import type { DeskHost } from "../pane/desk-work.ts";
import { HostFault } from "../pane/host-fault.ts";
import { applyEdits, refusalOf } from "./apply-edits.ts";
import { type BookRead, FULL_MEASURE, type Measure, readBook, snapshotOf } from "./read-book.ts";
import { type RowSpan, readRows } from "./read-rows.ts";
import { readFromExcel, writeToExcel } from "./run-in-excel.ts";
import { sameBook } from "./same-book.ts";
import { contentAt, sameContents, sameWorkbookContents } from "./sheet-contents.ts";
import { Staleness } from "./staleness.ts";
import { takeBack } from "./take-back.ts";
import { type Watcher, watchChanges } from "./watch-changes.ts";
import { type KeptSettings, keepSettings } from "./workbook-settings.ts";

/** Characters of a request before the next one: well below the 5 MB that Excel on the web takes. */
const MOST_SENT = 2_000_000;

/** Something written that can be taken back. */
interface Step {
  readonly label: Label;
  readonly edits: readonly Edit[];
  readonly before: BookRead;
  /** How our sheets had last been put before it. */
  readonly puts: ReadonlyMap<string, PutSheet>;
  /** The workbook as it was read after they were written; null until it is. */
  after: WorkbookSnapshot | null;
}

/**
 * The open workbook in Excel, for a desk to work on. What was read is kept until Excel tells of a change, and then only what changed is read
 * again: opening is one turn with Excel, a job two.
 */
export class ExcelDesk implements DeskHost {
  readonly #watcher: Watcher;
  readonly #stale = new Staleness();
  #read: BookRead | null = null;
  #reading: Promise<WorkbookSnapshot> | null = null;
  #given: WorkbookSnapshot | null = null;
  #said = new Map<string, SaidOfSheet>();
  #measure: Measure = FULL_MEASURE;
  #most = MOST_SENT;
  /** True once a write has failed, which may have left events off. */
  #silenced = false;
  #puts: ReadonlyMap<string, PutSheet> = new Map();
  #steps: Step[] = [];

  constructor(watcher: Watcher) {
    this.#watcher = watcher;
  }

  /** The name of the sheet that was in view when the workbook was last read; null before. */
  get active(): string | null {
    return this.#read?.active ?? null;
  }

  /** What was kept in the workbook when it was read. */
  get settings(): KeptSettings | null {
    return this.#read?.settings ?? null;
  }

  /** What `undo` would take back; null when there is nothing. */
  get undoLabel(): Label | null {
    return this.#steps.at(-1)?.label ?? null;
  }

  /** A sheet's name by Excel's id. */
  nameOf(id: string): string | null {
    return this.#read?.sheets.find((sheet) => sheet.id === id)?.snapshot.name ?? null;
  }

  /** The workbook as it stands. Asked twice at once, it is read once. */
  read(): Promise<WorkbookSnapshot> {
    if (this.#stale.none && this.#given !== null) return Promise.resolve(this.#given);
    this.#reading ??= this.#readAnew().finally(() => {
      this.#reading = null;
    });
    return this.#reading;
  }

  /**
   * Write edits as one step. Should Excel fail halfway, what was written is taken back.
   *
   * Problems (returned): those of `refusalOf`; the failures of Excel, when nothing is left written; `excel-partly-written` when something is.
   */
  async apply(edits: readonly Edit[], label: Label): Promise<Problem | null> {
    const before = this.#read;
    if (before === null) throw new Error("nothing was read");
    const refused = refusalOf(edits, before);
    if (refused !== null) return refused;
    try {
      await writeToExcel((context) => applyEdits(context, edits, before, this.#most));
    } catch (fault) {
      return this.#afterFailure(fault, edits, before);
    }
    this.#steps.push({ label, edits, before, puts: this.#puts, after: null });
    this.#puts = new Map([...this.#puts, ...putsOf(edits)]);
    this.#stale.everything();
    return null;
  }

  /**
   * Take the last step back.
   *
   * Problems (returned): `changed-since-written`, and those of `apply`.
   */
  async undo(): Promise<Problem | null> {
    const step = this.#steps.at(-1);
    const now = await this.read();
    if (step === undefined || this.#read === null) return null;
    const changed = changedSheets(step.edits, step.after ?? now, now);
    if (changed.length > 0) return fileProblem("changed-since-written", null, { sheets: changed });
    const refused = refusalOf(step.edits, this.#read);
    if (refused !== null) return refused;
    const standing = this.#read;
    try {
      await writeToExcel((context) => takeBack(context, step.edits, step.before, step.puts, this.#most));
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      this.#silenced = true;
      if (await this.#holdsAgain(standing)) return fault.problem;
      // What was taken back in part is taken back in whole the next time.
      step.after = this.#given;
      return fileProblem("excel-partly-written", null, { sheets: sheetsOf(step.edits) });
    } finally {
      this.#stale.everything();
    }
    this.#steps.pop();
    this.#puts = step.puts;
    return null;
  }

  /** What a person said of a sheet, known for as long as the workbook is open, and after that when it was kept. */
  async say(sheet: string, said: SaidOfSheet | null): Promise<void> {
    if (said === null) this.#said.delete(sheet);
    else this.#said.set(sheet, said);
    if (this.#read !== null) this.#give(this.#read);
  }

  /** Keep what was chosen, and what was said of sheets, in the workbook. */
  async keep(chosen: KeptSettings["chosen"]): Promise<void> {
    const said = Object.fromEntries(this.#said);
    await writeToExcel(async ({ workbook }) => keepSettings(workbook, { chosen, said }));
  }

  now(): string {
    return new Date().toISOString();
  }

  async #readAnew(): Promise<WorkbookSnapshot> {
    const stale = this.#stale.take();
    const known = this.#read;
    try {
      const some = known === null || stale.whole ? null : await readSome(known, stale.spans);
      this.#read = some ?? (await this.#readWhole(known, new Set([...stale.sheets, ...stale.spans.keys()])));
    } catch (fault) {
      this.#stale.everything();
      throw fault;
    }
    if (known === null) this.#said = new Map(Object.entries(this.#read.settings?.said ?? {}));
    this.#stale.known(this.#read);
    const given = this.#give(this.#read);
    const step = this.#steps.at(-1);
    if (step !== undefined) step.after ??= given;
    return given;
  }

  /** A desk tells by the object itself whether anything changed: the same workbook is given as the same object. */
  #give(read: BookRead): WorkbookSnapshot {
    const now = withSaid(snapshotOf(read), this.#said);
    if (this.#given === null || !sameBook(this.#given, now)) this.#given = now;
    return this.#given;
  }

  /** Where Excel would have to answer with more than it can, less is asked for at once. */
  async #readWhole(known: BookRead | null, stale: ReadonlySet<string>): Promise<BookRead> {
    const standing = new Map(
      (known?.sheets ?? []).filter(({ id }) => !stale.has(id)).map((sheet) => [sheet.id, sheet]),
    );
    for (;;) {
      try {
        return await readFromExcel(async (context) => {
          if (this.#silenced) context.runtime.enableEvents = true;
          if (known === null) watchChanges(context, this.#stale, this.#watcher);
          return readBook(context, this.#measure, standing);
        });
      } catch (fault) {
        if (!isTooMuch(fault) || this.#measure.cells < 1000) throw fault;
        this.#measure = { cells: Math.floor(this.#measure.cells / 4), corner: null };
      }
    }
  }

  async #afterFailure(fault: unknown, edits: readonly Edit[], before: BookRead): Promise<Problem> {
    if (!(fault instanceof HostFault)) throw fault;
    if (isTooMuch(fault)) this.#most = Math.max(50_000, this.#most / 4);
    this.#silenced = true;
    const given = this.#given;
    const stands = async () => {
      const same = await this.#holdsAgain(before);
      if (same) this.#given = given;
      return same;
    };
    if (await stands()) return fault.problem;
    // Excel that answers no question takes nothing back either.
    if (fault.problem.kind === "excel-session-ended") return fault.problem;
    try {
      await writeToExcel((context) => takeBack(context, edits, before, this.#puts, this.#most));
    } catch {
      // What could not be taken back is told of just below.
    }
    if (await stands()) return fault.problem;
    return fileProblem("excel-partly-written", null, { sheets: sheetsOf(edits) });
  }

  /** Whether the workbook holds what it held; not, when Excel does not say. */
  async #holdsAgain(before: BookRead): Promise<boolean> {
    this.#stale.everything();
    try {
      await this.read();
    } catch {
      return false;
    }
    return this.#read !== null && sameWorkbookContents(snapshotOf(this.#read), snapshotOf(before));
  }
}

/** Rows that changed; null when their sheet went away meanwhile. */
async function readSome(known: BookRead, spans: ReadonlyMap<string, readonly RowSpan[]>): Promise<BookRead | null> {
  try {
    return await readFromExcel((context) => readRows(context, known, spans));
  } catch (fault) {
    if (fault instanceof HostFault && fault.problem.kind === "workbook-changed") return null;
    throw fault;
  }
}

function isTooMuch(fault: unknown): boolean {
  return fault instanceof HostFault && fault.problem.kind === "excel-too-much";
}

function putsOf(edits: readonly Edit[]): [string, PutSheet][] {
  return edits.flatMap((edit): [string, PutSheet][] => (edit.kind === "put-sheet" ? [[edit.own, edit]] : []));
}

function sheetsOf(edits: readonly Edit[]): string[] {
  return [...new Set(edits.map((edit) => (edit.kind === "put-sheet" ? edit.name : edit.sheet)))];
}

/** Sheets of edits that no longer hold what they held once the edits were written: of a person's sheet, only the cells that were set. */
function changedSheets(edits: readonly Edit[], after: WorkbookSnapshot, now: WorkbookSnapshot): string[] {
  const changed = edits.filter((edit) => {
    const find = ({ sheets }: WorkbookSnapshot) =>
      sheets.find((sheet) => (edit.kind === "put-sheet" ? sheet.own === edit.own : sheet.name === edit.sheet));
    const [then, today] = [find(after), find(now)];
    if (edit.kind === "put-sheet") return !sameContents(then, today);
    return edit.cells.some(({ row, column }) => contentAt(then, row, column) !== contentAt(today, row, column));
  });
  return sheetsOf(changed);
}
