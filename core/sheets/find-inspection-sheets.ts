import type { LonglistCase } from "../longlist/longlist-case.ts";
import { plainText } from "../longlist/plain-text.ts";
import { stratumOf } from "../longlist/stratum-of.ts";
import type { Programme } from "../programmes/programme.ts";
import type { ListId, ListRules } from "../programmes/sample-rules.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";
import { findTableBlocks } from "./find-table-blocks.ts";
import { domainNamed } from "./framework-names.ts";
import type { HeadingRow } from "./heading-row.ts";
import { questionColumns } from "./question-columns.ts";
import { assessmentHeadings } from "./read-assessments.ts";
import { readDomainOne } from "./read-domain-one.ts";
import { longlistHeadings, readLonglist } from "./read-longlist.ts";
import { readPanelDecisions } from "./read-panel-decisions.ts";
import { readTables } from "./read-tables.ts";

/** What a sheet was recognised as, by what it holds. */
export type RecognisedSheet =
  | { readonly is: "longlist"; readonly sheet: SheetSnapshot; readonly list: ListRules; readonly heading: HeadingRow }
  | { readonly is: "assessments"; readonly sheet: SheetSnapshot; readonly heading: HeadingRow }
  | { readonly is: "tables" | "domain-one" | "decisions"; readonly sheet: SheetSnapshot };

/** Sheets of ours that jobs write for people to read; none is part of what is checked, counted or rated. */
const RESULTS = /^(sample|strata|draw-log|counted-answers|ratings|second-assessments|judgements)(\.|$)/u;

/**
 * Recognise every sheet of a workbook by what it holds, in the workbook's order.
 *
 * Tables that Probity made from the assessments give way to tables that a person put there, and to the assessments themselves where
 * another program dropped what their formulas gave (openpyxl, pandas). Hidden sheets give way to visible ones that hold the same: a hidden old copy is no second opinion. What a person said a sheet is goes before what it looks like.
 *
 * @param list the list that longlists are read as; null to find the one that fits each best
 */
export function findInspectionSheets(
  workbook: WorkbookSnapshot,
  programme: Programme,
  list: ListId | null,
): RecognisedSheet[] {
  const found = workbook.sheets
    .filter((sheet) => sheet.said?.is !== "nothing" && (sheet.own === null || !RESULTS.test(sheet.own)))
    .flatMap((sheet) => recognise(sheet, programme, list));
  const visible = found.filter((one) => !one.sheet.hidden);
  const shown = found.filter((one) => !one.sheet.hidden || !visible.some((other) => holdsSame(one, other, programme)));
  const ownTables = (one: RecognisedSheet) => one.is === "tables" && one.sheet.own !== null;
  const persons = shown.some((one) => one.is === "tables" && one.sheet.own === null);
  const assessed = shown.some((one) => one.is === "assessments");
  return shown.filter((one) => !ownTables(one) || !(persons || (assessed && waits(one.sheet))));
}

/** Whether a sheet has formulas without a value: a program dropped them, and nothing has worked them out since. */
function waits({ formulas = [], rows }: SheetSnapshot): boolean {
  return formulas.some((row, at) =>
    row?.some((formula, column) => formula !== null && (rows[at]?.[column] ?? null) === null),
  );
}

function holdsSame(one: RecognisedSheet, other: RecognisedSheet, programme: Programme): boolean {
  const held = new Set(holdings(other, programme));
  return one.is === other.is && holdings(one, programme).some((part) => held.has(part));
}

/** The parts of an inspection that a sheet holds: its list, its standards' tables, its questions' answers, or the one thing it is. */
function holdings(one: RecognisedSheet, programme: Programme): string[] {
  if (one.is === "longlist") return [one.list.id];
  if (one.is === "tables") return readTables(one.sheet, programme).tables.map((table) => table.standard.id);
  if (one.is === "assessments") return questionColumns(one.sheet, programme, one.heading).columns.map(({ id }) => id);
  return [one.is];
}

