import { MOST_COLUMNS, MOST_ROWS } from "../../core/workbook/address.ts";
import { shownNumber } from "../../core/workbook/shown-number.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { BadFile } from "./bad-file.ts";
import { FormulaReading } from "./formula-reading.ts";
import { mergedBlock } from "./merged-block.ts";
import { MAIN } from "./namespaces.ts";
import { readRichText } from "./read-strings.ts";
import { serialOfIso } from "./serial-of-iso.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import type { XmlScan } from "./xml-scan.ts";
import { decodeCellText } from "./xml-text.ts";

/** How truth values may be written (XML Schema part 2, 3.2.2). */
const TRUTHS: Readonly<Record<string, boolean>> = { "1": true, true: true, "0": false, false: false };

/** What a sheet's cells need from the rest of the workbook. */
export interface Surroundings {
  readonly strings: readonly string[];
  /** Number format of each cell style; null for General. */
  readonly formats: readonly (string | null)[];
  readonly date1904: boolean;
}

/**
 * The cells of a sheet's part. Only the values, their number formats, formulas and merged blocks are read.
 *
 * Problems (thrown as BadFile): `file-damaged` with the part, and the cell where one is to blame.
 */
export function readCells(scan: XmlScan, around: Surroundings, grid: SheetGrid): void {
  let row = -1;
  let column = -1;
  let inData = false;
  const formulas = new FormulaReading(grid);
  scan.root("worksheet", MAIN);
  while (scan.next()) {
    if (scan.depth === 1 && scan.name === "sheetData") {
      inData = !scan.closing && !scan.empty;
      if (!inData) formulas.finish();
    }
    if (scan.closing) continue;
    if (inData && scan.depth === 3 && scan.name === "c") {
      const address = scan.attribute("r");
      if (address === null) column++;
      else ({ row, column } = place(scan, address));
      if (row < 0 || column >= MOST_COLUMNS) throw scan.damaged();
      readCell(scan, around, grid, formulas, row, column);
    } else if (inData && scan.depth === 2 && scan.name === "row") {
      const number = scan.attribute("r");
      row = number === null ? row + 1 : wholeNumber(number) - 1;
      column = -1;
      if (!(row >= 0 && row < MOST_ROWS)) throw scan.damaged();
    } else if (scan.depth === 2 && scan.name === "mergeCell") {
      const ref = scan.attribute("ref") ?? "";
      const block = mergedBlock(ref);
      if (block === null) throw new BadFile("file-damaged", { ...scan.damaged().facts, cell: ref });
      if (ref.includes(":")) grid.merge(block);
    }
  }
}

function readCell(
  scan: XmlScan,
  around: Surroundings,
  grid: SheetGrid,
  formulas: FormulaReading,
  row: number,
  column: number,
): void {
  const style = scan.attribute("s");
  const format = style === null ? null : (around.formats[Number(style)] ?? null);
  if (scan.empty) {
    if (format !== null) grid.blank(row, column, format);
    return;
  }
  const type = scan.attribute("t");
  let written: string | null = null;
  while (scan.next() && !(scan.closing && scan.depth === 3)) {
    if (scan.closing || scan.depth !== 4) continue;
    if (scan.name === "v") written = scan.text();
    else if (scan.name === "f") formulas.read(scan, row, column);
    else if (scan.name === "is") written = readRichText(scan);
  }
  const empty = written === null || (type !== "str" && type !== "inlineStr" && written.trim() === "");
  if (empty || written === null) {
    if (format !== null) grid.blank(row, column, format);
    return;
  }
  const value = cellValue(written, type, around);
  if (value === undefined) throw scan.damaged();
  const text = format !== null && typeof value === "number" ? shownNumber(value, format, around.date1904) : null;
  grid.put(row, column, value, format, text);
}

/** The value written in a cell of a type; undefined when it is not one. */
function cellValue(written: string, type: string | null, around: Surroundings): CellValue | undefined {
  switch (type) {
    case "s":
      return around.strings[wholeNumber(written.trim())];
    case "str":
      return decodeCellText(written);
    case "inlineStr":
      return written;
    case "b":
      return TRUTHS[written.trim()];
    case "e":
      return { error: written };
    case "d":
      return serialOfIso(written.trim(), around.date1904);
    default: {
      const number = Number(written);
      // What JavaScript takes for a number besides: 0x1F, 0b1, 0o7.
      return Number.isFinite(number) && !/^\s*[+-]?0[xbo]/i.test(written) ? number : undefined;
    }
  }
}

/** A number written in digits alone; NaN for any other text. */
function wholeNumber(text: string): number {
  let number = 0;
  for (let at = 0; at < text.length; at++) {
    const digit = text.charCodeAt(at) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = number * 10 + digit;
  }
  return text === "" ? Number.NaN : number;
}

function place(scan: XmlScan, address: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = wholeNumber(address.slice(at));
  const fits = column >= 1 && column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS;
  if (!fits) throw new BadFile("file-damaged", { ...scan.damaged().facts, cell: address });
  return { row: row - 1, column: column - 1 };
}
