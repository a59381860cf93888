import type { Answer } from "../assessment/event.ts";
import { isLeftOutByRule } from "../assessment/sub-sample.ts";
import { columnName, quotedSheet } from "../workbook/address.ts";
import type { AssessmentMeaning } from "./assessment-columns.ts";
import { spellingAt } from "./cell.ts";
import type { QuestionColumn } from "./question-columns.ts";
import type { AssessedRow, AssessmentsSheet } from "./read-assessments.ts";

/** Excel's limit for one formula. */
const LONGEST_FORMULA = 8000;

/** Rows below the last case that the formulas reach to, for cases added later. */
const SPARE_ROWS = 500;

/** What people type later counts too: the usual spellings are in every formula beside those met. */
const USUAL = {
  yes: ["Yes", "Y", "TRUE", "Ie"],
  no: ["No", "N", "FALSE", "Nage"],
  low: ["Low", "L", "Isel"],
} as const;

/**
 * A live count of one key question's answers: COUNTIFS over the usual spellings and those that stand in the columns.
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
  const whole = terms.every((term) => term !== null) ? terms.join("+") : null;
  return whole === null || whole.length > LONGEST_FORMULA ? null : whole === "" ? "0" : whole;
}

/** One COUNTIFS for each spelling that keeps a case in, over all spellings of the answer at once. */
function countOnSheet(assessments: AssessmentsSheet, question: QuestionColumn, answer: "yes" | "no"): string | null {
  if (assessments.skipped > 0) return null;
  const met = [...(assessments.spellings.get(question.column) ?? [])]
    .filter(([, meaning]: readonly [string, Answer]) => meaning === answer)
    .map(([spelling]) => spelling);
  const answers = unfolded([...USUAL[answer], ...met])
    .map((spelling) => quoted(spelling))
    .join(",");
  const counted = `${rangeOf(assessments, question.column)},{${answers}}`;
  const never = [
    ...noneOf(assessments, "additional", USUAL.yes, (row) => row.assessment.additional !== null),
    ...outsideSubSample(assessments, question),
  ].join("");
  const excluded = columnOf(assessments, "excluded");
  if (excluded === null) return `SUMPRODUCT(COUNTIFS(${counted}${never}))`;
  const kept = spellingsMet(assessments, excluded, (row) => row.assessment.excluded === null);
  return unfolded(["", ...USUAL.no, ...kept])
    .map((spelling) => `SUMPRODUCT(COUNTIFS(${counted},${rangeOf(assessments, excluded)},${quoted(spelling)}${never}))`)
    .join("+");
}

function outsideSubSample(assessments: AssessmentsSheet, { question }: QuestionColumn): string[] {
  const rule = question.subSample?.value;
  const leftOut = ({ assessment }: AssessedRow) => rule !== undefined && isLeftOutByRule(rule, assessment.facts);
  if (rule === "no-safety-factors") return noneOf(assessments, "safety-factors", USUAL.no, leftOut);
  if (rule === "low-risk-of-serious-harm") return noneOf(assessments, "risk-of-serious-harm", USUAL.low, leftOut);
  return [];
}

/** Criteria that leave rows out: none of the usual spellings, and none of those met in rows that are left out. */
function noneOf(
  assessments: AssessmentsSheet,
  is: AssessmentMeaning,
  usual: readonly string[],
  leftOut: (row: AssessedRow) => boolean,
): string[] {
  const column = columnOf(assessments, is);
  if (column === null) return [];
  return unfolded([...usual, ...spellingsMet(assessments, column, leftOut)]).map(
    (spelling) => `,${rangeOf(assessments, column)},${quoted(spelling, "<>")}`,
  );
}

function columnOf(assessments: AssessmentsSheet, is: AssessmentMeaning): number | null {
  return assessments.others.find((one) => one.is === is)?.column ?? null;
}

function spellingsMet(assessments: AssessmentsSheet, column: number, chosen: (row: AssessedRow) => boolean): string[] {
  return assessments.cases.filter(chosen).map((row) => spellingAt(assessments.sheet, row.row, column));
}

/** COUNTIFS takes no notice of case, so `Yes` and `yes` are one spelling. */
function unfolded(spellings: readonly string[]): string[] {
  const met = new Map(spellings.map((spelling) => [spelling.toLowerCase(), spelling]));
  return [...met.values()].sort();
}

function rangeOf(assessments: AssessmentsSheet, column: number): string {
  const { sheet, heading } = assessments;
  const name = columnName(sheet.left + column);
  return `${quotedSheet(sheet.name)}!$${name}$${sheet.top + heading.row + 2}:$${name}$${sheet.top + sheet.rows.length + SPARE_ROWS}`;
}

/** A criterion that matches the text itself, or with `<>` everything else: wildcards and operators are kept from acting. */
function quoted(spelling: string, operator = ""): string {
  const literal = spelling.replaceAll(/[~*?]/gu, "~$&").replaceAll('"', '""');
  const equals = operator === "" && /^[=<>]/u.test(literal) ? "=" : operator;
  return `"${equals}${literal}"`;
}
