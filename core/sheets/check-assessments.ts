import { type CaseAssessment, isCounted } from "../assessment/case-assessment.ts";
import { type CaseFinding, checkCase } from "../assessment/check-case.ts";
import type { KeyQuestion } from "../programmes/framework.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Problem } from "../workbook/problem.ts";
import { type Place, problemAt, textAt } from "./cell.ts";
import type { QuestionColumn } from "./question-columns.ts";
import type { AssessedRow, AssessmentsSheet } from "./read-assessments.ts";
import { sampleGroup } from "./sample-group.ts";

/**
 * Check every case of an assessments sheet: unanswered questions, sub-samples, hurdles, prompts.
 *
 * A case is held to the questions of the lists it was inspected on: those of a domain (or, where a domain has several lists, of a
 * standard) in which it has any answer. Where no column is known to be a question, that is told at the headings, not case by case.
 *
 * Problems (returned): `case-not-assessed` and the kinds of `checkCase`. Source: 000 §7.1, 001 §3.2, 004 §2.3, §3.10, §7.1.
 */
export function checkAssessments(programme: Programme, assessments: AssessmentsSheet): Problem[] {
  const columns = assessments.questions.filter(isSummary);
  if (columns.length === 0) return [];
  return assessments.cases.flatMap((row) => {
    if (!isCounted(row.assessment)) return [];
    const questions = questionsOfCase(programme, columns, row.assessment);
    if (questions.length === 0)
      return [problemAt(assessments.sheet, idPlace(assessments, row), "case-not-assessed", factsOf(row))];
    const hurdles = programme.ratings.hurdles.map((hurdle) => hurdle.value);
    return checkCase(questions, hurdles, row.assessment)
      .map((finding) => problemOf(assessments, row, finding))
      .filter((problem) => problem.kind !== "answer-missing" || !isFilled(assessments, row, problem));
  });
}

/** The counted key questions that a case was inspected on. */
export function questionsOfCase(
  programme: Programme,
  columns: readonly QuestionColumn[],
  one: CaseAssessment,
): KeyQuestion[] {
  const answered = new Set(columns.filter(({ id }) => one.answers.has(id)).map((column) => groupOf(programme, column)));
  return columns
    .filter((column) => column.question.counted && answered.has(groupOf(programme, column)))
    .map((column) => column.question);
}

/** True for a key question's own column, not a prompt's. */
export function isSummary(column: QuestionColumn): boolean {
  return column.id === column.question.id;
}

function groupOf(programme: Programme, { domain, question }: QuestionColumn): string {
  return sampleGroup(programme, domain, question.id);
}

function problemOf(assessments: AssessmentsSheet, row: AssessedRow, finding: CaseFinding): Problem {
  const column = assessments.questions.find((one) => one.id === finding.keyQuestion)?.column;
  const place: Place = column === undefined ? idPlace(assessments, row) : { row: row.row, column };
  return problemAt(assessments.sheet, place, finding.kind, { ...factsOf(row), keyQuestion: finding.keyQuestion });
}

/** The cell of a row's case id. */
/** A cell that holds something which is no answer is told of as that, not as missing too. */
function isFilled(assessments: AssessmentsSheet, row: AssessedRow, problem: Problem): boolean {
  const column = assessments.questions.find((one) => one.id === problem.facts.keyQuestion)?.column;
  return column !== undefined && textAt(assessments.sheet, row.row, column) !== "";
}

/** The cell of a row's case reference. */
export function idPlace(assessments: AssessmentsSheet, row: AssessedRow): Place {
  return { row: row.row, column: assessments.others.find((one) => one.is === "case-id")?.column ?? 0 };
}

function factsOf(row: AssessedRow): { caseId: string } {
  return { caseId: row.assessment.caseId };
}
