/** A day as people write it in figures in both languages: 2026-11-22 is 22/11/2026. A text that is no such day stays as it is. */
export function dayInFigures(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return year === undefined ? day : `${date}/${month}/${year}`;
}
