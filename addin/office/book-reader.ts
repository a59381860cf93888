import type { SaidOfSheet, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { withSaid } from "../../core/workbook/with-said.ts";
import { HostFault } from "../pane/host-fault.ts";
import { type BookRead, FULL_MEASURE, type Measure, readBook, snapshotOf } from "./read-book.ts";
import { type RowSpan, readRows } from "./read-rows.ts";
import { isOurs, isTooMuch, readFromExcel } from "./run-in-excel.ts";
import { sameBook } from "./same-book.ts";
import { Staleness } from "./staleness.ts";
import { type Watcher, watchChanges } from "./watch-changes.ts";
import type { KeptSettings } from "./workbook-settings.ts";

/** Less than this at once is never asked for. */
const FEWEST_CELLS = 1000;

/** The open workbook as it was read: kept until Excel tells of a change, and then only what changed is read again. */
export class BookReader {
  readonly stale = new Staleness();
  readonly #watcher: Watcher;
  #read: BookRead | null = null;
  #reading: Promise<unknown> | null = null;
  #given: WorkbookSnapshot | null = null;
  #said = new Map<string, SaidOfSheet>();
  #known: KeptSettings | null = null;
  readonly #wasKeptHere: (settings: KeptSettings) => Promise<boolean>;
  #measure: Measure = FULL_MEASURE;
  /** True once a write has failed, which may have left Excel's events off. */
  silenced = false;

  /** @param wasKeptHere whether settings in the workbook were put there on this machine: what others put there is not in force */
  constructor(watcher: Watcher, wasKeptHere: (settings: KeptSettings) => Promise<boolean>) {
    this.#watcher = watcher;
    this.#wasKeptHere = wasKeptHere;
  }

  /** Settings in the workbook that were in force from the first reading on; null where it had none, or none of this machine. */
  get known(): KeptSettings | null {
    return this.#known;
  }

  /** Put what was said of sheets on another machine in force. */
  accept({ said }: KeptSettings): void {
    this.#said = new Map([...Object.entries(said), ...this.#said]);
    if (this.#read !== null) this.#give(this.#read);
  }

  /** The last reading; null before the first. */
  get last(): BookRead | null {
    return this.#read;
  }

  /** What was said of sheets, by their names. */
  get said(): Readonly<Record<string, SaidOfSheet>> {
    return Object.fromEntries(this.#said);
  }

  /** The workbook as it stands: the same object as long as it holds the same, by which a desk tells whether anything changed. */
  async read(): Promise<WorkbookSnapshot> {
    while (this.#reading !== null) await this.#reading.catch(() => undefined);
    if (this.stale.none && this.#given !== null) return this.#given;
    const reading = this.#readAnew();
    this.#reading = reading;
    try {
      return await reading;
    } finally {
      this.#reading = null;
    }
  }

  /** Give an object that was given before once more: the workbook holds what it held then. */
  giveAgain(given: WorkbookSnapshot | null): void {
    this.#given = given;
  }

  say(sheet: string, said: SaidOfSheet | null): void {
    if (said === null) this.#said.delete(sheet);
    else this.#said.set(sheet, said);
    if (this.#read !== null) this.#give(this.#read);
  }

  async #readAnew(): Promise<WorkbookSnapshot> {
    const stale = this.stale.take();
    const known = this.#read;
    try {
      const some = known === null || stale.whole ? null : await readSome(known, stale.spans);
      this.#read = some ?? (await this.#readWhole(known, new Set([...stale.sheets, ...stale.spans.keys()])));
    } catch (fault) {
      this.stale.everything();
      throw fault;
    }
    this.silenced = false;
    if (known === null) await this.#know(this.#read.settings);
    else this.#said = saidAfterRenaming(this.#said, known, this.#read);
    this.stale.known(this.#read);
    return this.#give(this.#read);
  }

  async #know(settings: KeptSettings | null): Promise<void> {
    if (settings === null || !(await this.#wasKeptHere(settings))) return;
    this.#known = settings;
    this.#said = new Map(Object.entries(settings.said));
  }

  #give(read: BookRead): WorkbookSnapshot {
    const now = withSaid(snapshotOf(read), this.#said);
    if (this.#given === null || !sameBook(this.#given, now)) this.#given = now;
    return this.#given;
  }

  /** Where Excel would have to answer with more than it can, less is asked for at once; where it knows no chain of sheets, their list. */
  async #readWhole(known: BookRead | null, stale: ReadonlySet<string>): Promise<BookRead> {
    const standing = new Map(
      (known?.sheets ?? []).filter(({ id }) => !stale.has(id)).map((sheet) => [sheet.id, sheet]),
    );
    let inView = true;
    for (;;) {
      try {
        return await readFromExcel(async (context) => {
          if (this.silenced) context.runtime.enableEvents = true;
          if (known === null) watchChanges(context, this.stale, this.#watcher);
          return readBook(context, { ...this.#measure, inView }, standing);
        });
      } catch (fault) {
        const { cells, chained } = this.#measure;
        if (inView && hasNoSheetInView(fault)) {
          inView = false;
        } else if (isTooMuch(fault) && cells > FEWEST_CELLS) {
          this.#measure = { ...this.#measure, cells: Math.max(FEWEST_CELLS, Math.floor(cells / 4)), corner: null };
        } else if (fault instanceof HostFault && chained && known === null && !isOurs(fault)) {
          // An Excel that does not take the chain is asked in the plain way, which costs a turn more.
          this.#measure = { ...this.#measure, chained: false };
        } else throw fault;
      }
    }
  }
}

/** Whether a failure can come of asking for the sheet in view, which fails where that is a chart: OfficeDev/office-js#2444. */
function hasNoSheetInView(fault: unknown): boolean {
  return (
    fault instanceof HostFault && !isOurs(fault) && ["workbook-changed", "excel-failed"].includes(fault.problem.kind)
  );
}

/** Rows that changed; null when their sheet went away meanwhile, or they are more than Excel answers with at once. */
async function readSome(known: BookRead, spans: ReadonlyMap<string, readonly RowSpan[]>): Promise<BookRead | null> {
  try {
    return await readFromExcel((context) => readRows(context, known, spans));
  } catch (fault) {
    if (isTooMuch(fault) || (fault instanceof HostFault && fault.problem.kind === "workbook-changed")) return null;
    throw fault;
  }
}

/** What was said of sheets, by the names they have now: Excel's own ids stay when a person renames a sheet. */
function saidAfterRenaming(
  said: ReadonlyMap<string, SaidOfSheet>,
  before: BookRead,
  now: BookRead,
): Map<string, SaidOfSheet> {
  const ids = new Map(before.sheets.map(({ id, snapshot }) => [snapshot.name, id]));
  const names = new Map(now.sheets.map(({ id, snapshot }) => [id, snapshot.name]));
  return new Map([...said].map(([name, one]) => [names.get(ids.get(name) ?? "") ?? name, one]));
}
