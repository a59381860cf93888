import type { ModelSheet } from "./book-model.ts";

/** Put an empty row in a sheet, from 0; what stands there and below moves down. Formulas stay as they are written. */
export function insertRow(sheet: ModelSheet, at: number): void {
  const moved = [...sheet.cells].map(([key, cell]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    return [`${row >= at ? row + 1 : row},${column}`, cell] as const;
  });
  sheet.cells = new Map(moved);
}
