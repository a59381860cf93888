import type { Block } from "./address.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot.ts";

/** Cells that changed, by sheet, row and column. */
export class ChangedCells {
  readonly #sheets = new Map<string, Map<number, Set<number>>>();
  readonly #columns = new Map<string, Set<number>>();

  get none(): boolean {
    return this.#sheets.size === 0;
  }

  add(sheet: string, row: number, column: number): void {
    const key = sheet.toLowerCase();
    const rows = this.#sheets.get(key) ?? new Map<number, Set<number>>();
    this.#sheets.set(key, rows);
    rows.set(row, (rows.get(row) ?? new Set()).add(column));
    this.#columns.set(key, (this.#columns.get(key) ?? new Set()).add(column));
  }

  /** Whether any cell of a block changed. */
  meet(sheet: string, { top, left, bottom, right }: Block): boolean {
    const key = sheet.toLowerCase();
    const rows = this.#sheets.get(key);
    if (rows === undefined || !hasWithin(this.#columns.get(key), left, right)) return false;
    if (bottom - top < rows.size) {
      for (let row = top; row <= bottom; row++) if (hasWithin(rows.get(row), left, right)) return true;
      return false;
    }
    for (const [row, columns] of rows) if (row >= top && row <= bottom && hasWithin(columns, left, right)) return true;
    return false;
  }
}

function hasWithin(columns: ReadonlySet<number> | undefined, left: number, right: number): boolean {
  if (columns === undefined) return false;
  if (left === right) return columns.has(left);
  for (const column of columns) if (column >= left && column <= right) return true;
  return false;
}

/** The cells whose values differ between a workbook and what it became; a sheet that was not there before differs where it is filled. */
export function changedCells(before: WorkbookSnapshot, after: WorkbookSnapshot): ChangedCells {
  const changed = new ChangedCells();
  for (const sheet of after.sheets) {
    const old = before.sheets.find((one) => (sheet.own === null ? one.name === sheet.name : one.own === sheet.own));
    if (old === sheet) continue;
    const rowsOf = (one: SheetSnapshot | undefined) => (one === undefined ? [] : [one.top, one.top + one.rows.length]);
    const rows = [...rowsOf(old), ...rowsOf(sheet)];
    for (let row = Math.min(...rows); row < Math.max(...rows); row++) addRow(changed, old, sheet, row);
  }
  return changed;
}

function addRow(changed: ChangedCells, old: SheetSnapshot | undefined, sheet: SheetSnapshot, row: number): void {
  const [a, b] = [old?.rows[row - old.top] ?? [], sheet.rows[row - sheet.top] ?? []];
  if (a === b && old?.left === sheet.left) return;
  const [left, other] = [old?.left ?? 0, sheet.left];
  for (let column = Math.min(left, other); column < Math.max(left + a.length, other + b.length); column++) {
    if (!same(a[column - left] ?? null, b[column - other] ?? null)) changed.add(sheet.name, row, column);
  }
}

function same(a: CellValue, b: CellValue): boolean {
  if (a === null || b === null || typeof a !== "object" || typeof b !== "object") return a === b;
  return a.error === b.error;
}
