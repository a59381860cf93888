import { codedYesNo } from "../longlist/coded-values.ts";
import type { LonglistCase } from "../longlist/longlist-case.ts";
import { type HeadingMatch, matchHeadings } from "../longlist/match-headings.ts";
import type { FieldId, ListRules } from "../programmes/sample-rules.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { caseIdAt, earlierIdAt, isPowerOfTen } from "./case-id-at.ts";
import { errorAt, type Place, problemAbout, problemAt, textAt } from "./cell.ts";
import { dayAt } from "./day.ts";
import { findHeadingRow, type HeadingRow, rowsBelow } from "./heading-row.ts";
import { saidColumns } from "./said-columns.ts";

/** A longlist as it stands on a sheet. */
export interface LonglistSheet {
  readonly sheet: SheetSnapshot;
  readonly headings: readonly HeadingMatch[];
  /** The columns that have a heading and mean nothing here, by position among the headings. */
  readonly unused: readonly { readonly column: number; readonly heading: string }[];
  readonly cases: readonly LonglistCase[];
  /** The cell of a case's field; the case id's cell when that field has no column. */
  readonly placeOf: (one: LonglistCase, field: FieldId | { readonly rule: string }) => Place;
  readonly problems: readonly Problem[];
}

/**
 * The row of a longlist's headings, if the sheet has one: a case id and at least two more fields or reasons. A sheet that a person said is
 * the list has headings in its first row of several texts, even where they are not known.
 *
 * @returns null when the sheet is no longlist of this kind
 */
export function longlistHeadings(sheet: SheetSnapshot, list: ListRules): HeadingRow | null {
  const said = saidColumns(sheet, list);
  const found = findHeadingRow(sheet, (headings) => {
    const matches = matchHeadings(headings, list, said).filter(({ heading }) => heading !== "");
    const hasId = matches.some((match) => isField(match, "case-id"));
    return hasId && matches.length >= 3
      ? matches.filter((match) => match.how === "exact").length * 100 + matches.length
      : 0;
  });
  if (found !== null || sheet.said?.is !== list.id) return found;
  return findHeadingRow(sheet, (headings) => Math.min(2, headings.filter((text) => text !== "").length));
}

/**
 * Read a longlist: its headings by meaning, its cases as text, and what is wrong with it.
 *
 * @param heading the row found by `longlistHeadings`
 *
 * Problems (returned): `column-missing`, `heading-matched-by-guess`, `case-without-id`, `case-twice`, `case-id-has-line-break`, `case-id-in-powers-of-ten`,
 * `formula-error`, `date-not-understood`, `list-empty`. Source: contracts of the longlist sheet; fields 000 §4.3, 004 §4.3.
 */
export function readLonglist(sheet: SheetSnapshot, list: ListRules, heading: HeadingRow): LonglistSheet {
  const headings = matchHeadings(heading.headings, list, saidColumns(sheet, list));
  const columnOf = (field: FieldId) => headings.find((match) => isField(match, field))?.column ?? null;
  const idColumn = columnOf("case-id") ?? 0;
  const rows = rowsBelow(sheet, heading).filter((row) =>
    headings.some((match) => textAt(sheet, row, match.column) !== ""),
  );
  const cases = rows.map((row, index) => caseAt(sheet, headings, row, index));
  const placeOf: LonglistSheet["placeOf"] = (one, what) => {
    const column =
      typeof what === "string" ? columnOf(what) : (headings.find((match) => isRule(match, what.rule))?.column ?? null);
    return { row: rows[one.index] ?? heading.row, column: column ?? idColumn };
  };
  const problems = [
    ...missingColumns(sheet, list, heading, columnOf),
    ...guesses(sheet, heading, headings),
    ...(cases.length === 0 ? [problemAbout(sheet, "list-empty")] : []),
    ...idProblems(sheet, cases, placeOf),
    ...errorCells(sheet, rows, headings),
    ...unreadDays(sheet, rows, headings),
  ];
  const unused = heading.headings.flatMap((text, column) =>
    text === "" || headings.some((match) => match.column === column) ? [] : [{ column, heading: text }],
  );
  return { sheet, headings, unused, cases, placeOf, problems };
}

