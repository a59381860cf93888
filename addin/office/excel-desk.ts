import type { Edit, PutSheet } from "../../core/workbook/edit.ts";
import { fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SaidOfSheet, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { Label } from "../pane/desk.ts";
import type { DeskHost } from "../pane/desk-work.ts";
import { HostFault } from "../pane/host-fault.ts";
import { applyEdits, refusalOf } from "./apply-edits.ts";
import { BookReader } from "./book-reader.ts";
import { markCells } from "./mark-cells.ts";
import { type BookRead, snapshotOf } from "./read-book.ts";
import { writeToExcel } from "./run-in-excel.ts";
import { changedSheets, sameWorkbookContents, sheetsOf } from "./sheet-contents.ts";
import { takeBack } from "./take-back.ts";
import type { Watcher } from "./watch-changes.ts";
import { type KeptSettings, keepSettings } from "./workbook-settings.ts";

/** Characters of a request before the next one: well below the 5 MB that Excel on the web takes. */
const MOST_SENT = 2_000_000;
/** Less than this at once is never sent. */
const FEWEST_SENT = 30_000;

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

/** Edits that are written only in part, and the workbook they were worked out from. */
interface Half {
  readonly edits: readonly Edit[];
  readonly before: BookRead;
  readonly given: WorkbookSnapshot;
}

/** The open workbook in Excel, for a desk to work on. Opening is one turn with Excel, a job two: one writes, one reads what came of it. */
export class ExcelDesk implements DeskHost {
  readonly #reader: BookReader;
  #most = MOST_SENT;
  #puts: ReadonlyMap<string, PutSheet> = new Map();
  #steps: Step[] = [];
  #half: Half | null = null;
  /** What was read last, as it was given to whoever asked. */
  #given: WorkbookSnapshot | null = null;
  #acts: Promise<unknown> = Promise.resolve();

  /** @param wasKeptHere whether settings in the workbook were put there on this machine */
  constructor(watcher: Watcher, wasKeptHere: (settings: KeptSettings) => Promise<boolean>) {
    this.#reader = new BookReader(watcher, wasKeptHere);
  }

  /** The name of the sheet that was in view when the workbook was last read; null before. */
  get active(): string | null {
    return this.#reader.last?.active ?? null;
  }

  /** What was kept in the workbook on this machine when it was first read, and is in force. */
  get settings(): KeptSettings | null {
    return this.#reader.known;
  }

  /** What stands in the workbook that was put there on another machine: it is not in force unless a person takes it. */
  get offered(): KeptSettings | null {
    return this.#reader.known === null ? (this.#reader.last?.settings ?? null) : null;
  }

  /** Put what was said of sheets on another machine in force. */
  accept(settings: KeptSettings): void {
    this.#reader.accept(settings);
  }

  /** What `undo` would take back; null when there is nothing. */
  get undoLabel(): Label | null {
    return this.#steps.at(-1)?.label ?? null;
  }

  /** A sheet's name by Excel's id. */
  nameOf(id: string): string | null {
    return this.#reader.last?.sheets.find((sheet) => sheet.id === id)?.snapshot.name ?? null;
  }

  async read(): Promise<WorkbookSnapshot> {
    const given = await this.#reader.read();
    const step = this.#steps.at(-1);
    if (step !== undefined) step.after ??= given;
    if (this.#half !== null && !this.#isHalfOf(this.#half)) this.#half = null;
    this.#given = this.#half?.given ?? given;
    return this.#given;
  }

  /**
   * Write edits, worked out from what was read last, as one step. Should Excel fail halfway, what was written is taken back.
   *
   * Problems (returned): `workbook-changed`; those of `refusalOf`; the failures of Excel, when nothing is left written;
   * `excel-partly-written` when something is.
   */
  async apply(edits: readonly Edit[], label: Label): Promise<Problem | null> {
    const given = this.#given;
    return this.#inTurn(async () =>
      (await this.read()) === given ? this.#applied(edits, label) : fileProblem("workbook-changed", null, {}),
    );
  }

  async #applied(edits: readonly Edit[], label: Label): Promise<Problem | null> {
    const read = this.#reader.last;
    if (read === null) throw new Error("nothing was read");
    const again = String(sheetsOf(this.#half?.edits ?? [])) === String(sheetsOf(edits)) ? this.#half : null;
    const before = again?.before ?? read;
    for (;;) {
      const standing = this.#reader.last ?? read;
      const refused = again === null ? refusalOf(edits, standing) : null;
      if (refused !== null) return refused;
      const problem = await this.#write(edits, standing, before);
      if (problem === null) break;
      if (problem.kind !== "excel-too-much" || this.#most === FEWEST_SENT) return problem;
      this.#most = Math.max(FEWEST_SENT, Math.floor(this.#most / 4));
    }
    this.#half = null;
    this.#steps.push({ label, edits, before, puts: this.#puts, after: null });
    this.#puts = new Map([...this.#puts, ...putsOf(edits)]);
    this.#reader.stale.written(edits);
    return null;
  }

  /**
   * Take the last step back.
   *
   * Problems (returned): `changed-since-written`, and those of `apply`.
   */
  undo(): Promise<Problem | null> {
    return this.#inTurn(() => this.#undone());
  }

  async #undone(): Promise<Problem | null> {
    const step = this.#steps.at(-1);
    const now = await this.read();
    const standing = this.#reader.last;
    if (step === undefined || standing === null) return null;
    const changed = changedSheets(step.edits, step.after ?? now, now);
    if (changed.length > 0 && sameWorkbookContents(now, snapshotOf(step.before))) {
      // Taken back in Excel itself.
      this.#drop(step);
      return null;
    }
    if (changed.length > 0) return fileProblem("changed-since-written", null, { sheets: changed });
    const refused = refusalOf(step.edits, standing);
    if (refused !== null) return refused;
    try {
      await writeToExcel((context) => takeBack(context, step.edits, step.before, standing, step.puts, this.#most));
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      this.#reader.silenced = true;
      if (await this.#holds(standing)) return fault.problem;
      // What was taken back in part is taken back in whole the next time.
      step.after = null;
      return fileProblem("excel-partly-written", null, { sheets: sheetsOf(step.edits) });
    } finally {
      this.#reader.stale.everything();
    }
    this.#drop(step);
    return null;
  }

  #drop(step: Step): void {
    this.#steps = this.#steps.filter((one) => one !== step);
    this.#puts = step.puts;
  }

  /** What a person said of a sheet, known for as long as the workbook is open, and after that when it was kept. */
  async say(sheet: string, said: SaidOfSheet | null): Promise<void> {
    this.#reader.say(sheet, said);
  }

  /** Keep what was chosen, and what was said of sheets, in the workbook; gives what was kept. */
  async keep(chosen: KeptSettings["chosen"]): Promise<KeptSettings> {
    const settings = { chosen, said: this.#reader.said };
    await writeToExcel(async ({ workbook }) => keepSettings(workbook, settings));
    return settings;
  }

  /** Rely on nothing that was read before. */
  readAnew(): void {
    this.#reader.stale.everything();
  }

  /** Mark the cells of problems, in place of the marks there were. */
  mark(problems: readonly Problem[]): Promise<void> {
    return this.#inTurn(async () => {
      await this.read();
      const { last } = this.#reader;
      try {
        if (last !== null) await writeToExcel((context) => markCells(context, last, problems));
      } catch (fault) {
        await this.#listenAgain();
        throw fault;
      }
    });
  }

  /** After a failure that may have left events off: read anew, which puts them on. What else fails is told of with the next reading. */
  async #listenAgain(): Promise<void> {
    this.#reader.silenced = true;
    this.#reader.stale.everything();
    await this.read().catch(() => undefined);
  }

  /** One act on the workbook at a time, in the order they were asked for: each has Excel, and what was read of it, to itself. */
  #inTurn<T>(act: () => Promise<T>): Promise<T> {
    const done = this.#acts.then(act);
    this.#acts = done.catch(() => undefined);
    return done;
  }

  now(): string {
    return new Date().toISOString();
  }

  async #write(edits: readonly Edit[], standing: BookRead, before: BookRead): Promise<Problem | null> {
    const given = await this.read();
    try {
      await writeToExcel((context) => applyEdits(context, edits, standing, this.#most));
      return null;
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      this.#reader.silenced = true;
      const left = await this.#takenBack(fault.problem, edits, before);
      if (left === fault.problem) this.#reader.giveAgain(given);
      const whole = left === fault.problem || edits.some((edit) => edit.kind !== "put-sheet");
      this.#half = whole ? null : { edits, before, given };
      return left;
    }
  }

  /** Whether nothing but the sheets written in part has changed: then they are written anew from what they were worked out from. */
  #isHalfOf({ edits, before }: Half): boolean {
    const names = sheetsOf(edits);
    const apart = (book: BookRead | null) => {
      const sheets = (book?.sheets ?? []).map((sheet) => sheet.snapshot).filter(({ name }) => !names.includes(name));
      return { ...snapshotOf(before), sheets };
    };
    return sameWorkbookContents(apart(this.#reader.last), apart(before));
  }

  /** Take back what a failed write left. The failure's own problem when nothing is left; else one that names what may be. */
  async #takenBack(failure: Problem, edits: readonly Edit[], before: BookRead): Promise<Problem> {
    if (await this.#holds(before)) return failure;
    // Excel that answers no question takes nothing back either.
    if (failure.kind === "excel-session-ended") return failure;
    try {
      const standing = this.#reader.last ?? before;
      await writeToExcel((context) => takeBack(context, edits, before, standing, this.#puts, this.#most));
    } catch (fault) {
      // What could not be taken back is told of just below.
      if (!(fault instanceof HostFault)) throw fault;
    }
    if (await this.#holds(before)) return failure;
    return fileProblem("excel-partly-written", null, { sheets: sheetsOf(edits) });
  }

  /** Whether the workbook holds what it held; not, when Excel does not say. */
  async #holds(before: BookRead): Promise<boolean> {
    this.#reader.stale.everything();
    try {
      await this.#reader.read();
    } catch (fault) {
      if (!(fault instanceof HostFault)) throw fault;
      return false;
    }
    const { last } = this.#reader;
    return last !== null && sameWorkbookContents(snapshotOf(last), snapshotOf(before));
  }
}

function putsOf(edits: readonly Edit[]): [string, PutSheet][] {
  return edits.flatMap((edit): [string, PutSheet][] => (edit.kind === "put-sheet" ? [[edit.own, edit]] : []));
}
