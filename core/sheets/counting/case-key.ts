import { valueAt } from "../cell.ts";
import type { AssessmentsSheet } from "../read-assessments.ts";
import { atSameRow, formulaText } from "./formula-text.ts";

/** MATCH takes these for wildcards, and no more than 255 characters. */
const LOOK_ALIKES = [
  ["~", "¬"],
  ["?", "¿"],
  ["*", "×"],
] as const;
const LONGEST_KEY = 200;

/** No case: a row without a reference. */
export const NO_KEY = "[]";

/**
 * What tells a row's case from others, as the live formula makes it: `[AS2100]`, with the list it was inspected for where a column says so
 * (`[AS2100] domain two`). In brackets it is a text in every program; wildcards become look-alikes.
 */
export function caseKey(assessments: AssessmentsSheet, row: number): string {
  const { id, list } = columns(assessments);
  const text = LOOK_ALIKES.reduce(
    (all, [sign, other]) => all.replaceAll(sign, other),
    formulaText(valueAt(assessments.sheet, row, id)),
  );
  const named = list === null ? "" : formulaText(valueAt(assessments.sheet, row, list)).toLowerCase();
  return `[${text.slice(0, LONGEST_KEY)}${text === "" || named === "" ? "" : `|${named}`}]`;
}

/** @param column the letters of a column of the assessments sheet, from its place in `rows` */
export function caseKeyFormula(
  assessments: AssessmentsSheet,
  quoted: string,
  row: number,
  column: (place: number) => string,
): string {
  const { id, list } = columns(assessments);
  const reference = `TRIM(${atSameRow(quoted, column(id), row)})`;
  const text = LOOK_ALIKES.reduce((all, [sign, other]) => `SUBSTITUTE(${all},"${sign}","${other}")`, reference);
  const named = list === null ? "" : `LOWER(TRIM(${atSameRow(quoted, column(list), row)}))`;
  const more = list === null ? "" : `&IF(OR(${reference}="",${named}=""),"","|"&${named})`;
  return `IFERROR("["&LEFT(${text},${LONGEST_KEY})${more}&"]","${NO_KEY}")`;
}

function columns({ others }: AssessmentsSheet): { readonly id: number; readonly list: number | null } {
  const find = (is: "case-id" | "list") => others.find((one) => one.is === is)?.column ?? null;
  return { id: find("case-id") ?? 0, list: find("list") };
}
