import type { Severity } from "../../../core/workbook/problem.ts";
import type { GridCell } from "./grid-row.ts";

/**
 * The classes of a cell: what it holds, the look Probity gave it, and its worst problem.
 *
 * @param cell undefined while it is being read
 * @param last true when nothing stands after it in its row, so that a long text may go on over the empty cells, as in any spreadsheet
 */
export function cellClass(cell: GridCell | undefined, loading: boolean, mark?: Severity, last = false): string {
  const kind = cell?.kind ?? "empty";
  return [
    "sheet-view__cell",
    ...(loading ? ["sheet-view__cell--loading"] : []),
    ...(kind === "number" || kind === "error" ? [`sheet-view__cell--${kind}`] : []),
    ...(kind === "text" && last && mark === undefined ? ["sheet-view__cell--spill"] : []),
    ...(cell?.style === undefined ? [] : [`sheet-view__cell--look-${cell.style}`]),
    ...(mark === undefined ? [] : [`sheet-view__cell--marked sheet-view__cell--marked-${mark}`]),
  ].join(" ");
}
