import type { Edit } from "../../core/workbook/edit.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SaidOfSheet, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { withSaid } from "../../core/workbook/with-said.ts";
import type { DeskHost } from "../pane/desk-work.ts";
import { applyEdits } from "./apply-edits.ts";
import { type BookRead, readBook } from "./read-book.ts";
import { sameBook } from "./same-book.ts";

/** The open workbook in Excel, for a desk to work on. Waits while a person is typing in a cell. */
export class ExcelDesk implements DeskHost {
  #read: BookRead | null = null;
  #given: WorkbookSnapshot | null = null;
  readonly #said = new Map<string, SaidOfSheet>();

  /** The name of the sheet that was in view when the workbook was last read; null before. */
  get active(): string | null {
    return this.#read?.active ?? null;
  }

  async read(): Promise<WorkbookSnapshot> {
    this.#read = await Excel.run({ delayForCellEdit: true }, readBook);
    const now = withSaid(this.#read.workbook, this.#said);
    // A desk tells by the object itself whether anything changed.
    if (this.#given === null || !sameBook(this.#given, now)) this.#given = now;
    return this.#given;
  }

  async apply(edits: readonly Edit[]): Promise<Problem | null> {
    const read = this.#read;
    if (read === null) throw new Error("nothing was read");
    return Excel.run({ delayForCellEdit: true }, (context) => applyEdits(context, edits, read));
  }

  async say(sheet: string, said: SaidOfSheet | null): Promise<void> {
    if (said === null) this.#said.delete(sheet);
    else this.#said.set(sheet, said);
  }

  now(): string {
    return new Date().toISOString();
  }
}
