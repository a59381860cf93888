import { knownSheet, ROWS_OF_MARK } from "../../core/workbook/known-sheets.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { BadFile } from "./bad-file.ts";
import { lazyStrings, type StringAt } from "./lazy-strings.ts";
import { ownSheets } from "./own-names.ts";
import type { Parts } from "./relationships.ts";
import { startOfPart } from "./start-of-part.ts";
import type { SheetEntry, WorkbookPart } from "./workbook-part.ts";
import { writtenCells } from "./written-cells.ts";

/** Bytes of a packed sheet that hold its first rows. */
const START = 64 * 1024;

/**
 * Which of Probity's own sheets each sheet is: by its name's mark, else by what stands on it, as a reading of the workbook tells them.
 *
 * @param wanted sheets are looked into only where one of these is not marked by a name
 */
export function knownSheetsInParts(
  parts: Parts,
  book: WorkbookPart,
  wanted: readonly (string | null)[],
): ReadonlyMap<SheetEntry, string> {
  const known = ownSheets(book.names, book.sheets);
  const taken = new Set(known.values());
  if (wanted.every((own) => own === null || taken.has(own))) return known;
  const strings = lazyStrings(parts, book);
  for (const sheet of book.sheets) {
    if (sheet.type !== "worksheet" || known.has(sheet)) continue;
    const own = knownSheet({ name: sheet.name, top: 0, rows: topRows(parts, sheet.path, strings) })?.own;
    if (own === undefined || taken.has(own)) continue;
    taken.add(own);
    known.set(sheet, own);
  }
  return known;
}

/** The first rows of a sheet; of one that cannot be read, what was read of it: it is not ours to judge. */
function topRows(parts: Parts, path: string, strings: StringAt): CellValue[][] {
  const rows: CellValue[][] = [];
  try {
    const xml = startOfPart(parts, path, START);
    for (const { row, value } of writtenCells(xml, path, strings, () => true)) {
      if (row >= ROWS_OF_MARK) break;
      while (rows.length <= row) rows.push([]);
      rows[row]?.push(value);
    }
  } catch (fault) {
    if (!(fault instanceof BadFile)) throw fault;
  }
  return rows;
}
