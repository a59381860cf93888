import { utils, type WorkSheet, write } from "@e965/xlsx";
import { readBook } from "../../golden/read-book.ts";
import { recalculate } from "../../golden/recalculate.ts";
import type { BookModel, ModelSheet } from "./book-model.ts";

/** A workbook of the host's memory as an .xlsx file, written by SheetJS (community edition): none of our own writing is in it. */
export function fileOf(book: BookModel): Uint8Array {
  const file = utils.book_new();
  for (const sheet of book.sheets) utils.book_append_sheet(file, sheetOf(sheet), sheet.name);
  file.Workbook = { Names: book.names.map(nameOf) };
  return new Uint8Array(write(file, { type: "array", bookType: "xlsx" }));
}

function nameOf({ name, formula, visible }: BookModel["names"][number]) {
  return { Name: name, Ref: formula.replace(/^=/u, ""), Hidden: !visible };
}

/** Every formula of the workbook worked out by LibreOffice, as Excel would have done by now. */
export async function calculate(book: BookModel): Promise<void> {
  const { sheets } = await readBook(await recalculate(fileOf(book)));
  for (const [at, { top, left, rows }] of sheets.entries()) {
    for (const [key, cell] of book.sheets[at]?.cells ?? []) {
      if (cell.formula === null) continue;
      const [row = 0, column = 0] = key.split(",").map(Number);
      const value = rows[row - top]?.[column - left] ?? "";
      cell.value = typeof value === "object" ? value.error : value;
    }
  }
}

function sheetOf(sheet: ModelSheet): WorkSheet {
  const made: WorkSheet = {};
  let [bottom, right] = [0, 0];
  for (const [key, { value, formula, format }] of sheet.cells) {
    if (value === "" && formula === null) continue;
    const [r = 0, c = 0] = key.split(",").map(Number);
    const type = { string: "s", number: "n", boolean: "b" }[typeof value as "string"] as "s" | "n" | "b";
    made[utils.encode_cell({ r, c })] = {
      t: type,
      v: value,
      ...(formula === null ? {} : { f: formula.slice(1) }),
      ...(format === "General" ? {} : { z: format }),
    };
    bottom = Math.max(bottom, r);
    right = Math.max(right, c);
  }
  made["!ref"] = utils.encode_range({ s: { r: 0, c: 0 }, e: { r: bottom, c: right } });
  return made;
}