function caseAt(sheet: SheetSnapshot, headings: readonly HeadingMatch[], row: number, index: number): LonglistCase {
  const fields: Partial<Record<FieldId, string>> = {};
  const reasons: Record<string, string> = {};
  for (const { column, meaning } of headings) {
    const isId = meaning.is === "field" && meaning.field === "case-id";
    const text = isId ? caseIdAt(sheet, row, column) : textAt(sheet, row, column);
    if (meaning.is === "field") {
      fields[meaning.field] = meaning.field === "exclusion-reason" ? moreTelling(fields[meaning.field], text) : text;
    }
    // Two columns of one reason: a case that either marks is marked.
    else if (text !== "" && codedYesNo(reasons[meaning.rule] ?? "") === "no") reasons[meaning.rule] = text;
  }
  const idColumn = headings.find((match) => isField(match, "case-id"))?.column ?? null;
  const earlierId = idColumn === null ? null : earlierIdAt(sheet, row, idColumn);
  return { index, caseId: fields["case-id"] ?? "", fields, reasons, ...(earlierId === null ? {} : { earlierId }) };
}

/** Of two columns about exclusion, the words before a yes, and either before a no: nobody is drawn by mistake. */
function moreTelling(before = "", text: string): string {
  const words = [before, text].find((one) => codedYesNo(one) === null);
  return words ?? (codedYesNo(before) === "yes" ? before : text);
}

function missingColumns(
  sheet: SheetSnapshot,
  list: ListRules,
  heading: HeadingRow,
  columnOf: (field: FieldId) => number | null,
): Problem[] {
  const first = heading.headings.findIndex((text) => text !== "");
  return list.fields
    .filter((field) => columnOf(field) === null)
    .map((field) => problemAt(sheet, { row: heading.row, column: Math.max(0, first) }, "column-missing", { field }));
}

function guesses(sheet: SheetSnapshot, heading: HeadingRow, headings: readonly HeadingMatch[]): Problem[] {
  return headings.flatMap((match) =>
    match.how === "guess" && match.meaning.is === "field"
      ? [
          problemAt(sheet, { row: heading.row, column: match.column }, "heading-matched-by-guess", {
            heading: match.heading,
            field: match.meaning.field,
          }),
        ]
      : [],
  );
}

function idProblems(
  sheet: SheetSnapshot,
  cases: readonly LonglistCase[],
  placeOf: LonglistSheet["placeOf"],
): Problem[] {
  const first = new Map<string, LonglistCase>();
  return cases.flatMap((one) => {
    const place = placeOf(one, "case-id");
    if (one.caseId === "") return [problemAt(sheet, place, "case-without-id")];
    if (isPowerOfTen(one.caseId)) return [problemAt(sheet, place, "case-id-in-powers-of-ten", { caseId: one.caseId })];
    if (/[\r\n]/u.test(one.caseId)) return [problemAt(sheet, place, "case-id-has-line-break")];
    const earlier = first.get(one.caseId);
    if (earlier === undefined) {
      first.set(one.caseId, one);
      return [];
    }
    return [
      problemAt(sheet, place, "case-twice", {
        caseId: one.caseId,
        row: sheet.top + placeOf(earlier, "case-id").row + 1,
      }),
    ];
  });
}

function errorCells(sheet: SheetSnapshot, rows: readonly number[], headings: readonly HeadingMatch[]): Problem[] {
  return rows.flatMap((row) =>
    headings.flatMap(({ column }) => {
      const error = errorAt(sheet, row, column);
      return error === null ? [] : [problemAt(sheet, { row, column }, "formula-error", { error })];
    }),
  );
}

/** Days typed as text are read as well as dates are; what is no day is pointed out, and no rule uses it. */
function unreadDays(sheet: SheetSnapshot, rows: readonly number[], headings: readonly HeadingMatch[]): Problem[] {
  const columns = headings.filter((match) => isField(match, "start-date") || isField(match, "end-date"));
  return rows.flatMap((row) =>
    columns.flatMap(({ column }) => {
      const text = textAt(sheet, row, column);
      const unread =
        text !== "" && errorAt(sheet, row, column) === null && dayAt(sheet, { row, column }, false) === null;
      return unread ? [problemAt(sheet, { row, column }, "date-not-understood", { text })] : [];
    }),
  );
}

function isField(match: HeadingMatch, field: FieldId): boolean {
  return match.meaning.is === "field" && match.meaning.field === field;
}

function isRule(match: HeadingMatch, rule: string): boolean {
  return match.meaning.is === "leaving-out" && match.meaning.rule === rule;
}
