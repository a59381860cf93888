import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { valueAt } from "./cell.ts";
import type { HeadingRow } from "./heading-row.ts";

/** The first column to the right of a row of headings that nothing stands in, from the headings down. */
export function freeColumn(sheet: SheetSnapshot, { row: from, headings }: HeadingRow): number {
  const rows = sheet.rows.slice(from).map((_, at) => from + at);
  const taken = (column: number) =>
    rows.some((row) => valueAt(sheet, row, column) !== null || (sheet.formulas?.[row]?.[column] ?? null) !== null);
  let column = headings.findLastIndex((text) => text !== "") + 1;
  while (taken(column)) column++;
  return column;
}
