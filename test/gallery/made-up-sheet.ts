import type { CellMark, GridCell, GridRow } from "../../addin/workbench/sheet-view/grid-row.ts";

const HEADINGS = [
  "Case ID",
  "Gender",
  "Order or disposal",
  "Risk of serious harm",
  "Start date",
  "Case manager",
  "Team",
];

/** A longlist of any length and width, made up as it is read: its cells say where they stand. */
export function madeUpRows(rows: number, columns: number, edits: ReadonlyMap<string, string>) {
  return async (from: number, to: number): Promise<GridRow[]> =>
    Array.from({ length: Math.max(0, Math.min(to, rows) - from) }, (_, at) => ({
      cells: Array.from({ length: columns }, (__, column) => {
        const edited = edits.get(`${from + at},${column}`);
        return edited === undefined ? cellOf(from + at, column) : { text: edited, kind: "text" as const };
      }),
    }));
}

function cellOf(row: number, column: number): GridCell {
  if (row === 0) return { text: HEADINGS[column] ?? `Column ${column + 1}`, kind: "text", style: "heading" };
  if (column === 0) return { text: `PX${100_000 + row}`, kind: "text" };
  if (column === 1) return { text: row % 3 === 0 ? "Female" : "Male", kind: "text" };
  if (column === 2)
    return {
      text: row % 5 === 0 ? "" : "Youth rehabilitation order with intensive supervision",
      kind: row % 5 === 0 ? "empty" : "text",
    };
  if (column === 4) return { text: `${String((row % 28) + 1).padStart(2, "0")}/09/2026`, kind: "number" };
  if (column === 6 && row % 11 === 0) return { text: "#DIV/0!", kind: "error", formula: true };
  return { text: `${row * (column + 1)}`, kind: "number", formula: column > 6 };
}

/** A problem of each severity, and one cell with two. */
export const MARKS: readonly CellMark[] = [
  { row: 2, column: 0, severity: "error", text: "Case PX100002 is already in row 9. Keep one of them." },
  {
    row: 3,
    column: 4,
    severity: "warning",
    text: "“31/02/2026” is not a date that can be read. Write it as 22/11/2026.",
  },
  {
    row: 0,
    column: 3,
    severity: "notice",
    text: "“RoSH” was taken to be risk of serious harm. Rename it if it is something else.",
  },
  { row: 4, column: 1, severity: "warning", text: "Look at this." },
  { row: 4, column: 1, severity: "error", text: "And at this." },
];
