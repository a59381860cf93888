import type { CellValue } from "../../workbook/snapshot.ts";

/**
 * The text that a live formula makes of a cell: numbers as their digits, as TRIM does, with single blanks; "" for an error, which no list holds.
 */
export function formulaText(value: CellValue): string {
  if (value === null || typeof value === "object") return "";
  const text =
    typeof value === "string" ? value : typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : String(value);
  return text.replaceAll(/ {2,}/gu, " ").replaceAll(/^ | $/gu, "");
}

/** A range over a whole column of another sheet, taken at the row that stands in the first column: it survives rows put in or taken out. */
export function atSameRow(sheet: string, column: string, row: number): string {
  return `INDEX(${sheet}!${column}:${column},$A${row})`;
}

/** A formula's test whether a list of texts in brackets holds another formula's text, letter case and blanks at the ends apart. */
export function isListed(formula: string, list: string): string {
  return `ISNUMBER(FIND("["&LOWER(TRIM(${formula}))&"]",${list}))`;
}
