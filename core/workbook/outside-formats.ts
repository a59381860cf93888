/** Number formats by row and column, null for General; a row without any is null. */
export type FormatRows = readonly (readonly (string | null)[] | null)[];

/**
 * Formats of empty cells above and to the left of a block, parted where it is to begin elsewhere.
 *
 * @param outside by row and column on the sheet
 * @returns those it now reaches, by row and column within it, and those still outside
 */
export function partedAt(outside: FormatRows, top: number, left: number): { within: FormatRows; outside: FormatRows } {
  return {
    within: outside.slice(top).map((row) => filledOrNull(row?.slice(left) ?? [])),
    outside: withoutEnd(outside.map((row, at) => (at < top ? row : filledOrNull(row?.slice(0, left) ?? [])))),
  };
}

/** Formats with others laid over them, `down` and `right` of where they begin. */
export function laidOver(under: FormatRows, over: FormatRows, down = 0, right = 0): FormatRows {
  const all = [...under];
  over.forEach((row, at) => {
    if (row === null || row.every((format) => format === null)) return;
    while (all.length <= down + at) all.push(null);
    const own = [...(all[down + at] ?? [])];
    while (own.length < right) own.push(null);
    row.forEach((format, column) => {
      own[right + column] = format ?? own[right + column] ?? null;
    });
    all[down + at] = filledOrNull(own);
  });
  return withoutEnd(all);
}

function filledOrNull(row: readonly (string | null)[]): readonly (string | null)[] | null {
  const end = row.findLastIndex((format) => format !== null) + 1;
  return end === 0 ? null : row.slice(0, end);
}

function withoutEnd(rows: FormatRows): FormatRows {
  return rows.slice(0, rows.findLastIndex((row) => row !== null) + 1);
}
