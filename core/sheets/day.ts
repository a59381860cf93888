import { type CivilDay, civilDay, EPOCH_1900, EPOCH_1904 } from "../workbook/civil-day.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, textAt, valueAt } from "./cell.ts";

/**
 * A cell's day as `YYYY-MM-DD`, from a date serial or from text: `2026-11-22`, `22/11/2026`, `22.11.26`, `22 November 2026`.
 *
 * @returns null when the cell is empty or its text is no day; days written in figures are read day first, as in Britain
 */
export function dayAt(sheet: SheetSnapshot, place: Place, date1904: boolean): string | null {
  const value = valueAt(sheet, place.row, place.column);
  if (typeof value === "number") return value < 1 ? null : dayOfSerial(Math.floor(value), date1904);
  return dayOfText(textAt(sheet, place.row, place.column));
}

/** The day of a date serial number of 1 or more, which Excel counts from 1900 or 1904. */
export function dayOfSerial(serial: number, date1904: boolean): string {
  // Excel's 1900 has a 29 February that never was: serials up to 60 are one day off.
  const shift = !date1904 && serial < 61 ? 1 : 0;
  return written(civilDay(serial + shift + (date1904 ? EPOCH_1904 : EPOCH_1900)));
}

/**
 * The date serial number of a day.
 *
 * @param day `YYYY-MM-DD`
 * @returns null for a day before the calendar of serial numbers begins (1900-01-01 or 1904-01-01)
 */
export function serialOfDay(day: string, date1904: boolean): number | null {
  const days = daysFromCivil(day);
  if (date1904) return days < EPOCH_1904 ? null : days - EPOCH_1904;
  const serial = days - EPOCH_1900;
  // 1900's false leap day has the number 60.
  return serial < 2 ? null : serial - (serial < 61 ? 1 : 0);
}

/** The day a text names, as `YYYY-MM-DD`; null when it names none. Written in figures it is read day first. */
export function dayOfText(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/u.exec(text);
  if (iso !== null) return plainDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const figures = /^(\d{1,2})[/.\- ](\d{1,2})[/.\- ](\d{2}|\d{4})$/u.exec(text);
  if (figures !== null) return plainDay(fullYear(Number(figures[3])), Number(figures[2]), Number(figures[1]));
  const words = /^(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}+)[ -](\d{2}|\d{4})$/u.exec(text);
  const month = MONTHS.findIndex((names) => names.some((name) => words?.[2]?.toLowerCase().startsWith(name)));
  if (words === null || month < 0) return null;
  return plainDay(fullYear(Number(words[3])), month + 1, Number(words[1]));
}

/** How each month's name begins, in English and in Welsh. */
const MONTHS: readonly (readonly string[])[] = [
  ["jan", "ion"],
  ["feb", "chw"],
  ["mar", "maw"],
  ["apr", "ebr"],
  ["may", "mai"],
  ["jun", "meh"],
  ["jul", "gor"],
  ["aug", "aws"],
  ["sep", "med"],
  ["oct", "hyd"],
  ["nov", "tach"],
  ["dec", "rhag"],
];

function fullYear(year: number): number {
  return year < 100 ? 2000 + year : year;
}

function plainDay(year: number, month: number, day: number): string | null {
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1];
  if (days === undefined || day < 1 || day > days) return null;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

function written({ year, month, day }: CivilDay): string {
  return `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Days from 0000-03-01 to a day: `civilDay` the other way round. */
function daysFromCivil(day: string): number {
  const [written = 0, month = 1, date = 1] = day.split("-").map(Number);
  const year = month <= 2 ? written - 1 : written;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + date - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear;
}
