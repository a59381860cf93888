import type { CellContent, PutSheet } from "./edit.ts";
import { shownNumber } from "./shown-number.ts";
import type { CellValue, SheetSnapshot } from "./snapshot.ts";
import { formatOfStyle } from "./style-formats.ts";
import { usedBlock } from "./used-block.ts";

/**
 * A put sheet as it would be read back once saved: values, the styles' number formats, numbers as shown, formulas.
 *
 * @param name the name it gets
 */
export function putSnapshot(put: PutSheet, name: string, hidden: boolean, date1904: boolean): SheetSnapshot {
  const rows = put.rows.map((row) => row.map(heldBy));
  const formats = put.rows.map((row) => row.map((cell) => formatOfStyle(cell?.style)));
  const texts = rows.map((row, at) => row.map((value, column) => shownText(value, formats[at]?.[column], date1904)));
  const formulas = put.rows.map((row) => row.map((cell) => (cell !== null && "formula" in cell ? cell.formula : null)));
  return { name, own: put.own, hidden, ...usedBlock({ top: 0, left: 0, rows, formats, texts, formulas }) };
}

/** What a cell holds once written: an empty text is an empty cell unless a formula gives it, and files know no -0. */
function heldBy(cell: CellContent | null): CellValue {
  if (cell === null || (cell.value === "" && !("formula" in cell))) return null;
  return cell.value === 0 ? 0 : cell.value;
}

/** The text a number shows, where its format makes it another than its digits. */
export function shownText(value: CellValue, format: string | null | undefined, date1904: boolean): string | null {
  return typeof value === "number" && format != null ? shownNumber(value, format, date1904) : null;
}
