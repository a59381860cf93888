import { errorAt, valueAt } from "../cell.ts";
import { rowsBelow } from "../heading-row.ts";
import type { AssessedRow, AssessmentsSheet } from "../read-assessments.ts";

/**
 * How a row of an assessments sheet stands in the counts. `in` counts; `""` is no case (blank, without a reference, a total); the others are
 * cases that fall out: `twice` in their own sheet, counted `elsewhere`, `excluded`, `additional`.
 */
export type RowStanding = "in" | "" | "twice" | "elsewhere" | "excluded" | "additional";

/** A row as it was read, and how it stands. */
export interface StandingRow {
  /** From 0 in the sheet's `rows`. */
  readonly row: number;
  readonly standing: RowStanding;
  /** The case; null where the row is none that was read. */
  readonly read: AssessedRow | null;
  /** True for rows below the headings that are no cases at all: totals, headings again, blank ones. */
  readonly passedOver: boolean;
}

/** Every row below the headings, down to the last that holds anything, as the jobs count it. */
export function standingRows(assessments: AssessmentsSheet): StandingRow[] {
  const { sheet, heading, cases, elsewhere } = assessments;
  const read = new Map(cases.map((one) => [one.row, one]));
  const other = new Set(elsewhere.map((one) => one.row));
  const below = new Set(rowsBelow(sheet, heading));
  return sheet.rows.slice(heading.row + 1).map((_, at) => {
    const row = heading.row + 1 + at;
    const one = read.get(row) ?? null;
    const passedOver = !below.has(row);
    if (one !== null) return { row, standing: standingOf(one), read: one, passedOver };
    if (other.has(row)) return { row, standing: "elsewhere", read: null, passedOver };
    return { row, standing: passedOver || !hasId(assessments, row) ? "" : "twice", read: null, passedOver };
  });
}

function standingOf({ assessment }: AssessedRow): RowStanding {
  if (assessment.excluded !== null) return "excluded";
  return assessment.additional === null ? "in" : "additional";
}

function hasId({ sheet, others }: AssessmentsSheet, row: number): boolean {
  const column = others.find((one) => one.is === "case-id")?.column;
  if (column === undefined || errorAt(sheet, row, column) !== null) return false;
  return String(valueAt(sheet, row, column) ?? "").trim() !== "";
}
