import { withKnownSheets } from "../../core/workbook/known-sheets.ts";
import { ownSheetsLost } from "../../core/workbook/own-sheets-lost.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { staleFormulas } from "../../core/workbook/stale-formulas.ts";
import { BadFile } from "./bad-file.ts";
import { fileKind } from "./file-kind.ts";
import { LIMITS, type Limits } from "./limits.ts";
import { goneSheets, ownSheets } from "./own-names.ts";
import { refuseDoctype } from "./part-text.ts";
import { readCells, type Surroundings } from "./read-cells.ts";
import { readCsv } from "./read-csv.ts";
import { readFormats } from "./read-formats.ts";
import { readStrings } from "./read-strings.ts";
import { type Parts, textOfPart } from "./relationships.ts";
import { nothingTaken, SheetGrid } from "./sheet-grid.ts";
import { refuseBombs, unpackEntry } from "./unpack-entry.ts";
import { readWorkbookPart, relatedPart, type WorkbookPart } from "./workbook-part.ts";
import { XmlScan } from "./xml-scan.ts";
import { readZipEntries } from "./zip-entries.ts";

export interface ReadOptions {
  readonly limits?: Limits;
  /** Called after each step with steps done and steps in all. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Stops the reading between steps. */
  readonly signal?: AbortSignal;
}

/** `notices` are about what was read: `formulas-not-worked-out`, one a sheet, and those of `ownSheetsLost`. */
export type ReadOutcome =
  | { readonly ok: true; readonly snapshot: WorkbookSnapshot; readonly notices: readonly Problem[] }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Read an .xlsx, .xlsm or .csv file.
 *
 * @param bytes the whole file
 * @param name the file's name with its ending, as the person knows it
 *
 * Problems (returned): `cancelled`, `file-empty`, `file-too-large`, `file-not-a-workbook`, `file-old-format`,
 * `file-encrypted`, `file-damaged`, `file-expands-too-far`, `file-has-doctype`, `workbook-too-large`,
 * `csv-encoding-unknown`, `csv-quotes-unbalanced`.
 */
export async function readWorkbook(bytes: Uint8Array, name: string, options: ReadOptions = {}): Promise<ReadOutcome> {
  try {
    const limits = options.limits ?? LIMITS;
    if (bytes.length > limits.fileBytes) {
      throw new BadFile("file-too-large", { bytes: bytes.length, limit: limits.fileBytes });
    }
    if (fileKind(bytes, name) === "xlsx") return await readXlsx(bytes, name, limits, options);
    refuseCancelled(options);
    const sheet = readCsv(bytes, name, limits);
    options.onProgress?.(1, 1);
    return { ok: true, snapshot: { name, date1904: false, sheets: [sheet] }, notices: [] };
  } catch (fault) {
    if (fault instanceof BadFile) return { ok: false, problem: fault.problem(name) };
    throw fault;
  }
}

async function readXlsx(bytes: Uint8Array, name: string, limits: Limits, options: ReadOptions): Promise<ReadOutcome> {
  const parts = readZipEntries(bytes);
  refuseBombs(parts.values(), limits);
  const book = readWorkbookPart(parts);
  if (book.sheets.length === 0) throw new BadFile("file-damaged", { part: book.path });
  const worksheets = book.sheets.filter((sheet) => sheet.type === "worksheet");
  if (worksheets.length > limits.sheets) {
    throw new BadFile("workbook-too-large", { sheets: worksheets.length, limit: limits.sheets });
  }
  const readPaths = new Set(worksheets.map((sheet) => sheet.path.toLowerCase()));
  const others = [...parts.values()].filter((entry) => !readPaths.has(entry.name.toLowerCase()));
  const total = others.length + worksheets.length;
  let done = 0;
  const step = async () => {
    options.onProgress?.(++done, total);
    await new Promise((resume) => setTimeout(resume, 0));
    refuseCancelled(options);
  };

  refuseCancelled(options);
  for (const entry of others) {
    refuseDoctype(unpackEntry(entry), entry.name);
    if (entry.size > 1_000_000 || entry === others.at(-1)) await step();
    else options.onProgress?.(++done, total);
  }
  const around = surroundings(parts, book, limits.format);
  const own = ownSheets(book.names, book.sheets);
  const taken = nothingTaken();
  const sheets: SheetSnapshot[] = [];
  for (const sheet of worksheets) {
    const grid = new SheetGrid(sheet.name, limits, taken);
    const xml = textOfPart(parts, sheet.path);
    if (xml === null) throw new BadFile("file-damaged", { part: sheet.path });
    readCells(new XmlScan(xml, sheet.path), around, grid);
    sheets.push(grid.snapshot(own.get(sheet) ?? null, sheet.hidden));
    await step();
  }
  const gone = goneSheets(book.names, book.sheets);
  const known = withKnownSheets(sheets);
  const snapshot = { name, date1904: book.date1904, sheets: known, ...(gone.length === 0 ? {} : { gone }) };
  return { ok: true, snapshot, notices: [...staleFormulas(snapshot), ...ownSheetsLost(snapshot)] };
}

function surroundings(parts: Parts, book: WorkbookPart, longestFormat: number): Surroundings {
  const strings = relatedPart(book, "sharedStrings");
  const styles = relatedPart(book, "styles");
  const stringsXml = strings === undefined ? null : textOfPart(parts, strings);
  const stylesXml = styles === undefined ? null : textOfPart(parts, styles);
  return {
    strings: stringsXml === null ? [] : readStrings(stringsXml, strings as string),
    formats: stylesXml === null ? [] : readFormats(stylesXml, styles as string, longestFormat),
    date1904: book.date1904,
  };
}

function refuseCancelled({ signal }: ReadOptions): void {
  if (signal?.aborted) throw new BadFile("cancelled");
}
