import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { textAt, valueAt } from "./cell.ts";

/**
 * The case id in a cell: its text, or its number by its number format whatever the column's width (7 shown as 000007 is 000007; General is
 * all its digits), NFC-normalised and trimmed. A table of text gives what was written there, so that both draw the same cases.
 *
 * Source: contracts, from the terminal.
 */
export function caseIdAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  const text = typeof value === "number" ? (sheet.texts[row]?.[column] ?? String(value)) : textAt(sheet, row, column);
  return text.normalize("NFC").trim();
}

/** Whether an id is a number in powers of ten, as spreadsheets show long numbers: its last digits are lost. `219E01` is an id like any other. */
export function isPowerOfTen(id: string): boolean {
  return /^[+-]?\d+(?:[.,]\d+)?E[+-]\d+$/iu.test(id);
}

/**
 * What versions before 0.1.0's last took an id for: whole numbers as their digits, however they are shown. Null where it was the same.
 */
export function earlierIdAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const earlier = textAt(sheet, row, column).normalize("NFC");
  return earlier === caseIdAt(sheet, row, column) ? null : earlier;
}
