import { type Block, MOST_COLUMNS, MOST_ROWS } from "../../core/workbook/address.ts";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { BadFile } from "./bad-file.ts";
import type { Limits } from "./limits.ts";

interface GridRow {
  readonly values: CellValue[];
  formats: (string | null)[] | null;
  texts: (string | null)[] | null;
  formulas: (string | null)[] | null;
}

const EMPTY: readonly never[] = [];
/** Formats of empty cells are kept this many rows below the last filled one: people type there next. */
const ROWS_BELOW = 1_000;
/** Formats of empty cells that are kept, in all sheets together: a workbook formatted to its edges is read without the rest. */
const MOST_BLANKS = 2_000_000;

/** How many cells and places all sheets of a workbook have taken so far, and how many places for formats of empty cells. */
export interface Taken {
  cells: number;
  places: number;
  blanks: number;
  sharedFormulas: number;
  steps: number;
}

/** What the sheets of a workbook have taken before any is read. */
export function nothingTaken(): Taken {
  return { cells: 0, places: 0, blanks: 0, sharedFormulas: 0, steps: 0 };
}

/**
 * Gathers a sheet's cells as they are met and gives the used block. Memory follows what is filled, not where it stands:
 * three rows at the far end of a sheet cost three rows.
 *
 * Problems (thrown as BadFile): `workbook-too-large` with what was counted.
 */
export class SheetGrid {
  readonly #rows = new Map<number, GridRow>();
  readonly #limits: Limits;
  readonly #taken: Taken;
  readonly #name: string;
  readonly #merged: Block[] = [];

  constructor(name: string, limits: Limits, taken: Taken) {
    this.#name = name;
    this.#limits = limits;
    this.#taken = taken;
  }

  put(row: number, column: number, value: CellValue, format: string | null, text: string | null): void {
    const kept = this.#row(row);
    this.#take(1, Math.max(0, column + 1 - kept.values.length));
    while (kept.values.length <= column) kept.values.push(null);
    kept.values[column] = value;
    if (format !== null) {
      kept.formats ??= [];
      fill(kept.formats, column, format);
    }
    if (text !== null) {
      kept.texts ??= [];
      fill(kept.texts, column, text);
    }
  }

