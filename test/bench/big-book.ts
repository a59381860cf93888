import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { putSheet } from "../../core/sheets/sheet-content.ts";
import type { CellContent } from "../../core/workbook/edit.ts";

/**
 * A large workbook made by our own writer: headings, then rows of case ids, dates, answers and numbers.
 *
 * @param height rows below the headings
 * @param columns cells a row
 */
export function bigBook(height: number, columns: number): Uint8Array {
  const cell = (row: number, column: number): CellContent => {
    if (column === 0) return { value: `C${100_000 + row}` };
    if (column === 1) return { value: 46_000 + (row % 300), style: "day" };
    if (column % 10 === 5) return { value: ((row * column) % 97) / 7 };
    return { value: ["Yes", "No", "N/A"][(row + column) % 3] as string };
  };
  const headings = Array.from(
    { length: columns },
    (_, column): CellContent => ({ value: `Heading ${column}`, style: "heading" }),
  );
  const body = Array.from({ length: height }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cell(row, column)),
  );
  const rows = [headings, ...body];
  const sheet = putSheet("assessments", "Assessments", [], rows, { frozenRows: 1, landscape: true });
  const outcome = saveWorkbook(null, "big.xlsx", [sheet]);
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.bytes;
}
