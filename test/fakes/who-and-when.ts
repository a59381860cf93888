const WHEN = / by [^;:]*? on \d{4}-\d\d-\d\d \d\d:\d\d UTC|\d{4}-\d\d-\d\d \d\d:\d\d UTC( by [^;:]*)?/gu;
const WHO = /^(Drawn by|Drawn at)$/u;

/** A row of a written sheet but for who did what when: the same job done twice is done by two people, at two times. */
export function butForWhen<T>(row: readonly T[]): (T | string)[] {
  if (WHO.test(String(row[0]))) return row.slice(0, 1);
  return row.map((value) => (typeof value === "string" ? value.replaceAll(WHEN, "…") : value));
}
