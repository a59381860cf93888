import { codesOf, isDayFormat } from "./cell.ts";
import { dayOfText, serialOfDay } from "./day.ts";

/** What a person's typing becomes in a cell, or why it cannot be taken. */
export type TypedValue =
  | { readonly ok: true; readonly value: string | number | boolean | null }
  | { readonly ok: false; readonly why: "formula" };

export interface TypedInto {
  /** The cell's number format; null for General. */
  readonly format: string | null;
  /** True when the workbook counts days from 1904. */
  readonly date1904?: boolean;
}

/** Grouped or plain digits with decimals; no leading zero, which a case id may carry on purpose. */
const NUMBER = /^-?(?:0|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d*)?(?:\.\d+)?$/u;
/** More digits than a number in a cell keeps. */
const MOST_DIGITS = 15;

/**
 * What a person's typing in a cell becomes: nothing for blank, a number where its digits carry nothing else, a day or a percent where the
 * cell's format shows such, TRUE or FALSE, otherwise the text as typed. A leading apostrophe keeps what follows it text.
 *
 * @returns a refusal for a formula: Probity does not work formulas out
 */
export function typedValue(text: string, { format, date1904 = false }: TypedInto): TypedValue {
  const trimmed = text.trim();
  const is = (value: string | number | boolean | null): TypedValue => ({ ok: true, value });
  if (trimmed === "") return is(null);
  if (trimmed.startsWith("'")) return is(trimmed.slice(1) || null);
  if (trimmed.startsWith("=")) return { ok: false, why: "formula" };
  if (format === "@") return is(text);
  if (/^(?:true|false)$/iu.test(trimmed)) return is(trimmed.toLowerCase() === "true");
  const number = numberTyped(trimmed);
  if (number !== null) return is(showsShare(format) && number >= 1 ? number / 100 : number);
  return is(percentTyped(trimmed, format) ?? dayTyped(trimmed, format, date1904) ?? text);
}

function numberTyped(text: string): number | null {
  const digits = text.replaceAll(/\D/gu, "");
  if (digits === "" || !NUMBER.test(text) || digits.replace(/^0+/u, "").length > MOST_DIGITS) return null;
  const number = Number(text.replaceAll(",", ""));
  return number === 0 ? 0 : number;
}

/** `65%` as the cell's format takes it: a fraction where the format multiplies by 100, 65 where the sign only stands behind it. */
function percentTyped(text: string, format: string | null): number | null {
  const number = text.endsWith("%") ? numberTyped(text.slice(0, -1).trim()) : null;
  if (number === null || format === null || !format.includes("%")) return null;
  return showsShare(format) ? number / 100 : number;
}

/** True when a format shows a fraction as a percent: there 65 typed means 65%, as in Excel. */
function showsShare(format: string | null): boolean {
  return format !== null && codesOf(format).includes("%");
}

function dayTyped(text: string, format: string | null, date1904: boolean): number | null {
  if (!isDayFormat(format) || !/[dy]/iu.test(codesOf(format ?? ""))) return null;
  const day = dayOfText(text);
  return day === null ? null : serialOfDay(day, date1904);
}
