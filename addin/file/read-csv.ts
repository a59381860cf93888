import Papa from "papaparse";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { BadFile } from "./bad-file.ts";
import { decodeText } from "./decode-text.ts";
import type { Limits } from "./limits.ts";
import { nothingTaken, SheetGrid } from "./sheet-grid.ts";

/** A whole or decimal number as people write it plainly: no leading zero, at most 15 digits that count. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/;

/**
 * A table of text as one sheet. Plain numbers become numbers, with their written form kept where it differs (`1.50`);
 * everything else stays text, `00123` and dates included, and `="00123"` is the text 00123.
 *
 * Problems (thrown as BadFile): `csv-encoding-unknown`; `csv-quotes-unbalanced` with the row (from 1);
 * `workbook-too-large`.
 */
export function readCsv(bytes: Uint8Array, name: string, limits: Limits): SheetSnapshot {
  const sheet = csvSheetName(name);
  const grid = new SheetGrid(sheet, limits, nothingTaken());
  const text = csvText(bytes);
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: text.includes("\n") || /[,;\t]/.test(text) ? "" : ",",
    delimitersToGuess: [",", ";", "\t"],
    preview: limits.places + 1,
  });
  const quotes = errors.find((each) => each.type === "Quotes");
  if (quotes) throw new BadFile("csv-quotes-unbalanced", { row: (quotes.row ?? 0) + 1 });
  data.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === "") return;
      const value = csvValue(cell);
      grid.put(row, column, value, null, typeof value === "number" && String(value) !== cell ? cell : null);
    });
  });
  return grid.snapshot(null, false);
}

/** The name of the sheet a table of text becomes: the file's name without its ending, as far as a sheet may be so called. */
function csvSheetName(name: string): string {
  const base = name.replace(/^.*[/\\]/, "").replace(/\.[^.]*$/, "");
  const allowed = base
    .replace(/[:\\/?*[\]]/g, " ")
    .slice(0, 31)
    .trim()
    .replace(/^'+|'+$/g, "");
  return allowed === "" || /^history$/i.test(allowed) ? "Sheet1" : allowed;
}

/** Text that a program wrote so that a spreadsheet keeps it text: `="00123"`. */
const KEPT_TEXT = /^="((?:[^"]|"")*)"$/;

function csvValue(cell: string): CellValue {
  const kept = KEPT_TEXT.exec(cell)?.[1];
  if (kept !== undefined) return kept.replaceAll('""', '"');
  if (!NUMBER.test(cell) || cell.replace(/\D/g, "").replace(/^0+/, "").length > 15) return cell;
  return Number(cell) + 0;
}

function csvText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decode(bytes, "utf-16le");
  if (first === 0xfe && second === 0xff) return decode(bytes, "utf-16be");
  try {
    return refuseNul(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
  } catch (fault) {
    if (fault instanceof BadFile) throw fault;
    return decode(bytes, "windows-1252");
  }
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return refuseNul(decodeText(bytes, encoding));
  } catch {
    throw new BadFile("csv-encoding-unknown");
  }
}

/** No text file holds the character 0: it is a sign of two- or four-byte characters, or of no text at all. */
function refuseNul(text: string): string {
  if (text.includes("\0")) throw new BadFile("csv-encoding-unknown");
  return text;
}
