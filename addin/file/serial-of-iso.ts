/**
 * A day and time in ISO form (`2026-11-22`, `2026-11-22T09:30:00`, `09:30`) or a duration of days and less (`PT0H11M0.000S`) as a serial
 * number; undefined when it is not one. A duration of months or years has no number of days.
 */
export function serialOfIso(written: string, date1904: boolean): number | undefined {
  const duration = durationInDays(written);
  if (duration !== null) return duration;
  const clock = /^T?(\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)Z?$/.exec(written)?.[1];
  const zoned = clock
    ? `1970-01-01T${clock}Z`
    : /T/.test(written) && !/Z|[+-]\d\d:\d\d$/.test(written)
      ? `${written}Z`
      : written;
  const milliseconds = Date.parse(zoned);
  if (Number.isNaN(milliseconds)) return undefined;
  const days = milliseconds / 86_400_000;
  if (clock) return days;
  // 1970-01-01 is serial 25569, or 24107 counted from 1904; before March 1900 the 1900 count is one day off, as in Excel.
  const serial = days + (date1904 ? 24_107 : 25_569);
  return !date1904 && serial < 61 ? serial - 1 : serial;
}

function durationInDays(written: string): number | null {
  const parts = /^(-?)P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/.exec(written);
  if (parts === null || !/\d/.test(written)) return null;
  const [days = 0, hours = 0, minutes = 0, seconds = 0] = parts.slice(2).map((part) => Number(part ?? 0));
  const total = (days * 86_400_000 + hours * 3_600_000 + minutes * 60_000 + seconds * 1_000) / 86_400_000;
  return parts[1] === "-" ? -total : total;
}
