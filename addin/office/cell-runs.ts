/** A cell, row and column from 0, and what it gets, as it would be typed. */
export interface CellToEnter {
  readonly row: number;
  readonly column: number;
  readonly content: string | number | boolean;
}

/** Cells beneath one another, rows and columns from 0, with what each gets. */
export interface CellRun {
  readonly row: number;
  readonly column: number;
  readonly contents: (string | number | boolean)[];
}

/** Single cells as few blocks: those beneath one another are written together. A cell that comes twice keeps its last content. */
export function cellRuns(cells: readonly CellToEnter[]): CellRun[] {
  const last = new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
  const runs: CellRun[] = [];
  for (const { row, column, content } of [...last.values()].sort((a, b) => a.column - b.column || a.row - b.row)) {
    const run = runs.at(-1);
    if (run !== undefined && run.column === column && run.row + run.contents.length === row) run.contents.push(content);
    else runs.push({ row, column, contents: [content] });
  }
  return runs;
}
