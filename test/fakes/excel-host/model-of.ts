import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { BookModel } from "./book-model.ts";

/** A workbook in the host's memory, as a file holds it. */
export function modelOf({ name, sheets }: WorkbookSnapshot): BookModel {
  const book = new BookModel(name);
  for (const { name: sheetName, top, left, rows, formats, formulas } of sheets) {
    const sheet = book.add(sheetName);
    rows.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value === null) return;
        const formula = formulas?.[at]?.[column];
        sheet.cells.set(`${top + at},${left + column}`, {
          value: typeof value === "object" ? value.error : value,
          formula: typeof formula === "string" ? `=${formula}` : null,
          format: formats[at]?.[column] ?? "General",
          looks: {},
        });
      });
    });
  }
  return book;
}

/** What stands in a sheet's cells, row by row from A1: a formula where there is one, else the value; empty cells are null. */
export function contentsOf(book: BookModel, name: string): (string | number | boolean | null)[][] {
  const sheet = book.sheets.find((one) => one.name === name);
  const rows: (string | number | boolean | null)[][] = [];
  for (const [key, { value, formula }] of sheet?.cells ?? []) {
    if (value === "" && formula === null) continue;
    const [row = 0, column = 0] = key.split(",").map(Number);
    while (rows.length <= row) rows.push([]);
    const cells = rows[row] ?? [];
    while (cells.length <= column) cells.push(null);
    cells[column] = formula ?? value;
  }
  return rows;
}