  /** An empty cell's format, for what is typed there. */
  blank(row: number, column: number, format: string): void {
    const kept = this.#row(row);
    const formats = kept.formats ?? [];
    this.#taken.blanks += Math.max(1, column + 1 - formats.length);
    if (this.#taken.blanks > MOST_BLANKS) return;
    kept.formats = formats;
    fill(formats, column, format);
  }

  formula(row: number, column: number, formula: string): void {
    const kept = this.#row(row);
    const formulas = kept.formulas ?? [];
    this.#take(0, Math.max(0, column + 1 - formulas.length));
    kept.formulas = formulas;
    if (formulas.length <= column || formulas[column] === null) fill(formulas, column, formula);
  }

  /** Keep only the first cell of a merged block: what some programs leave under it is not to be seen. */
  merge(block: Block): void {
    this.#merged.push(block);
    const [from, to] = [
      { row: block.top, column: block.left },
      { row: block.bottom, column: block.right },
    ];
    const clear = (row: number) => {
      const kept = this.#rows.get(row);
      if (!kept) return;
      const last = Math.min(to.column, Math.max(kept.values.length, kept.formulas?.length ?? 0) - 1);
      this.#take(0, Math.max(0, (last - from.column) >> 4));
      for (let column = from.column; column <= last; column++) {
        if (row === from.row && column === from.column) continue;
        for (const list of [kept.values, kept.formats, kept.texts, kept.formulas]) {
          if (list && column < list.length) list[column] = null;
        }
      }
    };
    // Merged blocks never overlap in Excel; very many that do would each go through the same rows.
    this.work(Math.min(to.row - from.row + 1, this.#rows.size));
    if (to.row - from.row < this.#rows.size) for (let row = from.row; row <= to.row; row++) clear(row);
    else for (const row of this.#rows.keys()) if (row >= from.row && row <= to.row) clear(row);
  }

  /** Work that a file can ask for with few bytes: cells of array formulas, rows that merged blocks go through. */
  work(steps: number): void {
    this.#taken.steps += steps;
    if (this.#taken.steps > this.#limits.steps) this.#refuse();
  }

  /** Whether a shared formula of some characters is still to be written out for one more cell. */
  fills(characters: number): boolean {
    this.#taken.sharedFormulas += characters;
    return this.#taken.sharedFormulas <= this.#limits.sharedFormulas;
  }

  get limits(): Limits {
    return this.#limits;
  }

  /** The used block: nothing empty around it. */
  snapshot(own: string | null, hidden: boolean): SheetSnapshot {
    let top = Number.POSITIVE_INFINITY;
    let bottom = -1;
    let left = Number.POSITIVE_INFINITY;
    let anyFormula = false;
    for (const [row, { values, formulas }] of this.#rows) {
      trimEnd(values);
      if (formulas) trimEnd(formulas);
      if (values.length === 0 && !formulas?.length) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, firstFilled(values), firstFilled(formulas ?? []));
      anyFormula ||= formulas !== null && formulas.length > 0;
    }
    const about = { name: this.#name, own, hidden };
    const merged = this.#merged.length === 0 ? {} : { merged: this.#merged.map((block) => usedPart(block, bottom)) };
    if (bottom < 0) [top, left] = [MOST_ROWS, MOST_COLUMNS];
    const outside = this.#outside(top, left, bottom + ROWS_BELOW);
    const kept = { ...(outside.length === 0 ? {} : { outside }), ...merged };
    if (bottom < 0) return { ...about, top: 0, left: 0, rows: [], formats: [], texts: [], ...kept };
    this.#take(0, bottom - top + 1);
    const rows: (readonly CellValue[])[] = new Array(bottom - top + 1).fill(EMPTY);
    const formats: ((string | null)[] | null)[] = new Array(rows.length).fill(null);
    const texts: ((string | null)[] | null)[] = new Array(rows.length).fill(null);
    const formulas: ((string | null)[] | null)[] = anyFormula ? new Array(rows.length).fill(null) : [];
    for (const [row, kept] of this.#rows) {
      const format = row < top || row > bottom + ROWS_BELOW ? null : withinBlock(kept.formats, left);
      while (format !== null && formats.length <= row - top) formats.push(null);
      if (format !== null) formats[row - top] = format;
      if (kept.formulas) formulas[row - top] = withinBlock(kept.formulas, left);
      if (kept.values.length === 0) continue;
      rows[row - top] = left === 0 ? kept.values : kept.values.slice(left);
      texts[row - top] = withinBlock(kept.texts, left);
    }
    return { ...about, top, left, rows, formats, texts, ...(anyFormula ? { formulas } : {}), ...kept };
  }

  /** Formats of empty cells above a row and left of a column, down to a last row, by row and column of the sheet. */
  #outside(top: number, left: number, last: number): (readonly (string | null)[] | null)[] {
    const outside: (readonly (string | null)[] | null)[] = [];
    for (const [row, { formats }] of this.#rows) {
      if (formats === null || row > last) continue;
      const before = row < top ? [...formats] : formats.slice(0, left);
      trimEnd(before);
      if (before.length === 0) continue;
      this.#taken.blanks += Math.max(0, row + 1 - outside.length);
      if (this.#taken.blanks > MOST_BLANKS) break;
      while (outside.length <= row) outside.push(null);
      outside[row] = before;
    }
    return outside;
  }

  #row(row: number): GridRow {
    let kept = this.#rows.get(row);
    if (!kept) {
      kept = { values: [], formats: null, texts: null, formulas: null };
      this.#rows.set(row, kept);
    }
    return kept;
  }

  #take(cells: number, places: number): void {
    this.#taken.cells += cells;
    this.#taken.places += places;
    if (this.#taken.cells > this.#limits.cells || this.#taken.places > this.#limits.places) this.#refuse();
  }

  #refuse(): never {
    throw new BadFile("workbook-too-large", {
      sheet: this.#name,
      cells: this.#taken.cells,
      limit: this.#limits.cells,
    });
  }
}

/** Whole columns that are merged are so as far down as the sheet is used, and whole rows as far across as people look. */
function usedPart(block: Block, bottom: number): Block {
  const { top, left } = block;
  const last = block.bottom === MOST_ROWS - 1 ? Math.max(top, bottom) : block.bottom;
  return { top, left, bottom: last, right: block.right };
}

function fill(list: (string | null)[], column: number, value: string): void {
  while (list.length < column) list.push(null);
  list[column] = value;
}

function firstFilled(list: readonly (CellValue | string)[]): number {
  const first = list.findIndex((value) => value !== null);
  return first < 0 ? Number.POSITIVE_INFINITY : first;
}

function trimEnd(list: (CellValue | string)[]): void {
  while (list.length > 0 && list.at(-1) === null) list.pop();
}

function withinBlock(list: (string | null)[] | null, left: number): (string | null)[] | null {
  if (list === null) return null;
  const block = left === 0 ? list : list.slice(left);
  trimEnd(block);
  return block.length === 0 ? null : block;
}
