import { isLeftOutByRule } from "../../assessment/sub-sample.ts";
import { codedYesNo } from "../../longlist/coded-values.ts";
import type { SubSampleRule } from "../../programmes/framework.ts";
import type { CellValue } from "../../workbook/snapshot.ts";
import type { AssessmentMeaning } from "../assessment-columns.ts";
import { textAt, valueAt } from "../cell.ts";
import type { AssessmentsSheet } from "../read-assessments.ts";
import { caseKey } from "./case-key.ts";
import { formulaText } from "./formula-text.ts";
import { type StandingRow, standingRows } from "./row-standing.ts";
import { textList } from "./text-list.ts";
import { USUAL_ANSWERS, USUAL_LOW, USUAL_NO, USUAL_NOTHING, USUAL_TOTALS, USUAL_YES } from "./usual-spellings.ts";

/** Our own codes for answers. No program reads one as a number, a logical value or a wildcard. */
export const CODES = { yes: "yes", no: "no", "not-applicable": "na" } as const;

/** A rule that leaves cases out of a question by a column of facts. */
export type RuleOfFacts = Exclude<SubSampleRule, "inspector-choice">;

/** Which column a rule looks at, and how people usually write what leaves a case out. */
export const RULES: Readonly<
  Record<RuleOfFacts, { readonly is: AssessmentMeaning; readonly usual: readonly string[] }>
> = {
  "no-safety-factors": { is: "safety-factors", usual: USUAL_NO },
  "low-risk-of-serious-harm": { is: "risk-of-serious-harm", usual: USUAL_LOW },
};

/** An assessments sheet with how each of its rows stands. */
export interface CountedSheet {
  readonly assessments: AssessmentsSheet;
  readonly rows: readonly StandingRow[];
}

/** Which texts mean what, as lists that formulas look texts up in: the usual ones, and those met on the sheets. */
export interface CountingLists {
  /** Each with its code before it, three characters long: `yes[ie] no[nage]`. */
  readonly answers: string;
  /** Under "excluded": what keeps a case in. */
  readonly kept: string;
  /** Under "additional": what keeps a case out of the counts. */
  readonly additional: string;
  /** In place of a case's reference: rows that are no cases. */
  readonly noCase: string;
  /** What leaves a case out of a rule's questions. */
  readonly leftOut: ReadonlyMap<RuleOfFacts, string>;
}

/** The sheets with how each of their rows stands. */
export function countedSheets(sheets: readonly AssessmentsSheet[]): CountedSheet[] {
  return sheets.map((assessments) => ({ assessments, rows: standingRows(assessments) }));
}

/**
 * What every list holds, from the usual spellings and from those that stand on the sheets.
 *
 * @param rules the programme's rules that a column of facts decides
 */
export function countingLists(sheets: readonly CountedSheet[], rules: readonly RuleOfFacts[]): CountingLists {
  const meant = (is: AssessmentMeaning, meaning: "yes" | "no") =>
    metUnder(sheets, is, ({ sheet }, { row }, column) => codedYesNo(textAt(sheet, row, column)) === meaning);
  return {
    answers: answersList(sheets),
    kept: textList([...USUAL_NOTHING, ...USUAL_NO, ...meant("excluded", "no")]),
    additional: textList([...USUAL_YES, ...meant("additional", "yes")]),
    noCase: noCaseList(sheets),
    leftOut: new Map(rules.map((rule) => [rule, leftOutList(sheets, rule)])),
  };
}

function answersList(sheets: readonly CountedSheet[]): string {
  const codes = new Map<string, string>([["", "   "]]);
  const add = (text: string, code: string) => codes.set(text, code.padStart(3));
  for (const [answer, usual] of Object.entries(USUAL_ANSWERS)) {
    for (const text of usual) add(text, CODES[answer as keyof typeof CODES]);
  }
  const met = sheets.flatMap(({ assessments }) => [...assessments.spellings.values()]);
  for (const spellings of met) {
    for (const [spelling, answer] of spellings) add(formulaText(spelling).toLowerCase(), CODES[answer]);
  }
  return textList(codes.keys(), (text) => codes.get(text) ?? "   ");
}

function noCaseList(sheets: readonly CountedSheet[]): string {
  const inner = (key: string) => key.slice(1, -1);
  const met = sheets.flatMap(({ assessments, rows }) => [
    formulaText(assessments.heading.headings[columnOf(assessments, "case-id") ?? 0] ?? null),
    ...rows.filter((one) => one.passedOver).map((one) => inner(caseKey(assessments, one.row))),
  ]);
  return textList([...USUAL_TOTALS, ...met.filter((text) => text !== "")]);
}

function leftOutList(sheets: readonly CountedSheet[], rule: RuleOfFacts): string {
  const { is, usual } = RULES[rule];
  const met = metUnder(sheets, is, (_, { read }) => read !== null && isLeftOutByRule(rule, read.assessment.facts));
  return textList([...usual, ...met]);
}

/** Texts that stand in a column of facts, as formulas see them, where a test says so; each is tried once. */
function metUnder(
  sheets: readonly CountedSheet[],
  is: AssessmentMeaning,
  chosen: (assessments: AssessmentsSheet, row: StandingRow, column: number) => boolean,
): string[] {
  const met = new Map<string, boolean>();
  for (const { assessments, rows } of sheets) {
    const column = columnOf(assessments, is);
    if (column === null) continue;
    for (const one of rows) {
      const text = one.read === null ? "" : textUnder(assessments, one.row, column);
      if (text !== "" && !met.has(text)) met.set(text, chosen(assessments, one, column));
    }
  }
  return [...met].filter(([, is]) => is).map(([text]) => text);
}

/** A cell's text as formulas see it. */
export function textUnder({ sheet }: AssessmentsSheet, row: number, column: number): string {
  return formulaText(valueAt(sheet, row, column) as CellValue);
}

/** The column of a meaning; null where the sheet has none. */
export function columnOf({ others }: AssessmentsSheet, is: AssessmentMeaning): number | null {
  return others.find((one) => one.is === is)?.column ?? null;
}
