import { isCounted } from "../assessment/case-assessment.ts";
import type { Answer } from "../assessment/event.ts";
import { isLeftOutByRule } from "../assessment/sub-sample.ts";
import { columnName, quotedSheet } from "../workbook/address.ts";
import type { AssessmentMeaning } from "./assessment-columns.ts";
import { spellingAt } from "./cell.ts";
import type { QuestionColumn } from "./question-columns.ts";
import type { AssessedRow, AssessmentsSheet } from "./read-assessments.ts";

/** Excel's limit for one formula. */
const LONGEST_FORMULA = 8000;

/**
 * A live count of one key question's answers: COUNTIFS over the spellings that stand in the columns.
 *
 * @returns null where no such formula gives the count: rows that are passed over (a doubled id) cannot be told by COUNTIFS
 */
export function countFormula(
  sheets: readonly AssessmentsSheet[],
  keyQuestion: string,
  answer: "yes" | "no",
): string | null {
  const terms = sheets.flatMap((sheet) => {
    const column = sheet.questions.find((one) => one.id === keyQuestion);
    return column === undefined ? [] : [countOnSheet(sheet, column, answer)];
  });
  const whole = terms.every((term) => term !== null) ? terms.filter((term) => term !== "").join("+") : null;
  return whole === null || whole.length > LONGEST_FORMULA ? null : whole === "" ? "0" : whole;
}

function countOnSheet(assessments: AssessmentsSheet, question: QuestionColumn, answer: "yes" | "no"): string | null {
  if (assessments.skipped > 0) return null;
  const spellings = [...(assessments.spellings.get(question.column) ?? [])]
    .filter(([, meaning]: readonly [string, Answer]) => meaning === answer)
    .map(([spelling]) => spelling);
  const criteria = [
    { column: question.column, spellings: unfolded(spellings) },
    ...conditionOn(assessments, "excluded", (row) => row.assessment.excluded === null),
    ...conditionOn(assessments, "additional", (row) => !row.assessment.additional),
    ...subSampleCondition(assessments, question),
  ];
  return combinations(criteria.map((one) => one.spellings))
    .map(
      (values) =>
        `COUNTIFS(${criteria.map((one, at) => `${rangeOf(assessments, one.column)},${quoted(values[at] ?? "")}`).join(",")})`,
    )
    .join("+");
}

interface Criterion {
  readonly column: number;
  readonly spellings: readonly string[];
}

/** The spellings of a column in rows that are kept, where some row is not. */
function conditionOn(
  assessments: AssessmentsSheet,
  is: AssessmentMeaning,
  keeps: (row: AssessedRow) => boolean,
): Criterion[] {
  const column = assessments.others.find((one) => one.is === is)?.column;
  if (column === undefined) return [];
  const spelling = (row: AssessedRow) => spellingAt(assessments.sheet, row.row, column);
  return [{ column, spellings: unfolded(assessments.cases.filter(keeps).map(spelling)) }];
}

function subSampleCondition(assessments: AssessmentsSheet, { question }: QuestionColumn): Criterion[] {
  const rule = question.subSample?.value;
  if (rule === "no-safety-factors" || rule === "low-risk-of-serious-harm") {
    const is = rule === "no-safety-factors" ? "safety-factors" : "risk-of-serious-harm";
    return conditionOn(
      assessments,
      is,
      (row) => isCounted(row.assessment) && !isLeftOutByRule(rule, row.assessment.facts),
    );
  }
  return [];
}

/** COUNTIFS takes no notice of case, so `Yes` and `yes` are one spelling. */
function unfolded(spellings: readonly string[]): string[] {
  const met = new Map(spellings.map((spelling) => [spelling.toLowerCase(), spelling]));
  return [...met.values()].sort();
}

function combinations(lists: readonly (readonly string[])[]): string[][] {
  return lists.reduce<string[][]>((done, list) => done.flatMap((before) => list.map((one) => [...before, one])), [[]]);
}

function rangeOf(assessments: AssessmentsSheet, column: number): string {
  const { sheet, heading } = assessments;
  const name = columnName(sheet.left + column);
  return `${quotedSheet(sheet.name)}!$${name}$${sheet.top + heading.row + 2}:$${name}$${sheet.top + sheet.rows.length}`;
}

/** A criterion that matches the text itself: wildcards and operators are kept from acting. */
function quoted(spelling: string): string {
  const literal = spelling.replaceAll(/[~*?]/gu, "~$&").replaceAll('"', '""');
  return /^[=<>]/u.test(literal) ? `"=${literal}"` : `"${literal}"`;
}
