import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { assessmentColumns } from "./assessment-columns.ts";
import { textAt } from "./cell.ts";
import { findInspectionSheets, type RecognisedSheet, sharePlaced } from "./find-inspection-sheets.ts";
import { questionColumns } from "./question-columns.ts";
import { readLonglist } from "./read-longlist.ts";
import { readTables, type StandardTable } from "./read-tables.ts";

/** Cases and rows enough to tell one programme from another. */
const ROWS_TRIED = 50;
/** A sheet of ours that names the programme decides. */
const NAMED = 100;

/**
 * How well a programme reads a workbook: 0 when it recognises nothing, more for every sheet that makes sense under it.
 *
 * Our own sheets name the programme they were made for; otherwise what counts is how many cases find a stratum, how many questions are
 * known, and whether the texts speak of children or of probation.
 */
export function fitOfProgramme(workbook: WorkbookSnapshot, programme: Programme): number {
  const named = namesProgramme(workbook, programme);
  const recognised = findInspectionSheets(workbook, programme, null);
  const read = recognised.reduce((sum, one) => sum + fitOfSheet(one, programme), 0);
  if (read === 0 && named === 0) return 0;
  return named + read + ownLists(workbook, programme) + hint(workbook, programme);
}

function fitOfSheet(one: RecognisedSheet, programme: Programme): number {
  switch (one.is) {
    case "longlist": {
      const tried = { ...one.sheet, rows: one.sheet.rows.slice(0, one.heading.row + 1 + ROWS_TRIED) };
      const { cases, headings, unused } = readLonglist(tried, one.list, one.heading);
      return 0.5 + 2 * sharePlaced(one.list, cases) + headings.length / (headings.length + unused.length);
    }
    case "assessments": {
      const { columns, problems } = questionColumns(one.sheet, programme, one.heading);
      const unknown = problems.filter((problem) => problem.kind === "question-not-known").length;
      const facts = assessmentColumns(one.heading.headings).map((column) => column.is);
      const own = programme.service === "youth" ? "safety-factors" : "risk-of-serious-harm";
      return (3 * columns.length) / (columns.length + 4 * unknown) + (facts.includes(own) ? 0.25 : 0);
    }
    case "tables": {
      const { tables, problems } = readTables(one.sheet, programme);
      const wrong = problems.length + tables.reduce((sum, table) => sum + table.misplaced, 0);
      const called = tables.filter((table) => isCalled(one.sheet, table)).length;
      return (tables.length + 2 * called) / Math.max(1, tables.length + 2 * wrong);
    }
    default:
      return 0.5;
  }
}

/** Whether a table's heading calls its standard by name: 3.1 is one thing for youth services and another for the probation service. */
function isCalled(sheet: SheetSnapshot, { place, standard }: StandardTable): boolean {
  const heading = plainText(
    (sheet.rows[place.row] ?? []).map((_, column) => textAt(sheet, place.row, column)).join(" "),
  );
  return [standard.name.value.en, standard.name.value.cy].some((name) => heading.includes(plainText(name)));
}

/** Whether a sheet that Probity wrote says the programme's name near its top. */
function namesProgramme({ sheets }: WorkbookSnapshot, programme: Programme): number {
  const { en, cy } = programme.name.value;
  const says = sheets
    .filter((sheet) => sheet.own !== null)
    .some((sheet) =>
      sheet.rows
        .slice(0, 8)
        .some((row, at) => row.some((_, column) => [en, cy].some((name) => textAt(sheet, at, column).includes(name)))),
    );
  return says ? NAMED : 0;
}

/** Our sheets of a list speak for the programmes that have that list. */
function ownLists({ sheets }: WorkbookSnapshot, programme: Programme): number {
  const ids: readonly string[] = programme.samples.lists.map((list) => list.id);
  const lists = sheets.flatMap(
    ({ own }) => /^(?:sample|draw-log|template\.longlist)\.(.+)$/u.exec(own ?? "")?.[1] ?? [],
  );
  return lists.reduce((sum, list) => sum + (ids.includes(list) ? 1 : -1), 0);
}

const CHILDREN = /\b(child|children|youth|young|y[oj][ts]|plentyn|plant|ieuenctid|ifanc)\b/iu;
const PROBATION = /\b(probation|crc|nps|ldu|pdu|responsible officer|service user|licence|prison|prawf|carchar)\b/iu;

/** Which service the first rows speak of, for workbooks that read alike under both: at most half a point. */
function hint({ sheets }: WorkbookSnapshot, programme: Programme): number {
  const texts = sheets
    .filter((sheet) => sheet.own === null)
    .flatMap((sheet) => [
      sheet.name,
      ...sheet.rows.slice(0, ROWS_TRIED).flatMap((row) => row.filter((cell) => typeof cell === "string")),
    ]);
  const children = texts.filter((text) => CHILDREN.test(text)).length;
  const probation = texts.filter((text) => PROBATION.test(text)).length;
  if (children + probation === 0) return 0;
  return (0.5 * (programme.service === "youth" ? children : probation)) / (children + probation);
}
