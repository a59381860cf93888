import type { CellStyle, PutSheet } from "../../core/workbook/edit.ts";

/** A block of cells with one style, rows and columns from 0. */
export interface StyleRun {
  readonly style: CellStyle;
  readonly row: number;
  readonly column: number;
  rows: number;
  readonly columns: number;
}

/** A sheet's styles as few blocks: runs along a row, joined with the same run in the row above. Plain cells are in none. */
export function styleRuns(rows: PutSheet["rows"]): StyleRun[] {
  const done: StyleRun[] = [];
  let open: StyleRun[] = [];
  rows.forEach((cells, row) => {
    const runs = runsOf(cells.map((cell) => cell?.style ?? "text")).map(({ style, from, to }) => {
      const above = open.find((one) => one.style === style && one.column === from && one.columns === to - from);
      if (above === undefined) return { style, row, column: from, rows: 1, columns: to - from };
      above.rows++;
      return above;
    });
    done.push(...open.filter((one) => !runs.includes(one)));
    open = runs;
  });
  return [...done, ...open].filter((run) => run.style !== "text");
}

function runsOf(styles: readonly CellStyle[]): { style: CellStyle; from: number; to: number }[] {
  const runs: { style: CellStyle; from: number; to: number }[] = [];
  styles.forEach((style, at) => {
    const last = runs.at(-1);
    if (last?.style === style) last.to = at + 1;
    else runs.push({ style, from: at, to: at + 1 });
  });
  return runs;
}
