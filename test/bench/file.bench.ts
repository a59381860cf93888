import { read } from "@e965/xlsx";
import { readXlsx } from "hucre";
import { bench, describe } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { bigBook } from "./big-book.ts";

const few = { iterations: 5, warmupIterations: 1, time: 0, warmupTime: 0 };

for (const [rows, columns] of [
  [10_000, 80],
  [2_000, 30],
] as const) {
  describe(`a book of ${rows} x ${columns}`, () => {
    const book = bigBook(rows, columns);
    bench("read", async () => void (await readWorkbook(book, "big.xlsx")), few);
    bench("read by hucre", async () => void (await readXlsx(book)), few);
    bench("read by SheetJS", () => void read(book, { dense: true, cellNF: true }), few);
    bench("put one small sheet and save", () => void saveWorkbook(book, "big.xlsx", [ourSheet()]), few);
    bench("write it all", () => void bigBook(rows, columns), few);
  });
}
