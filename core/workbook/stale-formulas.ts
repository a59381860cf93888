import { cellAddress } from "./address.ts";
import { type ChangedCells, changedCells } from "./changed-cells.ts";
import { FILE_PROBLEM_KINDS, type FileProblemKind } from "./file-problem-kinds.ts";
import { type FormulaReach, reachOf } from "./formula-reach.ts";
import type { Problem } from "./problem.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "./snapshot.ts";
import { usedBlock } from "./used-block.ts";

/**
 * A workbook after a change, with every formula on a person's sheets that may rest on changed cells made empty, and all that rests on it.
 *
 * @param before the workbook before the change
 */
export function withoutStale(before: WorkbookSnapshot, after: WorkbookSnapshot): WorkbookSnapshot {
  const theirs = after.sheets.filter((sheet) => sheet.own === null && sheet.formulas !== undefined);
  if (theirs.length === 0) return after;
  const changed = changedCells(before, after);
  if (changed.none) return after;
  const stale = new Map(theirs.map((sheet) => [sheet, new Map<number, Set<number>>()]));
  // Formulas mostly rest on cells above them and to their left, or all below them: a round down and a round up find most of a chain.
  // One that finds nothing is the last.
  for (let up = false; ; up = !up) {
    const found = theirs.filter((sheet) => markStale(sheet, changed, stale.get(sheet) ?? new Map(), up));
    if (found.length === 0) break;
  }
  return { ...after, sheets: after.sheets.map((sheet) => emptied(sheet, stale.get(sheet))) };
}

/** One round over a sheet's formulas, from its last row up or from its first down; true when it found any that rest on changed cells. */
function markStale(sheet: SheetSnapshot, changed: ChangedCells, stale: Map<number, Set<number>>, up: boolean): boolean {
  let found = false;
  const rows = sheet.formulas ?? [];
  for (let at = 0; at < rows.length; at++) {
    const row = up ? rows.length - 1 - at : at;
    const formulas = rows[row] ?? null;
    if (formulas === null) continue;
    for (const [column, reach] of reachesOf(formulas)) {
      const known = (sheet.rows[row]?.[column] ?? null) === null || stale.get(row)?.has(column);
      if (known || !restsOn(reach, sheet.name, changed)) continue;
      stale.set(row, (stale.get(row) ?? new Set()).add(column));
      changed.add(sheet.name, sheet.top + row, sheet.left + column);
      found = true;
    }
  }
  return found;
}

function restsOn(reach: FormulaReach, own: string, changed: ChangedCells): boolean {
  return reach === "anything" || reach.some(({ sheet, block }) => changed.meet(sheet ?? own, block));
}

type RowReaches = readonly (readonly [column: number, reach: FormulaReach])[];

const READ = new WeakMap<readonly (string | null)[], RowReaches>();

/** What a row's formulas rest on, read once for each array: rows that do not change stay the same arrays. */
function reachesOf(formulas: readonly (string | null)[]): RowReaches {
  let reaches = READ.get(formulas);
  if (reaches === undefined) {
    reaches = formulas.flatMap((formula, column) => (formula === null ? [] : [[column, reachOf(formula)] as const]));
    READ.set(formulas, reaches);
  }
  return reaches;
}

function emptied(sheet: SheetSnapshot, stale: ReadonlyMap<number, ReadonlySet<number>> | undefined): SheetSnapshot {
  if (stale === undefined || stale.size === 0) return sheet;
  const without = <T>(list: readonly (readonly T[] | null)[]) =>
    list.map((row, at) => {
      const columns = stale.get(at);
      return columns === undefined || row === null
        ? row
        : row.map((each, column) => (columns.has(column) ? null : each));
    });
  const rows = without(sheet.rows).map((row) => row ?? []);
  return { ...sheet, ...usedBlock({ ...sheet, rows, texts: without(sheet.texts) }) };
}

/**
 * Formulas that hold no worked-out value, one problem a sheet with how many and the first of them.
 *
 * Problems (returned): `formulas-not-worked-out`.
 */
export function staleFormulas(workbook: WorkbookSnapshot): Problem[] {
  return workbook.sheets.flatMap((sheet) => {
    const cells = (sheet.formulas ?? []).flatMap((formulas, row) =>
      (formulas ?? []).flatMap((formula, column) =>
        formula && (sheet.rows[row]?.[column] ?? null) === null ? [{ row, column }] : [],
      ),
    );
    const [first] = cells;
    if (first === undefined) return [];
    const kind = "formulas-not-worked-out" satisfies FileProblemKind;
    const cell = cellAddress(sheet.top + first.row, sheet.left + first.column);
    return [{ kind, severity: FILE_PROBLEM_KINDS[kind], sheet: sheet.name, cell, facts: { count: cells.length } }];
  });
}
