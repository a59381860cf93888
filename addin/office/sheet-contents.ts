import type { Edit } from "../../core/workbook/edit.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { entered } from "./entered.ts";

/** What to enter in a cell of a sheet so that it holds what it held; rows and columns from 0 on the sheet itself. */
export function contentAt(sheet: SheetSnapshot | undefined, row: number, column: number): string | number | boolean {
  if (sheet === undefined) return "";
  const [at, across] = [row - sheet.top, column - sheet.left];
  const formula = sheet.formulas?.[at]?.[across];
  if (typeof formula === "string" && formula !== "") return `=${formula}`;
  const value = sheet.rows[at]?.[across] ?? null;
  if (value === null) return "";
  return typeof value === "object" ? value.error : entered({ value });
}

/** A cell's number format on a sheet; rows and columns from 0 on the sheet itself. */
export function formatAt(sheet: SheetSnapshot | undefined, row: number, column: number): string {
  return sheet?.formats[row - sheet.top]?.[column - sheet.left] ?? "General";
}

/** Whether two sheets hold the same, cell for cell: formulas by their text, whatever they come to just now. */
export function sameContents(one: SheetSnapshot | undefined, other: SheetSnapshot | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  const [a, b] = [extent(one), extent(other)];
  if (a.bottom !== b.bottom || a.right !== b.right) return false;
  for (let row = 0; row < a.bottom; row++) {
    for (let column = 0; column < a.right; column++) {
      if (contentAt(one, row, column) !== contentAt(other, row, column)) return false;
    }
  }
  return true;
}

/** Whether two workbooks hold the same sheets, ours marked alike, with the same contents. */
export function sameWorkbookContents({ sheets }: WorkbookSnapshot, other: WorkbookSnapshot): boolean {
  return (
    sheets.length === other.sheets.length &&
    sheets.every((sheet, at) => {
      const { name, own } = other.sheets[at] ?? {};
      return sheet.name === name && sheet.own === own && sameContents(sheet, other.sheets[at]);
    })
  );
}

/** The sheets that edits are about, by their names. */
export function sheetsOf(edits: readonly Edit[]): string[] {
  return [...new Set(edits.map((edit) => (edit.kind === "put-sheet" ? edit.name : edit.sheet)))];
}

/**
 * Sheets of edits that no longer hold what they held once the edits were written: of a person's sheet, only the rows with cells that were
 * set. Whole rows, because a cell alone may look the same where another row has come in its place.
 */
export function changedSheets(edits: readonly Edit[], after: WorkbookSnapshot, now: WorkbookSnapshot): string[] {
  const changed = edits.filter((edit) => {
    const find = ({ sheets }: WorkbookSnapshot) =>
      sheets.find((sheet) => (edit.kind === "put-sheet" ? sheet.own === edit.own : sheet.name === edit.sheet));
    const [then, today] = [find(after), find(now)];
    if (edit.kind === "put-sheet") return !sameContents(then, today);
    if (then === undefined || today === undefined) return true;
    const width = Math.max(extent(then).right, extent(today).right);
    const alike = (row: number) => {
      for (let at = 0; at < width; at++) if (contentAt(then, row, at) !== contentAt(today, row, at)) return false;
      return true;
    };
    return !edit.cells.every(({ row }) => alike(row));
  });
  return sheetsOf(changed);
}

function extent({ top, left, rows }: SheetSnapshot): { bottom: number; right: number } {
  if (rows.length === 0) return { bottom: 0, right: 0 };
  return { bottom: top + rows.length, right: left + rows.reduce((most, row) => Math.max(most, row.length), 0) };
}
