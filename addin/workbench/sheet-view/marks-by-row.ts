import type { Severity } from "../../../core/workbook/problem.ts";
import type { CellMark, CellPlace } from "./grid-row.ts";

const WORST_FIRST: readonly Severity[] = ["error", "warning", "notice"];

/** The worst severity in each marked cell, by row and then by column. */
export function marksByRow(marks: readonly CellMark[]): ReadonlyMap<number, ReadonlyMap<number, Severity>> {
  const rows = new Map<number, Map<number, Severity>>();
  for (const { row, column, severity } of marks) {
    const cells = rows.get(row) ?? new Map<number, Severity>();
    const old = cells.get(column);
    if (old === undefined || WORST_FIRST.indexOf(severity) < WORST_FIRST.indexOf(old)) cells.set(column, severity);
    rows.set(row, cells);
  }
  return rows;
}

/** The problems in one cell, worst first. */
export function marksAt(marks: readonly CellMark[], { row, column }: CellPlace): CellMark[] {
  return marks
    .filter((mark) => mark.row === row && mark.column === column)
    .sort((a, b) => WORST_FIRST.indexOf(a.severity) - WORST_FIRST.indexOf(b.severity));
}
