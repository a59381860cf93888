import type { AssessmentFile, JudgedCase } from "../../core/exchange/assessment-file.ts";
import { exclude } from "../../core/jobs/exclude.ts";
import { importAssessments } from "../../core/jobs/import.ts";
import { sample } from "../../core/jobs/sample.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Language } from "../../core/words/wording.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { CellValue, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { programme } from "./inspection.ts";
import { sheetOf, workbookOf } from "./workbook.ts";

export const AT = "2026-11-22T14:14:00.000Z";
export const YOUTH = { programme: programme("youth-2021"), kind: "single", language: "en" } as const;

const manager = (at: number) => `Manager ${at % 3}`;
const boys = Array.from({ length: 9 }, (_, at) => [`B${at}`, "Male", "YRO", "Low", "Low", manager(at)]);
const girls = Array.from({ length: 9 }, (_, at) => [`G${at}`, "Female", "YRO", "Low", "Low", manager(at)]);
const outOfCourt = Array.from({ length: 8 }, (_, at) => [`O${at}`, at % 2 ? "Male" : "Female", "Youth caution"]);

/** A youth inspection with both lists drawn: six cases of domain two with two reserves, four of domain three. */
export function drawnBook(language: Language = "en"): WorkbookSnapshot {
  const two = ["Case ID", "Gender", "Order", "RoSH", "Safety", "Case manager"];
  const book = workbookOf(
    sheetOf("Domain two", [two, ...boys, ...girls]),
    sheetOf("Domain three", [["Case ID", "Gender", "Disposal"], ...outOfCourt]),
  );
  const draw = { ...YOUTH, language, seed: "s", reserves: 1, organisation: null, by: "AB", at: AT };
  const drawn = (["domain-two", "domain-three"] as const).reduce((book, list) => {
    return applyEdits(book, sample(book, { ...draw, list, size: list === "domain-two" ? 6 : 4 }).edits);
  }, book);
  return { ...drawn, name: "Ashmere 2026.xlsx" };
}

/** A workbook with a case excluded from its sample. */
export function withoutCase(book: WorkbookSnapshot, list: ListId, caseId: string): WorkbookSnapshot {
  return applyEdits(book, exclude(book, { ...YOUTH, list, caseId, reason: "Moved", by: "AB", at: AT }).edits);
}

/** A sample's rows below its headings, by heading. */
export function sampleRows(book: WorkbookSnapshot, list: ListId): Record<string, CellValue>[] {
  return ownRows(book, `sample.${list}`);
}

/** Rows of a sheet of ours below its headings, which stand in its third row, by heading. */
export function ownRows(book: WorkbookSnapshot, own: string): Record<string, CellValue>[] {
  const rows = book.sheets.find((sheet) => sheet.own === own)?.rows ?? [];
  const headings = (rows[2] ?? []).map(String);
  return rows.slice(3).map((row) => Object.fromEntries(headings.map((heading, at) => [heading, row[at] ?? ""])));
}

/** A workbook after a person typed under a heading of a sample, which is added after the others where it is missing. */
export function typed(
  book: WorkbookSnapshot,
  list: ListId,
  heading: string,
  byCase: Readonly<Record<string, string>>,
): WorkbookSnapshot {
  const sheet = book.sheets.find((one) => one.own === `sample.${list}`);
  const headings = (sheet?.rows[2] ?? []).map(String);
  const known = headings.indexOf(heading);
  const column = known < 0 ? headings.length : known;
  const cases = (sheet?.rows ?? []).flatMap((row, at) => {
    const value = byCase[String(row[2])];
    return value === undefined ? [] : [{ row: at, column, value }];
  });
  const cells = [{ row: 2, column, value: heading }, ...cases];
  return applyEdits(book, [{ kind: "set-cells", sheet: sheet?.name ?? "", cells }]);
}

/** A case as an inspector judged it, made up. */
export function judged(caseId: string, more: Partial<JudgedCase> = {}): JudgedCase {
  return {
    reference: `D2-${caseId}`,
    caseId,
    list: "domain-two",
    role: "first",
    answers: { "2.1.1": "yes" },
    reasons: {},
    facts: { "safety-factors": "yes" },
    evidence: [],
    notes: [],
    alerts: [],
    excluded: null,
    additional: null,
    fileRead: false,
    interviewMinutes: 50,
    connection: null,
    done: true,
    changed: "2026-11-22T10:00:00.000Z",
    ...more,
  };
}

/** An inspector's assessment file. */
export function assessments(inspector: string, ...cases: readonly JudgedCase[]): AssessmentFile {
  return { programme: "youth-2021", inspection: "Ashmere 2026", inspector, made: AT, cases: [...cases] };
}

/** Words that must never be on a sheet. */
const SECRET = {
  exact: "he was late again",
  before: "words before",
  after: "words after",
  position: 3,
  entry: { date: "3 May", heading: "Home visit" },
};
/** A case with everything an inspector may record. */
export const FULL = judged("C1", {
  reference: "D2-01",
  answers: { "2.1.1": "yes", "2.1.2": "no", "2.1.1 a": "no", "2.1.1 b": "no" },
  reasons: { "2.1.1": "The plan says otherwise" },
  evidence: [
    { id: "e1", questions: ["2.1.1", "2.1.2"], supports: "yes", quotation: SECRET, note: "a note" },
    { id: "e2", questions: ["2.1.1"], supports: "no", quotation: null, note: "see the PDF" },
    { id: "e3", questions: ["2.1.3"], supports: "no", quotation: SECRET, note: "" },
  ],
  notes: ["another note"],
  alerts: [{ whatMightHappen: "harm to come", howSerious: "grave", howSoon: "today", done: "told them" }],
  connection: { connected: true, note: "once a neighbour" },
  done: false,
});

/** A workbook after files were taken in, with what the job said. */
export function taken(book: WorkbookSnapshot, files: readonly AssessmentFile[], language: Language = "en") {
  const outcome = importAssessments(book, { ...YOUTH, language, files });
  return { ...outcome, book: applyEdits(book, outcome.edits), kinds: outcome.problems.map(({ kind }) => kind) };
}
