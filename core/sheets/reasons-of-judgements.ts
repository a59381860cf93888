import { inspectorKey } from "../assessment/inspector-key.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";
import { IMPORTED, importedTable } from "./imported-sheets.ts";
import { textUnder } from "./own-table.ts";
import type { AssessmentsSheet } from "./read-assessments.ts";

/** Inspectors' reasons by question, for each reading of a case. */
export type ReasonsByReading = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The reasons that our own sheet of judgements holds; none where the workbook has no such sheet. */
export function reasonsOfJudgements(workbook: WorkbookSnapshot): ReasonsByReading {
  const found = new Map<string, Map<string, string>>();
  const table = importedTable(workbook, "judgements", ["reason"]);
  for (const row of table?.rows ?? []) {
    if (table === null) continue;
    const reason = textUnder(table, row, "reason");
    if (reason === "") continue;
    const key = readingKey(textUnder(table, row, "ourReference"), textUnder(table, row, "inspector"));
    found.set(key, (found.get(key) ?? new Map()).set(textUnder(table, row, "question"), reason));
  }
  return found;
}

/** Imported assessments with the reasons given for them; other sheets as they are. */
export function withReasons(assessments: AssessmentsSheet, reasons: ReasonsByReading): AssessmentsSheet {
  const { sheet, others } = assessments;
  const column = others.find((one) => one.is === "our-reference")?.column;
  if (sheet.own !== IMPORTED.first || column === undefined || reasons.size === 0) return assessments;
  const cases = assessments.cases.map(({ row, assessment }) => {
    const given = reasons.get(readingKey(textAt(sheet, row, column), assessment.inspector));
    return { row, assessment: given === undefined ? assessment : { ...assessment, reasons: given } };
  });
  return { ...assessments, cases };
}

function readingKey(reference: string, inspector: string): string {
  return `${reference.toLowerCase()}\n${inspectorKey(inspector)}`;
}
