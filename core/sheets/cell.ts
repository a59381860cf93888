import { cellAddress, placeOfAddress } from "../workbook/address.ts";
import type { Facts, Problem } from "../workbook/problem.ts";
import { PROBLEM_KINDS, type ProblemKind } from "../workbook/problem-kinds.ts";
import type { CellValue, SheetSnapshot } from "../workbook/snapshot.ts";

/** A place in a sheet's `rows`, both counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** What stands in a cell; null when it is empty or outside what was read. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.rows[row]?.[column] ?? null;
}

/**
 * A cell's text as a person sees it, trimmed: whole numbers as their digits, other numbers as displayed, an error as its code, empty as "".
 */
export function textAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return numberText(sheet, value, row, column);
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return value.error;
}

/** A cell's text with the blanks around it: what COUNTIFS compares. */
export function spellingAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = valueAt(sheet, row, column);
  return typeof value === "string" ? value : textAt(sheet, row, column);
}

function numberText(sheet: SheetSnapshot, value: number, row: number, column: number): string {
  if (Number.isSafeInteger(value) && !isDay(sheet, row, column)) return String(value);
  return sheet.texts[row]?.[column] ?? String(value);
}

/** True when a cell's number format shows a day or a time. */
export function isDay(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isDayFormat(sheet.formats[row]?.[column] ?? null);
}

/** True when a number format shows a day or a time; null is General. */
export function isDayFormat(format: string | null): boolean {
  return format !== null && /[dmyhs]/iu.test(codesOf(format));
}

/** A number format's codes, without what it only shows as it stands: quoted, escaped or bracketed. */
export function codesOf(format: string): string {
  return format.replaceAll(/"[^"]*"|\\.|\[[^\]]*\]/gu, "");
}

/** The text of a failed formula, or null when the cell holds none. */
export function errorAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  const value = valueAt(sheet, row, column);
  return value !== null && typeof value === "object" ? value.error : null;
}

/** A cell's address on its sheet. */
export function addressAt(sheet: SheetSnapshot, place: Place): string {
  return cellAddress(sheet.top + place.row, sheet.left + place.column);
}

/** A problem at a cell. */
export function problemAt(sheet: SheetSnapshot, place: Place, kind: ProblemKind, facts: Facts = {}): Problem {
  return { kind, severity: PROBLEM_KINDS[kind], sheet: sheet.name, cell: addressAt(sheet, place), facts };
}

/** A problem about a whole sheet, or the whole workbook when there is none. */
export function problemAbout(sheet: SheetSnapshot | null, kind: ProblemKind, facts: Facts = {}): Problem {
  return { kind, severity: PROBLEM_KINDS[kind], sheet: sheet?.name ?? null, cell: null, facts };
}

/** Where a cell stands in a sheet's `rows`, from its address; null for one before what was read. */
export function placeAt(sheet: SheetSnapshot, address: string): Place | null {
  const found = placeOfAddress(address);
  if (found === null || found.row < sheet.top || found.column < sheet.left) return null;
  return { row: found.row - sheet.top, column: found.column - sheet.left };
}
