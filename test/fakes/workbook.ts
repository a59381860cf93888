import { cellAddress } from "../../core/workbook/address.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";

/** A sheet as a host would have read it: rows from A1 down, no number formats unless given by address. */
export function sheetOf(
  name: string,
  rows: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>> = {},
): SheetSnapshot {
  const formatted = rows.map((row, at) => row.map((_, column) => formats[cellAddress(at, column)] ?? null));
  return { name, own: null, hidden: false, top: 0, left: 0, rows, formats: formatted, texts: rows.map(() => null) };
}

export function workbookOf(...sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return { name: "inspection.xlsx", date1904: false, sheets };
}

/** The same rows with some cells changed, by address (`B7`). */
export function withCells(
  rows: readonly (readonly CellValue[])[],
  changes: Readonly<Record<string, CellValue>>,
): CellValue[][] {
  const changed = rows.map((row, at) => row.map((value, column) => changes[cellAddress(at, column)] ?? value));
  for (const [address, value] of Object.entries(changes)) {
    const [, letters = "A", digits = "1"] = /^([A-Z]+)(\d+)$/u.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    const row = changed[Number(digits) - 1];
    if (row === undefined) throw new Error(`No row for ${address}`);
    while (row.length <= column) row.push(null);
    row[column] = value;
  }
  return changed;
}
