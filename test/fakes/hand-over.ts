import { exclude } from "../../core/jobs/exclude.ts";
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
function ownRows(book: WorkbookSnapshot, own: string): Record<string, CellValue>[] {
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
