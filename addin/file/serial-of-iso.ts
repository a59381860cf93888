/** A day and time in ISO form (`2026-11-22`, `2026-11-22T09:30:00`, `09:30`) as a serial number; undefined when it is not one. */
export function serialOfIso(written: string, date1904: boolean): number | undefined {
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
