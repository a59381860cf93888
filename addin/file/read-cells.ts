import { cellAddress, MOST_COLUMNS, MOST_ROWS } from "../../core/workbook/address.ts";
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
import { decimalNumber, wholeNumber, xmlBoolean } from "./xml-values.ts";

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
      row = number === null ? row + 1 : (wholeNumber(number) ?? 0) - 1;
      column = -1;
      if (!(row >= 0 && row < MOST_ROWS)) throw scan.damaged();
    } else if (scan.depth === 2 && scan.name === "mergeCell") {
      const ref = scan.attribute("ref") ?? "";
      const block = mergedBlock(ref);
      if (block === null) throw damagedAt(scan, ref);
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
  const look = style === null ? null : wholeNumber(style);
  if (look === null && style !== null) throw damagedAt(scan, cellAddress(row, column));
  const format = look === null ? null : (around.formats[look] ?? null);
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
  const isTooLong = typeof value === "string" && value.length > grid.limits.text;
  if (value === undefined || isTooLong) throw damagedAt(scan, cellAddress(row, column));
  const text = format !== null && typeof value === "number" ? shownNumber(value, format, around.date1904) : null;
  grid.put(row, column, value, format, text);
}

/** The value written in a cell of a type; undefined when it is not one. */
function cellValue(written: string, type: string | null, around: Surroundings): CellValue | undefined {
  switch (type) {
    case "s":
      return around.strings[wholeNumber(written.trim()) ?? -1];
    case "str":
      return decodeCellText(written);
    case "inlineStr":
      return written;
    case "b":
      return xmlBoolean(written);
    case "e":
      return { error: written };
    case "d":
      return serialOfIso(written.trim(), around.date1904);
    default:
      return decimalNumber(written);
  }
}

function place(scan: XmlScan, address: string): { row: number; column: number } {
  let column = 0;
  let at = 0;
  for (; at < address.length; at++) {
    const letter = address.charCodeAt(at) & ~32;
    if (letter < 65 || letter > 90) break;
    column = column * 26 + letter - 64;
  }
  const row = wholeNumber(address.slice(at)) ?? 0;
  const fits = column >= 1 && column <= MOST_COLUMNS && row >= 1 && row <= MOST_ROWS;
  if (!fits) throw damagedAt(scan, address);
  return { row: row - 1, column: column - 1 };
}

function damagedAt(scan: XmlScan, cell: string): BadFile {
  return new BadFile("file-damaged", { ...scan.damaged().facts, cell });
}
