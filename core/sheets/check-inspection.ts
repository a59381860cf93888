import { isCounted } from "../assessment/case-assessment.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Rounding } from "../rating/band.ts";
import type { Problem } from "../workbook/problem.ts";
import { problemAt } from "./cell.ts";
import { checkAssessments, isSummary } from "./check-assessments.ts";
import { checkTables } from "./check-tables.ts";
import { type InspectionSheets, talliesOfAssessments } from "./read-inspection.ts";

/**
 * Everything that is wrong with an inspection's assessments, tables, domain one ratings and panel decisions.
 *
 * Problems (returned): those of reading, `checkAssessments` and `checkTables`, and `totals-differ`.
 */
export function checkInspection(programme: Programme, sheets: InspectionSheets, rounding: Rounding): Problem[] {
  const samples = samplesOf(sheets);
  return [
    ...sheets.problems,
    ...sheets.assessments.flatMap((one) => checkAssessments(programme, one)),
    ...checkTables(programme.ratings, sheets.tables, samples, rounding),
    ...checkTotals(sheets),
  ];
}

/** Cases in the sample by domain: those the assessments have any answer for. Empty when there are no assessments. */
export function samplesOf(sheets: InspectionSheets): Map<number, number> {
  const samples = new Map<number, number>();
  for (const { questions, cases } of sheets.assessments) {
    for (const domain of new Set(questions.map((one) => one.domain))) {
      const ids = questions.filter((one) => one.domain === domain && isSummary(one)).map((one) => one.id);
      const lists = new Set(ids.map((id) => id.slice(0, id.lastIndexOf("."))));
      const answered = cases.filter(
        ({ assessment }) => isCounted(assessment) && ids.some((id) => assessment.answers.has(id)),
      );
      // Where a domain's standards have lists of their own (probation, domain three) there is no one sample to hold tables to.
      const shared = answered.every(({ assessment }) =>
        [...lists].every((list) => ids.some((id) => id.startsWith(`${list}.`) && assessment.answers.has(id))),
      );
      if (shared && answered.length > 0) samples.set(domain, (samples.get(domain) ?? 0) + answered.length);
    }
  }
  return samples;
}

function checkTotals(sheets: InspectionSheets): Problem[] {
  if (sheets.assessments.length === 0) return [];
  const tallies = talliesOfAssessments(sheets.assessments);
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
