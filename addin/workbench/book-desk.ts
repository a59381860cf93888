import { typedValue } from "../../core/sheets/typed-value.ts";
import { fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import { readWorkbook } from "../file/read-workbook.ts";
import type { DeskSettings, JobSettings, Overview } from "../pane/desk.ts";
import { DeskWork } from "../pane/desk-work.ts";
import { type ProgrammeInfo, programmesInfo } from "../pane/programme-info.ts";
import { Book, type BookState } from "./book.ts";
import { followEdits, needFollowing } from "./follow-edits.ts";
import { gridRows, type SheetShape, sheetShape } from "./grid-rows.ts";
import type { GridRow } from "./sheet-view/grid-row.ts";

/** Problems marked on one sheet; the worst come first, and beyond so many marks nobody sees one from another. */
const MARKS = 2000;

/** A book's file, and the step it stands at: what is done meanwhile is not in it. */
export interface BookFile {
  readonly bytes: Uint8Array;
  readonly at: number;
}

/** A desk over a file, with what the sheet view needs beside it. Lives in a worker; everything it takes and gives is plain data. */
export class BookDesk extends DeskWork {
  readonly #book: Book;
  #last: JobSettings | null = null;

  private constructor(book: Book) {
    super(book);
    this.#book = book;
    book.follow = (workbook, edits) => (needFollowing(edits) ? followEdits(workbook, this.#last) : []);
  }

  /** Read a file; a problem when it cannot be. A file that is not given is a new workbook. */
  static async open(
    original: Uint8Array | null,
    name: string,
    onProgress: (done: number, total: number) => void,
  ): Promise<BookDesk | Problem> {
    if (original === null) return new BookDesk(new Book(null, { name, date1904: false, sheets: [] }));
    const outcome = await readWorkbook(original, name, { onProgress });
    return outcome.ok ? new BookDesk(new Book(original, outcome.snapshot)) : outcome.problem;
  }

  override async overview(settings: DeskSettings): Promise<Overview> {
    const overview = await super.overview(settings);
    this.#last = overview.programme === null ? null : { ...settings, programme: overview.programme };
    return overview;
  }

  programmes(): readonly ProgrammeInfo[] {
    return programmesInfo();
  }

  state(): BookState {
    return this.#book.state;
  }

  undo(): null {
    this.#book.undo();
    return null;
  }

  redo(): null {
    this.#book.redo();
    return null;
  }

  markSaved(at: number): void {
    this.#book.markSaved(at);
  }

  /** The file as it would be saved; a problem when it cannot be. */
  file(): BookFile | Problem {
    const saved = this.#book.file();
    return saved.ok ? { bytes: saved.bytes, at: this.#book.at } : saved.problem;
  }

  shape(sheet: string): SheetShape {
    return sheetShape(this.#sheet(sheet));
  }

  rows(sheet: string, from: number, to: number): GridRow[] {
    return gridRows(this.#sheet(sheet), from, to);
  }

  /** Where problems stand on a sheet, worst first. */
  marks(sheet: string): Problem[] {
    return this.problems.filter((one) => one.sheet === sheet && one.cell !== null).slice(0, MARKS);
  }

  /** What a person typed in a cell. A problem when it cannot stand there; nothing is then changed. */
  async type(sheet: string, row: number, column: number, text: string): Promise<Problem | null> {
    const at = this.#sheet(sheet);
    const format = at.formats[row - at.top]?.[column - at.left] ?? null;
    const typed = typedValue(text, { format, date1904: this.#book.standing.date1904 });
    if (!typed.ok) return fileProblem("formula-typed", sheet, {});
    const cells = [{ row, column, value: typed.value }];
    return this.#book.apply([{ kind: "set-cells", sheet, cells }], { key: "did-type", facts: { sheet } });
  }

  #sheet(name: string) {
    const sheet = this.#book.standing.sheets.find((one) => one.name === name);
    if (sheet === undefined) throw new Error(`no sheet ${name}`);
    return sheet;
  }
}
