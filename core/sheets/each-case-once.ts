import { problemAt } from "./cell.ts";
import { idPlace, isSummary } from "./check-assessments.ts";
import type { AssessedRow, AssessmentsSheet } from "./read-assessments.ts";

/**
 * The same sheets with each case counted once a key question: a row whose case an earlier sheet has answered the same question for is
 * told of and passed over. A case may well stand on two sheets with different questions.
 *
 * Problems (added to the sheets' own): `case-on-two-sheets`. Source: ours; a case counted twice would weigh twice.
 */
export function eachCaseOnce(sheets: readonly AssessmentsSheet[]): AssessmentsSheet[] {
  if (sheets.length < 2) return [...sheets];
  const met = new Map<string, string>();
  return sheets.map((assessments) => {
    const summaries = assessments.questions.filter(isSummary).map((one) => one.id);
    const answered = ({ assessment }: AssessedRow) => summaries.filter((id) => assessment.answers.has(id));
    const keyOf = (row: AssessedRow, id: string) => `${id}\n${row.assessment.caseId}`;
    const repeats = assessments.cases.flatMap((row) => {
      const keyQuestion = answered(row).find((id) => met.has(keyOf(row, id)));
      return keyQuestion === undefined ? [] : [{ row, keyQuestion, sheet: met.get(keyOf(row, keyQuestion)) ?? "" }];
    });
    const problems = repeats.map(({ row, keyQuestion, sheet }) =>
      problemAt(assessments.sheet, idPlace(assessments, row), "case-on-two-sheets", {
        caseId: row.assessment.caseId,
        keyQuestion,
        sheet,
      }),
    );
    const repeated = new Set(repeats.map(({ row }) => row));
    const cases = assessments.cases.filter((row) => !repeated.has(row));
    for (const row of cases) for (const id of answered(row)) met.set(keyOf(row, id), assessments.sheet.name);
    return {
      ...assessments,
      cases,
      elsewhere: assessments.cases.filter((row) => repeated.has(row)),
      problems: [...assessments.problems, ...problems],
    };
  });
}