function recognise(sheet: SheetSnapshot, programme: Programme, list: ListId | null): RecognisedSheet[] {
  const said = programme.samples.lists.find(({ id }) => id === sheet.said?.is);
  if (said !== undefined) return list === null || list === said.id ? longlistSheet(sheet, programme, said.id) : [];
  const assessed = assessmentHeadings(sheet);
  if (assessed !== null) return [{ is: "assessments", sheet, heading: assessed }];
  const found = standardsSheet(sheet, programme);
  return found.length > 0 ? found : longlistSheet(sheet, programme, list);
}

/** Tables, panel decisions and domain one ratings may share a sheet; a summary of ratings beside them is no domain one table. */
function standardsSheet(sheet: SheetSnapshot, programme: Programme): RecognisedSheet[] {
  const found: RecognisedSheet[] = [];
  if (findTableBlocks(sheet, programme).length > 0) found.push({ is: "tables", sheet });
  if (readPanelDecisions(sheet, programme, false) !== null) found.push({ is: "decisions", sheet });
  const judged = readDomainOne(sheet, programme);
  const summary = found.length > 0 && judged?.problems.some((one) => one.kind === "standard-not-judged-here");
  if (judged !== null && !summary) found.push({ is: "domain-one", sheet });
  return found;
}

function longlistSheet(sheet: SheetSnapshot, programme: Programme, list: ListId | null): RecognisedSheet[] {
  const lists = programme.samples.lists.filter((rules) => list === null || rules.id === list);
  const fits = lists.flatMap((rules) => {
    const heading = longlistHeadings(sheet, rules);
    return heading === null ? [] : [{ rules, heading, fit: fitOf(sheet, programme, rules, heading) }];
  });
  const best = fits.reduce<(typeof fits)[number] | null>((a, b) => (a === null || b.fit > a.fit ? b : a), null);
  return best === null ? [] : [{ is: "longlist", sheet, list: best.rules, heading: best.heading }];
}

/** Enough cases to tell one list from another. */
const CASES_TRIED = 50;

/** How well a sheet reads as one list: what its name and title say; where they say nothing, how many cases find a stratum. */
function fitOf(sheet: SheetSnapshot, programme: Programme, list: ListRules, heading: HeadingRow): number {
  const said = listSaid(sheet, programme, heading);
  if (said !== null) return said.includes(list.id) ? 2 : -2;
  const tried = { ...sheet, rows: sheet.rows.slice(0, heading.row + 1 + CASES_TRIED) };
  return sharePlaced(list, readLonglist(tried, list, heading).cases);
}

/**
 * The share of cases that find a stratum of a list, 0-1. A list without strata takes any case, which says half as much: cases that other
 * lists' strata leave over are no sign of it.
 */
export function sharePlaced(list: ListRules, cases: readonly LonglistCase[]): number {
  const placed = cases.filter((one) => stratumOf(list, one).id !== null).length;
  return (list.strata.by === "none" ? 0.5 : 1) * (placed / Math.max(1, cases.length));
}

/** The lists that a sheet's name or the lines above its headings speak of; null when they speak of none. */
export function listSaid(sheet: SheetSnapshot, programme: Programme, heading: HeadingRow): ListId[] | null {
  const titles = Array.from({ length: heading.row }, (_, row) =>
    (sheet.rows[row] ?? []).map((_, column) => textAt(sheet, row, column)).join(" "),
  );
  for (const text of [sheet.name, ...titles]) {
    const plain = plainText(text);
    const { lists } = programme.samples;
    const byName = lists.filter(({ name }) =>
      [name.value.en, name.value.cy].some((words) => plain.includes(plainText(words))),
    );
    if (byName.length > 0) return byName.map((list) => list.id);
    const domain = domainNamed(text);
    const byDomain = lists.filter((list) => list.domain === domain);
    if (byDomain.length > 0) return byDomain.map((list) => list.id);
  }
  return null;
}
