import { blockOfRange, cellAddress, MOST_COLUMNS, MOST_ROWS } from "../../core/workbook/address.ts";
import type { Edit, PutSheet, SetCells } from "../../core/workbook/edit.ts";
import { BadFile } from "./bad-file.ts";

/** Characters in one cell (Excel specifications and limits). */
const MOST_TEXT = 32_767;
/** Characters of a list of allowed values written in the validation itself. */
const MOST_LIST = 255;

/**
 * Check what a job wants written. A sheet no workbook can hold is a bug in the job and is thrown; what a person's data
 * can cause is a problem.
 *
 * Problems (thrown as BadFile): `text-too-long` with sheet, cell and characters; `workbook-too-large` with the rows.
 */
export function checkEdits(edits: readonly Edit[]): void {
  const names = new Set<string>();
  for (const edit of edits) {
    if (edit.kind === "set-cells") {
      checkCells(edit);
      continue;
    }
    if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(edit.own)) throw new Error(`not an own-sheet id: ${edit.own}`);
    if (names.has(edit.name.toLowerCase())) throw new Error(`two sheets named ${edit.name}`);
    names.add(edit.name.toLowerCase());
    checkSheet(edit);
  }
}

function checkSheet(sheet: PutSheet): void {
  const { name, rows, validations } = sheet;
  for (const range of rangesOf(sheet)) {
    if (blockOfRange(range) === null || range.includes("$")) throw new Error(`not a range on ${name}: ${range}`);
  }
  if (name === "" || name.length > 31 || /[:\\/?*[\]]|^'|'$/.test(name)) throw new Error(`not a sheet name: ${name}`);
  for (const { range, values } of validations) {
    if (values.join(",").length > MOST_LIST || values.some((value) => value.includes(","))) {
      throw new Error(`the allowed values of ${range} on ${name} do not fit in a list`);
    }
  }
  if (rows.length > MOST_ROWS)
    throw new BadFile("workbook-too-large", { sheet: name, rows: rows.length, limit: MOST_ROWS });
  rows.forEach((cells, row) => {
    if (cells.length > MOST_COLUMNS) throw new Error(`${name} row ${row + 1} has ${cells.length} columns`);
    cells.forEach((cell, column) => {
      checkValue(name, row, column, cell?.value);
    });
  });
}

/** The ranges that looks and charts are about: A1 without dollars. */
function rangesOf({ looksByText, chart }: PutSheet): string[] {
  const drawn = chart === null ? [] : [chart.over, chart.categories, ...chart.series.map(({ values }) => values)];
  return [...looksByText.map(({ range }) => range), ...drawn];
}

function checkCells({ sheet, cells }: SetCells): void {
  for (const { row, column, value } of cells) {
    if (row < 0 || row >= MOST_ROWS || column < 0 || column >= MOST_COLUMNS) {
      throw new Error(`${sheet} has no row ${row} and column ${column}`);
    }
    checkValue(sheet, row, column, value);
  }
}

function checkValue(sheet: string, row: number, column: number, value: unknown): void {
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new Error(`${sheet}!${cellAddress(row, column)} is not a number`);
  }
  if (typeof value === "string" && value.length > MOST_TEXT) {
    const facts = { sheet, cell: cellAddress(row, column), characters: value.length, limit: MOST_TEXT };
    throw new BadFile("text-too-long", facts);
  }
}
