import { dateToSerial, readXlsx, type Sheet } from "hucre";
import { cellAddress } from "../../core/workbook/address.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import type { SheetReading } from "./second-reader.ts";

/**
 * The worksheets of a file as hucre reads them: a third opinion on ours.
 *
 * @param names the sheets to read: hucre refuses a whole workbook for a chart sheet in it
 */
export async function thirdReading(bytes: Uint8Array, names: readonly string[]): Promise<SheetReading[]> {
  const book = await readXlsx(bytes, { readStyles: true, sheets: ({ name }) => names.includes(name) });
  return book.sheets.map((sheet) => ({ name: sheet.name, cells: cellsOf(sheet, book.dateSystem === "1904") }));
}

function cellsOf(sheet: Sheet, date1904: boolean): SheetReading["cells"] {
  const covered = (row: number, column: number) =>
    (sheet.merges ?? []).some(
      ({ startRow, startCol, endRow, endCol }) =>
        row >= startRow &&
        row <= endRow &&
        column >= startCol &&
        column <= endCol &&
        !(row === startRow && column === startCol),
    );
  const found: Record<string, { value: CellValue; format: string | null }> = {};
  sheet.rows.forEach((row, at) => {
    row.forEach((value, column) => {
      if (value === null || value === undefined || covered(at, column)) return;
      const cell = sheet.cells?.get(`${at},${column}`);
      const format = cell?.style?.numFmt ?? null;
      found[cellAddress(at, column)] = {
        value: plain(value, cell?.type === "error", date1904),
        format: format === "General" ? null : format,
      };
    });
  });
  return found;
}

function plain(value: unknown, error: boolean, date1904: boolean): CellValue {
  if (value instanceof Date) return dateToSerial(value, date1904);
  return error ? { error: String(value) } : (value as CellValue);
}
