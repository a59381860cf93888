import { cellAddress, MOST_COLUMNS, MOST_ROWS, quotedSheet } from "../../../core/workbook/address.ts";
import type { BookModel, ModelCell, ModelSheet } from "./book-model.ts";

/** A block of a sheet's cells, rows and columns from 0, both ends inclusive. */
export interface Rect {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The block of an address: `B2`, `A1:C9`, `A:C`, `1:3`. */
export function rectOf(address: string): Rect {
  const [first = "", second = first] = address.replaceAll("$", "").split(":");
  const from = corner(first);
  const to = corner(second);
  return {
    top: from.row ?? 0,
    left: from.column ?? 0,
    bottom: to.row ?? MOST_ROWS - 1,
    right: to.column ?? MOST_COLUMNS - 1,
  };
}

function corner(text: string): { row: number | null; column: number | null } {
  const [, letters = "", digits = ""] = /^([A-Z]*)(\d*)$/iu.exec(text) ?? [];
  if (letters === "" && digits === "") throw new ModelFault("InvalidArgument", `not an address: ${text}`);
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: digits === "" ? null : Number(digits) - 1, column: letters === "" ? null : column };
}

/** What the host answers in place of a result. */
export class ModelFault extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A range as the host keeps one behind an object of the library. */
export class RangeModel {
  constructor(
    readonly book: BookModel,
    readonly sheet: ModelSheet,
    readonly rect: Rect,
  ) {}

  get rowCount(): number {
    return this.rect.bottom - this.rect.top + 1;
  }

  get columnCount(): number {
    return this.rect.right - this.rect.left + 1;
  }

  get address(): string {
    const { top, left, bottom, right } = this.rect;
    const first = `${quotedSheet(this.sheet.name)}!${cellAddress(top, left)}`;
    return top === bottom && left === right ? first : `${first}:${cellAddress(bottom, right)}`;
  }

  /** Something of every cell, row by row. */
  each<T>(read: (cell: ModelCell | undefined) => T): T[][] {
    return Array.from({ length: this.rowCount }, (_, row) =>
      Array.from({ length: this.columnCount }, (_, column) => read(this.#at(row, column))),
    );
  }

  /** Set something of every cell from rows of the range's own shape, as the library demands. */
  write(rows: unknown, set: (cell: ModelCell, value: unknown) => void): void {
    if (this.sheet.protected) throw new ModelFault("AccessDenied", "the sheet is protected");
    const shaped =
      Array.isArray(rows) &&
      rows.length === this.rowCount &&
      rows.every((row) => Array.isArray(row) && row.length === this.columnCount);
    if (!shaped) throw new ModelFault("InvalidArgument", "the values are not of the range's shape");
    (rows as unknown[][]).forEach((row, at) => {
      for (const [column, value] of row.entries()) set(this.#made(at, column), value);
    });
  }

  /** Tell that these cells were written. */
  told(): void {
    const address = this.address.replace(/^.*!/u, "");
    this.book.tell(10, { worksheetId: this.sheet.id, address, changeType: "RangeEdited", source: "Local" });
  }

  /** The block that holds anything within this range; null when nothing does. */
  used(): RangeModel | null {
    let found: { top: number; left: number; bottom: number; right: number } | null = null;
    for (const [key, cell] of this.sheet.cells) {
      if (cell.value === "" && cell.formula === null) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const { top, left, bottom, right } = this.rect;
      if (row < top || row > bottom || column < left || column > right) continue;
      found ??= { top: row, left: column, bottom: row, right: column };
      found.top = Math.min(found.top, row);
      found.left = Math.min(found.left, column);
      found.bottom = Math.max(found.bottom, row);
      found.right = Math.max(found.right, column);
    }
    return found === null ? null : new RangeModel(this.book, this.sheet, found);
  }

  clear(): void {
    if (this.sheet.protected) throw new ModelFault("AccessDenied", "the sheet is protected");
    for (const key of [...this.sheet.cells.keys()]) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const { top, left, bottom, right } = this.rect;
      if (row >= top && row <= bottom && column >= left && column <= right) this.sheet.cells.delete(key);
    }
  }

  #at(row: number, column: number): ModelCell | undefined {
    return this.sheet.cells.get(`${this.rect.top + row},${this.rect.left + column}`);
  }

  #made(row: number, column: number): ModelCell {
    const key = `${this.rect.top + row},${this.rect.left + column}`;
    const known = this.sheet.cells.get(key);
    if (known !== undefined) return known;
    const made: ModelCell = { value: "", formula: null, format: "General", looks: {} };
    this.sheet.cells.set(key, made);
    return made;
  }
}

/** What Excel makes of a value that code puts in a cell: text behind an apostrophe stays text, `=` begins a formula, the rest is read as if typed. */
export function entered(value: unknown, format = "General"): Pick<ModelCell, "value" | "formula"> {
  // What is entered in a cell for text is text, a formula too.
  if (format === "@") return { value: String(value ?? "").replace(/^'/u, ""), formula: null };
  if (typeof value === "number" || typeof value === "boolean") return { value, formula: null };
  const text = String(value ?? "");
  if (text.startsWith("'")) return { value: text.slice(1), formula: null };
  if (text.startsWith("=")) return { value: 0, formula: text };
  if (/^-?\d+(\.\d+)?%?$/u.test(text))
    return { value: text.endsWith("%") ? Number(text.slice(0, -1)) / 100 : Number(text), formula: null };
  if (/^(true|false)$/iu.test(text)) return { value: text.toLowerCase() === "true", formula: null };
  if (/^\d{1,2}[/-]\d{1,2}([/-]\d{2,4})?$/u.test(text)) return { value: 45_000, formula: null };
  return { value: text, formula: null };
}
