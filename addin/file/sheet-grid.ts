import { cellAddress } from "../../core/workbook/address.ts";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { BadFile } from "./bad-file.ts";
import type { Limits } from "./limits.ts";

interface GridRow {
  readonly values: CellValue[];
  formats: (string | null)[] | null;
  texts: (string | null)[] | null;
}

const EMPTY: readonly never[] = [];

/** How many cells and places all sheets of a workbook have taken so far. */
export interface Taken {
  cells: number;
  places: number;
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
  /** Formula cells that hold no worked-out value, and the first of them. */
  unworkedCount = 0;
  firstUnworked: string | null = null;

  constructor(name: string, limits: Limits, taken: Taken) {
    this.#name = name;
    this.#limits = limits;
    this.#taken = taken;
  }

  put(row: number, column: number, value: CellValue, format: string | null, text: string | null): void {
    let kept = this.#rows.get(row);
    if (!kept) {
      kept = { values: [], formats: null, texts: null };
      this.#rows.set(row, kept);
    }
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

  unworked(row: number, column: number): void {
    this.unworkedCount++;
    this.firstUnworked ??= cellAddress(row, column);
  }

  /** Keep only the first cell of a merged block: what some programs leave under it is not to be seen. */
  merge(from: { row: number; column: number }, to: { row: number; column: number }): void {
    const clear = (row: number) => {
      const kept = this.#rows.get(row);
      if (!kept) return;
      const last = Math.min(to.column, kept.values.length - 1);
      this.#take(0, Math.max(0, (last - from.column) >> 4));
      for (let column = from.column; column <= last; column++) {
        if (row === from.row && column === from.column) continue;
        kept.values[column] = null;
        if (kept.formats) kept.formats[column] = null;
        if (kept.texts) kept.texts[column] = null;
      }
    };
    if (to.row - from.row < this.#rows.size) for (let row = from.row; row <= to.row; row++) clear(row);
    else for (const row of [...this.#rows.keys()]) if (row >= from.row && row <= to.row) clear(row);
  }

  /** The used block: nothing empty around it. */
  snapshot(own: string | null, hidden: boolean): SheetSnapshot {
    let top = Number.POSITIVE_INFINITY;
    let bottom = -1;
    let left = Number.POSITIVE_INFINITY;
    for (const [row, { values }] of this.#rows) {
      trimEnd(values);
      if (values.length === 0) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(
        left,
        values.findIndex((value) => value !== null),
      );
    }
    if (bottom < 0) return { name: this.#name, own, hidden, top: 0, left: 0, rows: [], formats: [], texts: [] };
    this.#take(0, bottom - top + 1);
    const rows: (readonly CellValue[])[] = new Array(bottom - top + 1).fill(EMPTY);
    const formats: ((string | null)[] | null)[] = new Array(rows.length).fill(null);
    const texts: ((string | null)[] | null)[] = new Array(rows.length).fill(null);
    for (const [row, kept] of this.#rows) {
      if (kept.values.length === 0) continue;
      rows[row - top] = left === 0 ? kept.values : kept.values.slice(left);
      formats[row - top] = withinBlock(kept.formats, left);
      texts[row - top] = withinBlock(kept.texts, left);
    }
    return { name: this.#name, own, hidden, top, left, rows, formats, texts };
  }

  #take(cells: number, places: number): void {
    this.#taken.cells += cells;
    this.#taken.places += places;
    if (this.#taken.cells > this.#limits.cells || this.#taken.places > this.#limits.places) {
      throw new BadFile("workbook-too-large", {
        sheet: this.#name,
        cells: this.#taken.cells,
        limit: this.#limits.cells,
      });
    }
  }
}

function fill(list: (string | null)[], column: number, value: string): void {
  while (list.length < column) list.push(null);
  list[column] = value;
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
