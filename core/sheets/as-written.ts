import type { Rounding } from "../rating/band.ts";
import { cy } from "../words/cy.ts";
import type { Language } from "../words/wording.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";

/** How sheets of ours were written: what a live formula on them keeps to, whatever was chosen since. */
export interface AsWritten {
  readonly language: Language;
  readonly rounding: Rounding;
}

/** Words that the titles of sheets written in Welsh begin with. */
const WELSH = [firstWord(cy.labels.ratingsTitle), firstWord(cy.labels.tablesTitle)];

/** Formulas that band a fraction rather than a whole percent. */
const EXACT = /MATCH\(100\*|,1000,100\*/u;

/**
 * The language and the rounding that standing tables or ratings were written with.
 *
 * @param start how the own names of the sheets begin: `tables.` or `ratings`
 * @returns null where the workbook has no such sheet
 */
export function asWritten(workbook: WorkbookSnapshot, start: string): AsWritten | null {
  const sheets = workbook.sheets.filter(({ own }) => own?.startsWith(start));
  if (sheets.length === 0) return null;
  return {
    language: sheets.some(isWelsh) ? "cy" : "en",
    rounding: sheets.some(isExact) ? "exact" : "whole",
  };
}

function isWelsh(sheet: SheetSnapshot): boolean {
  return WELSH.includes(firstWord(textAt(sheet, 0, 0)));
}

function isExact({ formulas = [] }: SheetSnapshot): boolean {
  return formulas.some((row) => row?.some((formula) => formula !== null && EXACT.test(formula)) ?? false);
}

function firstWord(text: string): string {
  return text.split(" ")[0] ?? "";
}
