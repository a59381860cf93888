import { BookModel } from "./excel-host/book-model.ts";

/**
 * A longlist for domain two of a youth inspection in our Excel.
 *
 * @param cases how many rows it has
 * @param columns how many columns, of which the last hold notes of other people's
 */
export function longList(cases: number, columns: number): BookModel {
  const book = new BookModel("long list.xlsx");
  const sheet = book.add("Longlist domain two");
  const headings = ["Case ID", "Gender", "Order", "Risk of serious harm", "Safety and well-being", "Team"];
  const put = (row: number, column: number, value: string | number) =>
    sheet.cells.set(`${row},${column}`, { value, formula: null, format: "General", looks: {} });
  for (let column = 0; column < columns; column++) put(0, column, headings[column] ?? `Note ${column}`);
  for (let row = 1; row <= cases; row++) {
    const levels = ["Low", "Medium", "High"];
    const values = [
      `C${String(row).padStart(6, "0")}`,
      row % 4 === 0 ? "Female" : "Male",
      row % 7 === 0 ? "DTO licence" : "Referral order",
      levels[row % 3] ?? "",
      levels[(row + 1) % 3] ?? "",
      `Team ${row % 9}`,
    ];
    for (let column = 0; column < columns; column++) put(row, column, values[column] ?? `${row}/${column}`);
  }
  return book;
}
