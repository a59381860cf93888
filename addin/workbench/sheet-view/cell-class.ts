import type { Severity } from "../../../core/workbook/problem.ts";
import type { GridCell } from "./grid-row.ts";

/** The classes of a cell: what it holds, the look Probity gave it, and its worst problem. Undefined while it is being read. */
export function cellClass(cell: GridCell | undefined, loading: boolean, mark?: Severity | undefined): string {
  const kind = cell?.kind ?? "empty";
  return [
    "sheet-view__cell",
    ...(loading ? ["sheet-view__cell--loading"] : []),
    ...(kind === "number" || kind === "error" ? [`sheet-view__cell--${kind}`] : []),
    ...(cell?.style === undefined ? [] : [`sheet-view__cell--look-${cell.style}`]),
    ...(mark === undefined ? [] : [`sheet-view__cell--marked sheet-view__cell--marked-${mark}`]),
  ].join(" ");
}
