import type { Severity } from "../../../core/workbook/problem.ts";

/** A row of a sheet as it is shown. A missing cell at its end is empty. */
export interface GridRow {
  readonly cells: readonly GridCell[];
}

export interface GridCell {
  /** As shown: `61%`, `22/11/2026`, `#DIV/0!`. */
  readonly text: string;
  readonly kind: "text" | "number" | "error" | "empty";
  readonly formula?: boolean;
  /** A look that Probity writes (`CellStyle`). */
  readonly style?: string;
}

/** A cell's place, counted from 0. */
export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

/** A problem in a cell. */
export interface CellMark extends CellPlace {
  readonly severity: Severity;
  readonly text: string;
}
