import type { Block } from "../../core/workbook/address.ts";
import { cellsInPart } from "./cells-in-part.ts";
import { fileKind } from "./file-kind.ts";
import { textOfPart } from "./relationships.ts";
import { tableRows } from "./table-headings.ts";
import { readWorkbookPart } from "./workbook-part.ts";
import { readZipEntries } from "./zip-entries.ts";

/**
 * Where on a sheet a cell may only be set in Excel: blocks that one formula fills, and the headings and totals of tables. Whether such a
 * cell can be set after all only saving it tells; every other cell of a sheet takes what its neighbour took.
 *
 * @param original the person's file, or null for a new workbook
 * @param name the file's name
 * @param sheet the name of a sheet that a cell could be set on; nothing where the file has no such sheet
 */
export function onlyInExcel(original: Uint8Array | null, name: string, sheet: string): readonly Block[] {
  if (original === null || fileKind(original, name) === "csv") return [];
  const parts = readZipEntries(original);
  const found = readWorkbookPart(parts).sheets.find((one) => one.name.toLowerCase() === sheet.toLowerCase());
  if (found === undefined || found.type !== "worksheet") return [];
  const xml = textOfPart(parts, found.path) ?? "";
  return [...cellsInPart(xml, found.path, () => false).blocks, ...tableRows(parts, found.path)];
}
