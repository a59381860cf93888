import { expect, it } from "vitest";
import { BookDesk } from "../../addin/workbench/book-desk.ts";
import type { CellContent } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { plainWorkbook, typed } from "../../examples/plain-workbook.ts";
import { printedTables } from "../../examples/printed-tables.ts";
import { readBook } from "../golden/read-book.ts";
import { recalculate } from "../golden/recalculate.ts";

const SETTINGS = { programme: "youth-2021", kind: "single", rounding: "whole", language: "en" } as const;
const LABEL = { key: "did-rate", facts: {} };

/** Key-question tables of one standard whose counts are formulas over a sheet of data, as people make them. */
function tablesOverData(): Uint8Array {
  const questions = [1, 2, 3].map((number) => [`A ${number} S`, `Question ${number}?`, 16, 7] as const);
  const printed = printedTables("Domain two", [{ name: "Assessment", rating: "Good", questions }]);
  const linked = (cell: CellContent | null) =>
    cell?.value === 16 || cell?.value === 7
      ? { formula: cell.value === 16 ? "Data!A1" : "Data!A2", value: cell.value }
      : cell;
  return plainWorkbook([
    { name: "Domain two", widths: [], rows: printed.map((row) => row.map(linked)) },
    { name: "Data", widths: [], rows: [typed([16]), typed([7])] },
  ]);
}

/** What the ratings' sheet says of standard 2.1: from cases, decided, rating, score. */
function ratingOf({ sheets }: WorkbookSnapshot): readonly unknown[] | undefined {
  return sheets
    .find(({ name }) => name === "Ratings")
    ?.rows.find((row) => row[0] === "2.1")
    ?.slice(2, 6);
}

it("ratings whose counts an edit left to be worked out say so here, and follow the counts in a spreadsheet program", async () => {
  const desk = await BookDesk.open(tablesOverData(), "book.xlsx", () => undefined);
  if (!(desk instanceof BookDesk)) throw new Error(desk.kind);
  await desk.overview(SETTINGS);
  const { ticket } = await desk.prepareRatings(SETTINGS);
  expect(await desk.write(ticket, LABEL)).toBeNull();
  await desk.overview(SETTINGS);
  await desk.type("Data", 0, 0, "3");
  const file = desk.file();
  if (!("bytes" in file)) throw new Error(file.kind);
  expect(ratingOf(await readBook(file.bytes))).toEqual(["Not rated", null, "Not rated", ""]);
  const opened = await readBook(await recalculate(file.bytes));
  expect(ratingOf(opened)).toEqual(["Inadequate", null, "Inadequate", 0]);
}, 60_000);
