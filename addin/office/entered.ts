import type { CellContent } from "../../core/workbook/edit.ts";

/** A content as it is typed. Behind an apostrophe text stays text, whatever it looks like; Excel would read 2.1 and TRUE as if typed. */
export function entered(cell: CellContent | null): string | number | boolean {
  if (cell === null) return "";
  if ("formula" in cell) return `=${cell.formula}`;
  return typeof cell.value === "string" && cell.value !== "" ? `'${cell.value}` : cell.value;
}
