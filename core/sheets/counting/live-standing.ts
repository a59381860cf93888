import { valueAt } from "../cell.ts";
import type { AssessmentsSheet } from "../read-assessments.ts";
import { caseKey, NO_KEY } from "./case-key.ts";
import { type CountingLists, columnOf, textUnder } from "./counting-lists.ts";
import { atSameRow, isListed } from "./formula-text.ts";
import type { RowStanding, StandingRow } from "./row-standing.ts";

/** Where a sheet's rows and lists stand on the sheet of counted answers. */
export interface BlockPlace {
  /** The assessments sheet's name, quoted. */
  readonly quoted: string;
  /** Rows of this block's cases, counted from 1. */
  readonly first: number;
  readonly last: number;
  /** The row of the assessments sheet that the block's first row reads, counted from 1. */
  readonly reads: number;
  /** Cells that hold the lists: `$B$4`. */
  readonly kept: string;
  readonly additional: string;
  readonly noCase: string;
  readonly elsewhere: string;
}

/** A row's standing as a live formula, from what stands in the row now. Its case's key stands in column B, the row's number in A. */
export function standingFormula(
  assessments: AssessmentsSheet,
  at: BlockPlace,
  row: number,
  column: (place: number) => string,
): string {
  const under = (is: "excluded" | "additional", list: string) => {
    const place = columnOf(assessments, is);
    return place === null ? null : isListed(atSameRow(at.quoted, column(place), row), list);
  };
  const [kept, added] = [under("excluded", at.kept), under("additional", at.additional)];
  const counted = added === null ? `"in"` : `IF(${added},"additional","in")`;
  const standing = kept === null ? counted : `IF(${kept},${counted},"excluded")`;
  const earlier = `MATCH($B${row},$B$${at.first}:$B$${at.last},0)+${at.reads - 1}<$A${row}`;
  const elsewhere = `ISNUMBER(FIND($B${row},${at.elsewhere}))`;
  const blank = `$B${row}="${NO_KEY}"`;
  const noCase = `ISNUMBER(FIND(LOWER($B${row}),${at.noCase}))`;
  return `IF(${blank},"",IF(${noCase},"",IF(${earlier},"twice",IF(${elsewhere},"elsewhere",${standing}))))`;
}

/** Rows whose formulas would give another standing than the jobs do, in any program: they get the standing itself. */
export function rowsToState(
  assessments: AssessmentsSheet,
  rows: readonly StandingRow[],
  lists: CountingLists,
  elsewhere: string,
): ReadonlySet<number> {
  const [exactly, loosely] = [exactKey, looseKey].map((fold) =>
    liveStandings(assessments, rows, lists, elsewhere, fold),
  );
  const differs = ({ standing, row }: StandingRow, at: number) =>
    exactly?.[at] !== standing || loosely?.[at] !== standing || hasOddBlanks(assessments, row);
  return new Set(rows.filter(differs).map((one) => one.row));
}

function liveStandings(
  assessments: AssessmentsSheet,
  rows: readonly StandingRow[],
  lists: CountingLists,
  elsewhere: string,
  fold: (key: string) => string,
): RowStanding[] {
  const met = new Set<string>();
  const holds = (is: "excluded" | "additional", list: string, row: number) => {
    const place = columnOf(assessments, is);
    return place === null ? null : list.includes(`[${textUnder(assessments, row, place).toLowerCase()}]`);
  };
  return rows.map(({ row }) => {
    const key = caseKey(assessments, row);
    const again = met.has(fold(key));
    met.add(fold(key));
    if (key === NO_KEY || lists.noCase.includes(key.toLowerCase())) return "";
    if (again) return "twice";
    if (elsewhere.includes(key)) return "elsewhere";
    if (holds("excluded", lists.kept, row) === false) return "excluded";
    return holds("additional", lists.additional, row) === true ? "additional" : "in";
  });
}

function exactKey(key: string): string {
  return key.toLowerCase();
}

/** HyperFormula compares texts without their accents. */
function looseKey(key: string): string {
  return key.normalize("NFKD").replaceAll(/\p{M}/gu, "").toLowerCase();
}

/** Blanks that only some programs' TRIM takes away, or that another reads otherwise. */
function hasOddBlanks(assessments: AssessmentsSheet, row: number): boolean {
  const value = valueAt(assessments.sheet, row, columnOf(assessments, "case-id") ?? 0);
  return typeof value === "string" && /[^\S ]/u.test(value);
}
