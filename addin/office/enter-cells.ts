import type { SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { type CellToEnter, cellRuns } from "./cell-runs.ts";
import { formatAt } from "./sheet-contents.ts";

/**
 * Enter contents in single cells, whose number formats stay. The changes wait in the context.
 *
 * @param held the sheet as it was read, for the formats
 */
export function enterCells(
  page: Excel.Worksheet,
  held: SheetSnapshot | undefined,
  cells: readonly CellToEnter[],
): void {
  const cellAt = (row: number, column: number) => page.getRangeByIndexes(row, column, 1, 1);
  const asText = cells.filter(
    ({ row, column, content }) => typeof content !== "string" && formatAt(held, row, column) === "@",
  );
  // In a cell for text Excel makes text of a number: it is entered in an ordinary one.
  for (const { row, column } of asText) cellAt(row, column).numberFormat = [["General"]];
  for (const run of cellRuns(cells)) {
    page.getRangeByIndexes(run.row, run.column, run.contents.length, 1).formulas = run.contents.map((one) => [one]);
  }
  for (const { row, column } of asText) cellAt(row, column).numberFormat = [["@"]];
}
