import type { CellContent, Edit, PutSheet, SetCell, SetCells } from "./edit.ts";

/**
 * Edits made one after another as one list that saves to the same: of each sheet of ours the last put, with the cells set on it afterwards
 * in its rows, and the cells set on every other sheet together, each with its last value.
 */
export function squashEdits(edits: readonly Edit[]): Edit[] {
  const puts = new Map<string, PutSheet>();
  const sets = new Map<string, SetCells>();
  for (const edit of edits) {
    const name = (edit.kind === "put-sheet" ? edit.name : edit.sheet).toLowerCase();
    if (edit.kind === "put-sheet") {
      puts.set(edit.own, edit);
      sets.delete(name);
      continue;
    }
    const put = [...puts.values()].find((one) => one.name.toLowerCase() === name);
    if (put !== undefined) puts.set(put.own, withCellsSet(put, edit.cells));
    else sets.set(name, { ...edit, cells: lastOfEach([...(sets.get(name)?.cells ?? []), ...edit.cells]) });
  }
  return [...puts.values(), ...sets.values()];
}

/** A put sheet with cells set in its rows: a cleared cell keeps its look, a set one loses its formula. */
export function withCellsSet<P extends Pick<PutSheet, "rows">>(put: P, cells: readonly SetCell[]): P {
  const rows: (readonly (CellContent | null)[])[] = [...put.rows];
  for (const { row, column, value, style: given } of cells) {
    while (rows.length <= row) rows.push([]);
    const changed = [...(rows[row] ?? [])];
    while (changed.length <= column) changed.push(null);
    const style = given ?? changed[column]?.style;
    const blank = value === null && style === undefined;
    changed[column] = blank ? null : { value: value ?? "", ...(style === undefined ? {} : { style }) };
    rows[row] = changed;
  }
  return { ...put, rows };
}

/** Of the cells set at one place the last value, with the last look given. */
function lastOfEach(cells: readonly SetCell[]): SetCell[] {
  const last = new Map<string, SetCell>();
  for (const cell of cells) {
    const key = `${cell.row},${cell.column}`;
    const style = cell.style ?? last.get(key)?.style;
    last.set(key, style === undefined ? cell : { ...cell, style });
  }
  return [...last.values()];
}
