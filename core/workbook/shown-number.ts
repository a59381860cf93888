import { formatValue, isDateFormat } from "hucre";

/** Marks, in Unicode's private area, that stand in for written-out characters the formatter would take for codes. */
const PRIVATE = 0xe000;
const LAST_DAY = 2_958_465.999988; // 9999-12-31 23:59:59

/**
 * The text a spreadsheet shows for a number, or null when that is its plain digits.
 *
 * Days are shown in British order where the format leaves the order to the reader's country. Column width is not known
 * here, so a number too wide for its column is still given in full.
 */
export function shownNumber(value: number, format: string, date1904: boolean): string | null {
  const shown = isDay(format) ? shownDay(value, format, date1904) : restore(formatValue(value, guard(format)));
  return shown === String(value) ? null : shown;
}

function shownDay(value: number, format: string, date1904: boolean): string {
  if (value < 0 || value > LAST_DAY) return "########";
  const fine = /[s\]]\.0/i.test(format);
  // Excel rounds to the second (or what is shown of it) before it takes hours and minutes.
  const step = 86_400 * (fine ? 1_000 : 1);
  const rounded = Math.round(value * step) / step;
  return restore(formatValue(rounded + 1e-9, guard(british(format)), { is1904: date1904 }));
}

function british(format: string): string {
  return format.replace(/^(?:\[\$-F800\])?m\/d\/(yy(?:yy)?)/i, "dd/mm/yyyy");
}

const days = new Map<string, boolean>();

function isDay(format: string): boolean {
  let day = days.get(format);
  if (day === undefined) {
    day = isDateFormat(format);
    days.set(format, day);
  }
  return day;
}

const guarded = new Map<string, string>();

/** The format with every quoted or escaped character moved to the private area: `0"%"` must not multiply by 100. */
function guard(format: string): string {
  let safe = guarded.get(format);
  if (safe === undefined) {
    const hide = (text: string) =>
      text.replace(/[\x21-\x7e]/g, (each) => String.fromCharCode(PRIVATE + each.charCodeAt(0)));
    safe = format.replace(/"([^"]*)"|\\(.)/g, (_, quoted, escaped) => `"${hide(quoted ?? escaped)}"`);
    guarded.set(format, safe);
  }
  return safe;
}

function restore(text: string): string {
  return text.replace(/[\ue021-\ue07e]/g, (each) => String.fromCharCode(each.charCodeAt(0) - PRIVATE));
}
