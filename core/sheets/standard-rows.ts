import { plainHeadings } from "../longlist/plain-heading.ts";
import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { RatingId } from "../programmes/rating-rules.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, problemAt, textAt } from "./cell.ts";
import { hasName, type PlacedStandard, placedStandards, ratingNamed, standardHeading } from "./framework-names.ts";
import { findHeadingRow, type HeadingRow, rowsBelow } from "./heading-row.ts";
import { questionCode } from "./question-code.ts";

/** Which column of a sheet of standards holds what; a meaning without a column is not there. */
export type ColumnsByMeaning<M extends string> = ReadonlyMap<M, number>;

export type Patterns<M extends string> = readonly (readonly [meaning: M, pattern: RegExp])[];

/** A sheet with one standard a row, as domain one ratings and panel decisions are. */
export interface StandardRows<M extends string> {
  readonly heading: HeadingRow;
  readonly columns: ColumnsByMeaning<M>;
  readonly rows: readonly number[];
}

/** The first row whose headings hold every one of `needed` and none that `never` matches; null when the sheet has none. */
export function findStandardRows<M extends string>(
  sheet: SheetSnapshot,
  patterns: Patterns<M>,
  needed: readonly M[],
  never: RegExp | null = null,
): StandardRows<M> | null {
  const fits = (headings: readonly string[]) => {
    const columns = columnsByMeaning(headings, patterns);
    return needed.every((one) => columns.has(one)) && !headings.some((text) => never?.test(text)) ? 1 : 0;
  };
  const heading = findHeadingRow(sheet, fits);
  if (heading === null) return null;
  const columns = columnsByMeaning(heading.headings, patterns);
  const below = rowsBelow(sheet, heading);
  const cell = (row: number, at: number) => textAt(sheet, row, columns.get(needed[at] as M) ?? 0);
  const next = below.findIndex((row) => beginsAnother(cell(row, 0), cell(row, 1)));
  return { heading, columns, rows: next < 0 ? below : below.slice(0, next) };
}

/** Another table on the same sheet begins with the heading Standard, or with a key question that no rating stands beside. */
function beginsAnother(standard: string, rating: string): boolean {
  if (/^(standards?|safon(au)?)$/u.test(plainText(standard))) return true;
  return questionCode(standard) !== null && ratingNamed(rating) === null;
}

function columnsByMeaning<M extends string>(headings: readonly string[], patterns: Patterns<M>): Map<M, number> {
  const columns = new Map<M, number>();
  const plain = [...plainHeadings(headings)];
  for (const [meaning, pattern] of patterns) {
    const taken = [...columns.values()];
    const at = plain.find(([column, text]) => pattern.test(text) && !taken.includes(column))?.[0];
    if (at !== undefined && !columns.has(meaning)) columns.set(meaning, at);
  }
  return columns;
}

/** Cells of one row by meaning. */
export function cellOf<M extends string>(columns: ColumnsByMeaning<M>, row: number, meaning: M): Place {
  return { row, column: columns.get(meaning) ?? 0 };
}

/** A row's text by meaning; "" where there is no such column. */
export function textOf<M extends string>(
  sheet: SheetSnapshot,
  columns: ColumnsByMeaning<M>,
  row: number,
  meaning: M,
): string {
  const column = columns.get(meaning);
  return column === undefined ? "" : textAt(sheet, row, column);
}

/**
 * The standard a cell names, by number or by a name that only one standard (or only one in `domain`) has.
 *
 * Problems (returned): `standard-not-known`, `standard-needs-domain`, and `standard-out-of-place` where the cell's own name, or the name
 * beside it, is another standard's.
 */
export function standardAt(
  sheet: SheetSnapshot,
  programme: Programme,
  place: Place,
  domain: 1 | null,
  nameBeside = "",
): PlacedStandard | Problem {
  const text = textAt(sheet, place.row, place.column);
  const heading = standardHeading(programme, text);
  const found = placedStandards(programme).filter(({ standard, domain: at }) =>
    heading?.number == null
      ? hasName(standard, heading?.name ?? "") && (domain === null || at.number === domain)
      : standard.id === heading.number,
  );
  const only = found.length === 1 ? found[0] : undefined;
  if (only !== undefined && namesAnother(programme, only, [heading?.name ?? "", plainText(nameBeside)])) {
    return problemAt(sheet, place, "standard-out-of-place", { standard: `${text} ${nameBeside}`.trim() });
  }
  if (only !== undefined) return only;
  return problemAt(sheet, place, found.length === 0 ? "standard-not-known" : "standard-needs-domain", {
    standard: text,
  });
}

/** True when a name is not the standard's own but another's, or speaks of another's number (`2.1 and 2.2`). */
function namesAnother(programme: Programme, { standard }: PlacedStandard, names: readonly string[]): boolean {
  return names.some(
    (name) =>
      /\b\d \d\b/u.test(name) ||
      (!hasName(standard, name) && placedStandards(programme).some((other) => hasName(other.standard, name))),
  );
}

/**
 * The rating a cell names.
 *
 * Problems (returned): `rating-not-understood`.
 */
export function ratingAt(sheet: SheetSnapshot, place: Place): RatingId | Problem {
  const text = textAt(sheet, place.row, place.column);
  return ratingNamed(text) ?? problemAt(sheet, place, "rating-not-understood", { text });
}
