import { isCounted } from "../assessment/case-assessment.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Rounding } from "../rating/band.ts";
import type { Problem } from "../workbook/problem.ts";
import { problemAt } from "./cell.ts";
import { checkAssessments } from "./check-assessments.ts";
import { checkTables } from "./check-tables.ts";
import type { QuestionColumn } from "./question-columns.ts";
import { type InspectionSheets, talliesOfAssessments } from "./read-inspection.ts";
import { sampleGroup } from "./sample-group.ts";
import { tablesCountedBySpelling } from "./tables-counted-by-spelling.ts";

/**
 * Everything that is wrong with an inspection's assessments, tables, domain one ratings and panel decisions.
 *
 * Problems (returned): those of reading, `checkAssessments` and `checkTables`, `totals-differ` and
 * `tables-counted-by-spelling`.
 */
export function checkInspection(programme: Programme, sheets: InspectionSheets, rounding: Rounding): Problem[] {
  const samples = samplesOf(programme, sheets);
  return [
    ...sheets.problems,
    ...sheets.assessments.flatMap((one) => checkAssessments(programme, one)),
    ...checkTables(programme, sheets.tables, samples, rounding),
    ...checkTotals(programme, sheets),
    ...tablesCountedBySpelling(sheets.tables),
  ];
}

/** Cases in each sample: those the assessments have any answer for. Empty when there are no assessments. */
export function samplesOf(programme: Programme, sheets: InspectionSheets): Map<string, number> {
  const samples = new Map<string, number>();
  for (const { questions, cases } of sheets.assessments) {
    const counted = cases.filter(({ assessment }) => isCounted(assessment));
    const groupOf = ({ domain, question }: QuestionColumn) => sampleGroup(programme, domain, question.id);
    for (const group of new Set(questions.map(groupOf))) {
      const ids = questions.filter((one) => groupOf(one) === group).map((one) => one.id);
      const answered = counted.filter(({ assessment }) => ids.some((id) => assessment.answers.has(id)));
      if (answered.length > 0) samples.set(group, (samples.get(group) ?? 0) + answered.length);
    }
  }
  return samples;
}

function checkTotals(programme: Programme, sheets: InspectionSheets): Problem[] {
  if (sheets.assessments.length === 0 || sheets.tables.length === 0) return [];
  const tallies = talliesOfAssessments(programme, sheets.assessments);
  return sheets.tables.flatMap((table) =>
    table.questions.flatMap(({ question, yes, no }) => {
      const tally = tallies.get(question.id);
      if (tally === undefined || yes.number === null || no.number === null) return [];
      if (tally.yes === yes.number && tally.no === no.number) return [];
      const facts = {
        keyQuestion: question.id,
        tableYes: yes.number,
        tableNo: no.number,
        yes: tally.yes,
        no: tally.no,
      };
      return [problemAt(table.sheet, yes.number === tally.yes ? no.count : yes.count, "totals-differ", facts)];
    }),
  );
}
