import { placeAt } from "../sheets/cell.ts";
import { type CellFix, cellFixes } from "../sheets/cell-fixes.ts";
import type { SetCells } from "../workbook/edit.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { JobOptions } from "./job.ts";

/** Something safe that puts a problem right: a text of `words.fixes` with its facts, and the cells it sets. */
export interface Fix extends Pick<CellFix, "kind" | "facts"> {
  readonly edits: readonly SetCells[];
}

/**
 * What could be done at once about a problem; a person chooses.
 *
 * @returns fixes that make this problem go away and change nothing but its cell; none where only a person can know, or where the cell
 *   holds a formula
 */
export function fixesFor(problem: Problem, workbook: WorkbookSnapshot, { programme, language }: JobOptions): Fix[] {
  const sheet = workbook.sheets.find((one) => one.name === problem.sheet);
  if (sheet === undefined || problem.cell === null) return [];
  const place = placeAt(sheet, problem.cell);
  if (place === null || isFormula(sheet, place.row, place.column)) return [];
  const at = { row: sheet.top + place.row, column: sheet.left + place.column };
  return cellFixes(problem, { sheet, place, programme, language }).map(({ kind, facts, value }) => ({
    kind,
    facts,
    edits: [{ kind: "set-cells", sheet: sheet.name, cells: [{ ...at, value }] }],
  }));
}

function isFormula(sheet: SheetSnapshot, row: number, column: number): boolean {
  return typeof sheet.formulas?.[row]?.[column] === "string";
}
