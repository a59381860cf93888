import type { Programme } from "../programmes/programme.ts";
import type { DecisionFinding, PanelDecision } from "../rating/panel-decision.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, problemAt, textAt } from "./cell.ts";
import { dayAt } from "./day.ts";
import { ratingNamed } from "./framework-names.ts";
import {
  cellOf,
  findStandardRows,
  type Patterns,
  ratingAt,
  type StandardRows,
  standardAt,
  textOf,
} from "./standard-rows.ts";

/** What the columns of a panel decisions table hold. */
export type DecisionMeaning = "standard" | "decided" | "computed" | "keyQuestion" | "reason" | "recordedBy" | "day";

const PATTERNS: Patterns<DecisionMeaning> = [
  ["standard", /^(standard|safon)\b/u],
  ["decided", /\bdecided\b|\bpanel (rating|decision)\b|^decision$|\b(p|b|ph)enderfyn/u],
  ["computed", /\b(computed|calculated|provisional|indicative|worked out|from cases)\b|\bgyfrif/u],
  ["keyQuestion", /\bkey question\b|\bcwestiwn allweddol\b/u],
  ["reason", /^(reasons?|rationale|rheswm|rhesymau)\b/u],
  ["recordedBy", /\brecorded by\b|^by$|\bchair\b|\bcofnodwyd gan\b/u],
  ["day", /\bdate\b|^day$|\bdyddiad\b/u],
];

export interface PanelDecisionsSheet {
  readonly sheet: SheetSnapshot;
  readonly decisions: readonly PanelDecision[];
  /** The cell of a decision's field. */
  readonly placeOf: (index: number, field: DecisionFinding["field"]) => Place;
  readonly problems: readonly Problem[];
}

/**
 * Read panel decisions: standard, decided rating, reason, recorded by, date. A row without a decided rating is passed over.
 *
 * @returns null when the sheet holds no such table
 *
 * Problems (returned): `standard-not-known`, `standard-needs-domain`, `rating-not-understood`, `date-not-understood`. Source: 000 §7.2.
 */
export function readPanelDecisions(
  sheet: SheetSnapshot,
  programme: Programme,
  date1904: boolean,
): PanelDecisionsSheet | null {
  const found = decisionRows(sheet);
  if (found === null) return null;
  const decisions: PanelDecision[] = [];
  const rows: number[] = [];
  const problems: Problem[] = [];
  for (const row of found.rows) {
    if (textOf(sheet, found.columns, row, "decided") === "") continue;
    const one = readRow(sheet, programme, found, row, date1904, problems);
    if (one === null) continue;
    decisions.push(one);
    rows.push(row);
  }
  const placeOf = (index: number, field: DecisionFinding["field"]) => {
    const meaning = found.columns.has(field) ? field : "standard";
    return cellOf(found.columns, rows[index] ?? 0, meaning);
  };
  return { sheet, decisions, placeOf, problems };
}

/** The table of panel decisions on a sheet: its headings' columns and its rows; null when the sheet holds none. */
export function decisionRows(sheet: SheetSnapshot): StandardRows<DecisionMeaning> | null {
  const found = findStandardRows(sheet, PATTERNS, ["standard", "decided"]);
  return found === null || isSummary(found) ? null : found;
}

/** A plain rating beside the panel's, and no reasons: a summary of ratings, such as ours. */
function isSummary({ heading, columns }: StandardRows<DecisionMeaning>): boolean {
  return !columns.has("reason") && heading.headings.some((text) => /^(rating|sgôr)$/iu.test(text));
}

function readRow(
  sheet: SheetSnapshot,
  programme: Programme,
  { columns }: StandardRows<DecisionMeaning>,
  row: number,
  date1904: boolean,
  problems: Problem[],
): PanelDecision | null {
  const text = (meaning: DecisionMeaning) => textOf(sheet, columns, row, meaning);
  const placed = standardAt(sheet, programme, cellOf(columns, row, "standard"), null);
  const decided = ratingAt(sheet, cellOf(columns, row, "decided"));
  if ("kind" in placed) problems.push(placed);
  if (typeof decided !== "string") problems.push(decided);
  if ("kind" in placed || typeof decided !== "string") return null;
  return {
    standard: placed.standard.id,
    decided,
    computed: ratingNamed(text("computed")),
    keyQuestion: keyQuestionNamed(programme, text("keyQuestion")),
    reason: text("reason"),
    recordedBy: text("recordedBy"),
    day: readDay(sheet, columns, row, date1904, problems),
  };
}

/** The key question a decision concerns: the one whose evidence may move a standard, where it is among those named; else the first. */
function keyQuestionNamed(programme: Programme, text: string): string | null {
  const named = text.match(/\d\.\d\.\d{1,2}/gu) ?? [];
  const evidence = programme.ratings.evidence?.keyQuestion;
  return named.find((one) => one === evidence) ?? named[0] ?? null;
}

function readDay(
  sheet: SheetSnapshot,
  columns: ReadonlyMap<DecisionMeaning, number>,
  row: number,
  date1904: boolean,
  problems: Problem[],
): string {
  const column = columns.get("day");
  if (column === undefined || textAt(sheet, row, column) === "") return "";
  const day = dayAt(sheet, { row, column }, date1904);
  if (day !== null) return day;
  problems.push(problemAt(sheet, { row, column }, "date-not-understood", { text: textAt(sheet, row, column) }));
  return textAt(sheet, row, column);
}
