import { type CaseAssessment, isCounted, newAssessment } from "../assessment/case-assessment.ts";
import type { Answer } from "../assessment/event.ts";
import { codedRiskLevel, codedYesNo } from "../longlist/coded-values.ts";
import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { AnswerReading } from "./answer-reading.ts";
import { type AssessmentColumn, assessmentColumns } from "./assessment-columns.ts";
import { caseIdAt, isPowerOfTen } from "./case-id-at.ts";
import { errorAt, type Place, problemAt, textAt } from "./cell.ts";
import { findHeadingRow, type HeadingRow, rowsBelow } from "./heading-row.ts";
import { listNamed } from "./list-named.ts";
import { countQuestionHeadings, type QuestionColumn, questionColumns } from "./question-columns.ts";

/** An assessments sheet as it stands. */
export interface AssessmentsSheet {
  readonly sheet: SheetSnapshot;
  readonly heading: HeadingRow;
  readonly questions: readonly QuestionColumn[];
  readonly others: readonly AssessmentColumn[];
  readonly cases: readonly AssessedRow[];
  /** Cases that an earlier sheet has answered the same questions for: they count there. */
  readonly elsewhere: readonly AssessedRow[];
  /** The spellings met in each column, as they stand, by what they mean; what live formulas look answers up by. */
  readonly spellings: ReadonlyMap<number, ReadonlyMap<string, Answer>>;
  readonly problems: readonly Problem[];
}

/** One row: the case, and where on the sheet it stands. */
export interface AssessedRow {
  readonly row: number;
  readonly assessment: CaseAssessment;
}

/** The row of an assessments sheet's headings: a case reference and at least two key questions. */
export function assessmentHeadings(sheet: SheetSnapshot): HeadingRow | null {
  return findHeadingRow(sheet, (headings) => {
    const hasId = assessmentColumns(headings).some((one) => one.is === "case-id");
    const questions = countQuestionHeadings(headings);
    return hasId && questions >= 2 ? questions : 0;
  });
}

/**
 * Read an assessments sheet: one row a case, answers in English or Welsh, blanks unanswered.
 *
 * @param heading the row found by `assessmentHeadings`
 *
 * Problems (returned): `answer-not-understood`, `case-without-id`, `case-id-in-powers-of-ten`, `case-twice`, `fact-not-understood`, `formula-error`, and those of
 * `questionColumns`. Source: contracts of the assessments sheet; facts 000 §7.1, 004 §2.3, §7.1.
 */
export function readAssessments(sheet: SheetSnapshot, programme: Programme, heading: HeadingRow): AssessmentsSheet {
  const { columns: questions, problems: headingProblems } = questionColumns(sheet, programme, heading);
  const others = assessmentColumns(heading.headings);
  const problems: Problem[] = [...headingProblems];
  const reading = new AnswerReading(sheet, questions, problems);
  const cases: AssessedRow[] = [];
  const seen = new Map<string, number>();
  for (const row of rowsBelow(sheet, heading)) {
    const before = problems.length;
    const assessment = readCase(sheet, others, row, reading, problems);
    // What cannot be read in a case that is not counted changes nothing.
    if (!isCounted(assessment)) problems.length = before;
    const problem = idProblem(sheet, others, row, assessment, seen);
    if (problem === null) cases.push({ row, assessment });
    else problems.push(problem);
  }
  return { sheet, heading, questions, others, cases, elsewhere: [], spellings: reading.spellings, problems };
}

function readCase(
  sheet: SheetSnapshot,
  others: readonly AssessmentColumn[],
  row: number,
  reading: AnswerReading,
  problems: Problem[],
): CaseAssessment {
  const text = (is: AssessmentColumn["is"]) => {
    const column = others.find((one) => one.is === is)?.column;
    return column === undefined ? "" : textAt(sheet, row, column);
  };
  const excluded = text("excluded");
  const reason = text("excluded-reason");
  return {
    ...newAssessment(idOf(sheet, others, row), text("inspector")),
    secondInspector: text("second-inspector"),
    answers: reading.answersAt(row),
    facts: {
      ...fact(sheet, others, row, "safety-factors", codedYesNo, problems),
      ...fact(sheet, others, row, "risk-of-serious-harm", codedRiskLevel, problems),
      ...fact(sheet, others, row, "child-safeguarding", codedYesNo, problems),
    },
    excluded: codedYesNo(excluded) === "no" ? null : reason || excluded,
    additional: codedYesNo(text("additional")) === "yes" ? text("additional") : null,
  };
}

function idOf(sheet: SheetSnapshot, others: readonly AssessmentColumn[], row: number): string {
  const column = others.find((one) => one.is === "case-id")?.column;
  return column === undefined ? "" : caseIdAt(sheet, row, column);
}

function fact<T extends string>(
  sheet: SheetSnapshot,
  others: readonly AssessmentColumn[],
  row: number,
  is: "safety-factors" | "risk-of-serious-harm" | "child-safeguarding",
  coded: (text: string) => T | null,
  problems: Problem[],
): Record<string, T> {
  const column = others.find((one) => one.is === is)?.column;
  const text = column === undefined ? "" : textAt(sheet, row, column);
  if (column === undefined || /^(|n a|na|none|not applicable|amherthnasol)$/u.test(plainText(text))) return {};
  const value = coded(text);
  if (value !== null) return { [is]: value };
  problems.push(problemAt(sheet, { row, column }, "fact-not-understood", { text }));
  return {};
}

/**
 * A row that is not one known case once is told and not counted: counting it could count a case twice. Where a column says for which list
 * each was inspected, a case is looked for once in each list.
 */
function idProblem(
  sheet: SheetSnapshot,
  others: readonly AssessmentColumn[],
  row: number,
  { caseId }: CaseAssessment,
  seen: Map<string, number>,
): Problem | null {
  const place: Place = { row, column: others.find((one) => one.is === "case-id")?.column ?? 0 };
  const error = errorAt(sheet, place.row, place.column);
  if (error !== null) return problemAt(sheet, place, "formula-error", { error });
  if (caseId === "") return problemAt(sheet, place, "case-without-id");
  if (isPowerOfTen(caseId)) return problemAt(sheet, place, "case-id-in-powers-of-ten", { caseId });
  const list = others.find((one) => one.is === "list")?.column;
  const key = `${caseId}\n${list === undefined ? "" : listNamed(textAt(sheet, row, list))}`;
  const earlier = seen.get(key);
  if (earlier !== undefined) return problemAt(sheet, place, "case-twice", { caseId, row: sheet.top + earlier + 1 });
  seen.set(key, row);
  return null;
}
