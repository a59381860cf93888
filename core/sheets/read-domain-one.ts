import type { Programme } from "../programmes/programme.ts";
import type { RatingId } from "../programmes/rating-rules.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, problemAt } from "./cell.ts";
import { domainNamed } from "./framework-names.ts";
import {
  cellOf,
  findStandardRows,
  type Patterns,
  ratingAt,
  type StandardRows,
  standardAt,
  textOf,
} from "./standard-rows.ts";

type Meaning = "standard" | "name" | "rating" | "reasons";

const PATTERNS: Patterns<Meaning> = [
  ["standard", /^(standard|safon)\b/u],
  ["name", /^(name|enw)\b/u],
  ["rating", /\bproposed rating\b|^(rating|proposed)$|^sgôr( arfaethedig)?$|\blead inspectors? rating\b/u],
  ["reasons", /^(reasons?|evidence|rationale|rhesymau|rheswm|tystiolaeth)\b/u],
];

/** A domain one rating as proposed by the lead inspector. Source: 000 §7.1, 004 §7.1. */
export interface ProposedRating {
  readonly standard: string;
  readonly rating: RatingId;
  readonly reasons: string;
  readonly place: Place;
}

export interface DomainOneSheet {
  readonly sheet: SheetSnapshot;
  readonly proposed: readonly ProposedRating[];
  readonly problems: readonly Problem[];
}

/**
 * Read domain one ratings: standard, proposed rating, reasons. A row without a rating yet is passed over.
 *
 * @returns null when the sheet holds no such table, or it is a table of panel decisions
 *
 * Problems (returned): `standard-not-known`, `standard-out-of-place`, `rating-not-understood`, `standard-not-judged-here`, `judgement-twice`, `reasons-missing`.
 */
export function readDomainOne(sheet: SheetSnapshot, programme: Programme): DomainOneSheet | null {
  const found = findStandardRows(sheet, PATTERNS, ["standard", "rating"], /\bdecided|\bdecision|\b(p|b|ph)enderfyn/iu);
  if (found === null || !readsAsProposals(sheet, found)) return null;
  const proposed: ProposedRating[] = [];
  const problems: Problem[] = [];
  for (const row of found.rows) {
    if (textOf(sheet, found.columns, row, "rating") === "") continue;
    const one = readRow(sheet, programme, found.columns, row);
    if ("kind" in one) problems.push(one);
    else {
      problems.push(...checkRow(sheet, one, proposed, cellOf(found.columns, row, "reasons")));
      proposed.push(one);
    }
  }
  return { sheet, proposed, problems };
}

/** A table of ratings is one of proposals when it says so or gives reasons; a summary of ratings, or of decisions, is not. */
function readsAsProposals(sheet: SheetSnapshot, { heading, columns }: StandardRows<Meaning>): boolean {
  const proposed = /\bproposed|arfaethedig/iu.test(heading.headings[columns.get("rating") ?? 0] ?? "");
  return proposed || columns.has("reasons") || domainNamed(sheet.name) === 1;
}

function readRow(
  sheet: SheetSnapshot,
  programme: Programme,
  columns: ReadonlyMap<Meaning, number>,
  row: number,
): ProposedRating | Problem {
  const place = cellOf(columns, row, "standard");
  const placed = standardAt(sheet, programme, place, 1, textOf(sheet, columns, row, "name"));
  if ("kind" in placed) return placed;
  if (placed.standard.ratedBy.value !== "judgement") {
    return problemAt(sheet, place, "standard-not-judged-here", { standard: placed.standard.id });
  }
  const rating = ratingAt(sheet, cellOf(columns, row, "rating"));
  if (typeof rating !== "string") return rating;
  return { standard: placed.standard.id, rating, reasons: textOf(sheet, columns, row, "reasons"), place };
}

function checkRow(
  sheet: SheetSnapshot,
  one: ProposedRating,
  earlier: readonly ProposedRating[],
  reasons: Place,
): Problem[] {
  const facts = { standard: one.standard };
  if (earlier.some((other) => other.standard === one.standard))
    return [problemAt(sheet, one.place, "judgement-twice", facts)];
  return one.reasons === "" ? [problemAt(sheet, reasons, "reasons-missing", facts)] : [];
}
