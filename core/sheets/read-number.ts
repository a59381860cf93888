import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { errorAt, type Place, problemAt, textAt, valueAt } from "./cell.ts";

/** A number read from a cell: null when the cell is empty or holds none, with the problem saying so where there is one. */
export interface NumberRead {
  readonly number: number | null;
  readonly problem: Problem | null;
}

/**
 * A count: a whole number of 0 or more.
 *
 * Problems (returned): `count-missing`, `formula-error`, `not-a-number`, `count-not-whole`.
 */
export function readCount(sheet: SheetSnapshot, place: Place): NumberRead {
  const value = valueAt(sheet, place.row, place.column);
  const text = textAt(sheet, place.row, place.column);
  const error = errorAt(sheet, place.row, place.column);
  if (text === "") return { number: null, problem: problemAt(sheet, place, "count-missing") };
  if (error !== null) return { number: null, problem: problemAt(sheet, place, "formula-error", { error }) };
  if (typeof value !== "number") return { number: null, problem: problemAt(sheet, place, "not-a-number", { text }) };
  const whole = Number.isSafeInteger(value) && value >= 0;
  return whole
    ? { number: value, problem: null }
    : { number: null, problem: problemAt(sheet, place, "count-not-whole", { text }) };
}

/**
 * A percent as 0-100, whichever way the cell holds it: 87, 0.87 shown as a percent, or "87%".
 *
 * @param worked the counts' own percent, unrounded, which settles a bare 0.87 or 1; null when there is none
 * @returns null for an empty cell
 *
 * Problems (returned): `formula-error`, `not-a-number`.
 */
export function readPercent(sheet: SheetSnapshot, place: Place, worked: number | null): NumberRead {
  const value = valueAt(sheet, place.row, place.column);
  const text = textAt(sheet, place.row, place.column);
  const error = errorAt(sheet, place.row, place.column);
  if (text === "" || /^[-–—]$|^n\/?a$/iu.test(text)) return { number: null, problem: null };
  if (error !== null) return { number: null, problem: problemAt(sheet, place, "formula-error", { error }) };
  if (typeof value === "number") return { number: percentOf(sheet, place, value, worked), problem: null };
  const written = /^(-?\d+(?:[.,]\d+)?)\s*%$/u.exec(text)?.[1];
  if (written !== undefined) return { number: Number(written.replace(",", ".")), problem: null };
  return { number: null, problem: problemAt(sheet, place, "not-a-number", { text }) };
}

function percentOf(sheet: SheetSnapshot, place: Place, value: number, worked: number | null): number {
  const format = sheet.formats[place.row]?.[place.column] ?? null;
  if (format !== null && format !== "General" && format !== "@") {
    // A percent sign that is quoted or escaped is only a mark behind a whole number.
    const scaled = format.replaceAll(/"[^"]*"|\\./gu, "").includes("%");
    if (scaled) return tidy(value * 100);
    if (format.includes("%")) return value;
  }
  if (worked === null) return value <= 1 ? tidy(value * 100) : value;
  return Math.abs(value * 100 - worked) < Math.abs(value - worked) ? tidy(value * 100) : value;
}

/** Takes away what multiplying by 100 adds in binary: 0.57 is 57, not 56.99999999999999. */
function tidy(percent: number): number {
  return Number(percent.toPrecision(12));
}
