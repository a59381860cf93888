const DAY = 86_400;
const CLOCK = String.raw`(\d{2}):(\d{2})(?::(\d{2}(?:\.\d{1,9})?))?`;
/** What follows a time where its zone is given. A cell shows the time as written, whatever its zone. */
const ZONE = String.raw`(?:Z|[+-]\d{2}:?\d{2})?`;
const TIME = new RegExp(`^T?${CLOCK}${ZONE}$`);
const DATE = new RegExp(`^(\\d{4})-(\\d{2})-(\\d{2})(?:T${CLOCK})?${ZONE}$`);
const NUMBER = String.raw`(\d{1,9}(?:\.\d{1,9})?)`;
const DURATION = new RegExp(`^(-)?P(?:${NUMBER}W)?(?:${NUMBER}D)?(?:T(?:${NUMBER}H)?(?:${NUMBER}M)?(?:${NUMBER}S)?)?$`);

/**
 * A day, a time or a duration in ISO form (`2026-11-22`, `2026-11-22T09:30:00`, `09:30`, `PT11M`) as a serial number; undefined when it is
 * none. Years and months last differently long, so that no duration of them is a number.
 *
 * Source: ECMA-376 part 1, 18.18.11 (`d`).
 */
export function serialOfIso(written: string, date1904: boolean): number | undefined {
  const clock = TIME.exec(written);
  if (clock !== null) return secondsOf(clock.slice(1)) / DAY;
  const date = DATE.exec(written);
  return date === null ? daysOf(written) : serialOf(date, date1904);
}

function serialOf([, ...parts]: readonly string[], date1904: boolean): number | undefined {
  const [year = 0, month = 0, day = 0] = parts.slice(0, 3).map(Number);
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  // 31 February would be read as a day of March.
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return undefined;
  const days = (date.getTime() / 1000 + secondsOf(parts.slice(3))) / DAY;
  // 1970-01-01 is serial 25569, or 24107 counted from 1904; before March 1900 the 1900 count is one day off, as in Excel.
  const serial = days + (date1904 ? 24_107 : 25_569);
  return !date1904 && serial < 61 ? serial - 1 : serial;
}

function secondsOf([hours, minutes, seconds]: readonly (string | undefined)[]): number {
  return Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0);
}

function daysOf(written: string): number | undefined {
  const [, minus, weeks, days, ...clock] = DURATION.exec(written) ?? [];
  if ([weeks, days, ...clock].every((part) => part === undefined)) return undefined;
  const length = Number(weeks ?? 0) * 7 + Number(days ?? 0) + secondsOf(clock) / DAY;
  return minus === undefined ? length : -length;
}
