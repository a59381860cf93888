import type { Edit, SetCells } from "../../core/workbook/edit.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { squashEdits, withCellsSet } from "../../core/workbook/squash-edits.ts";
import { AppendLooks } from "./append-looks.ts";
import { BadFile } from "./bad-file.ts";
import { chartParts, type NewPart } from "./chart-parts.ts";
import { checkEdits } from "./check-edits.ts";
import { emptyBook } from "./empty-book.ts";
import { fileKind } from "./file-kind.ts";
import { LIMITS } from "./limits.ts";
import { Links } from "./links.ts";
import { partsOfSheets } from "./parts-of-sheets.ts";
import { patchWorkbookPart } from "./patch-workbook-part.ts";
import { type PlacedSheet, placeSheets, type SheetToPut, withGivenNames } from "./place-sheets.ts";
import { readCsv } from "./read-csv.ts";
import { relationshipsPath, textOfPart } from "./relationships.ts";
import { saveCells } from "./save-cells.ts";
import { sheetPart } from "./sheet-part.ts";
import { refuseBombs } from "./unpack-entry.ts";
import { readWorkbookPart, type WorkbookPart } from "./workbook-part.ts";
import { packEntry, writeZip } from "./write-zip.ts";
import { partBytes } from "./xml-patch.ts";
import { readZipEntries, type ZipEntry } from "./zip-entries.ts";

export type SaveOutcome =
  | { readonly ok: true; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly problem: Problem };

const CONTENT_TYPES = "[Content_Types].xml";
const STYLES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";
const BLANK = {
  kind: "put-sheet",
  own: null,
  name: "Sheet1",
  widths: [],
  rows: [],
  frozenRows: 0,
  validations: [],
  looksByText: [],
  chart: null,
  landscape: false,
} as const;
const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="NAMESPACE"><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/**
 * Put our sheets into a workbook, set the cells a person asked for, and give the new file. Every part that is not ours
 * keeps its bytes, but for what names the new sheets (the main part, its relationships, the content types, and looks
 * added to the style part) and the sheets with cells set, which change in those cells only. The same edits on the result
 * change nothing more.
 *
 * @param original the person's file, or null for a new workbook; a table of text becomes the new workbook's first sheet
 * @param name the file's name, as the person knows it
 *
 * Problems (returned; nothing is written): those of `readWorkbook`, `workbook-structure-locked`, `workbook-signed`,
 * `sheet-name-taken`, `text-too-long`, `sheet-not-found`, `sheet-protected`, `cell-only-in-excel`.
 */
export function saveWorkbook(original: Uint8Array | null, name: string, edits: readonly Edit[]): SaveOutcome {
  try {
    const wanted = squashEdits(edits);
    checkEdits(wanted);
    if (original !== null && original.length > LIMITS.fileBytes) {
      throw new BadFile("file-too-large", { bytes: original.length, limit: LIMITS.fileBytes });
    }
    const puts = wanted.filter((edit) => edit.kind === "put-sheet");
    const sets = wanted.filter((edit) => edit.kind === "set-cells");
    if (original === null) {
      const blank = puts.length === 0 ? [BLANK] : puts;
      return { ok: true, bytes: savedParts(emptyBook(), blank, sets) };
    }
    if (fileKind(original, name) === "csv") {
      const table = textTable(original, name);
      const isOn = ({ sheet }: SetCells) => sheet.toLowerCase() === table.name.toLowerCase();
      const filled = sets.filter(isOn).reduce((sheet, { cells }) => withCellsSet(sheet, cells), table);
      return {
        ok: true,
        bytes: savedParts(
          emptyBook(),
          [filled, ...puts],
          sets.filter((edit) => !isOn(edit)),
        ),
      };
    }
    if (edits.length === 0) return { ok: true, bytes: original };
    return { ok: true, bytes: savedParts(readZipEntries(original), puts, sets) };
  } catch (fault) {
    if (fault instanceof BadFile) return { ok: false, problem: fault.problem(name) };
    throw fault;
  }
}

function savedParts(parts: Map<string, ZipEntry>, puts: readonly SheetToPut[], sets: readonly SetCells[]): Uint8Array {
  refuseBombs(parts.values(), LIMITS);
  const book = readWorkbookPart(parts);
  refuseLocked(parts, book, puts);
  const { namespace } = book;
  const placed = placeSheets(puts, parts, book);
  const put = (path: string, bytes: Uint8Array) => parts.set(path.toLowerCase(), packEntry(path, bytes));
  const text = (path: string) => {
    const xml = textOfPart(parts, path);
    if (xml === null) throw new BadFile("file-damaged", { part: path });
    return xml;
  };

  const stylesPath = related(book, "styles") ?? siblingPath(book, "styles.xml");
  const hasStyles = parts.has(stylesPath.toLowerCase());
  const styles = hasStyles ? text(stylesPath) : EMPTY_STYLES.replace("NAMESPACE", namespace);
  const looks = new AppendLooks(styles, stylesPath);
  for (const { path, xml } of saveCells(parts, book, sets, looks, styles, stylesPath)) put(path, partBytes(xml));
  const sheets = withGivenNames(placed);
  placed.forEach(({ path }, index) => {
    put(path, sheetPart(sheets[index] as SheetToPut, looks, namespace));
  });
  const leaving = partsOfSheets(
    parts,
    placed.map(({ path }) => path),
  );
  const charts = chartsOf(placed, sheets, new Set([...parts.keys()].filter((path) => !leaving.has(path))), namespace);
  for (const { path, xml } of charts) {
    put(path, partBytes(xml));
    leaving.delete(path.toLowerCase());
  }
  for (const path of leaving) parts.delete(path);
  const newStyles = looks.xml();
  const putStyles = placed.length > 0 || looks.asked;
  if (putStyles && (newStyles !== styles || !hasStyles)) put(stylesPath, partBytes(newStyles));

  const relations = relationshipsPath(book.path);
  const link = new Links(text(relations), relations, text(CONTENT_TYPES), namespace);
  const ids = new Map<string, string>();
  for (const { path, replaces } of placed) if (replaces === null) ids.set(path, link.add(path, book.path, "worksheet"));
  if (!hasStyles && putStyles) nameStyles(link, book, stylesPath);
  link.forget(leaving);
  for (const { path, type } of charts) if (type !== null) link.declare(path, type);
  const chain = related(book, "calcChain");
  // The list of formulas would name cells that hold none any more; programs build it anew.
  if (chain !== undefined && (sets.length > 0 || placed.some(({ replaces }) => replaces !== null))) {
    link.remove("calcChain", chain);
    parts.delete(chain.toLowerCase());
  }
  if (link.changed) {
    put(relations, partBytes(link.relationships));
    put(CONTENT_TYPES, partBytes(link.contentTypes));
  }
  const main = patchWorkbookPart(book, placed, ids);
  if (main !== book.xml) put(book.path, partBytes(main));
  return writeZip([...parts.values()]);
}

/** A book may name a style part that it does not have: then only what it holds is left to say. */
function nameStyles(link: Links, book: WorkbookPart, path: string): void {
  if (related(book, "styles") === undefined) link.add(path, book.path, "styles");
  else link.declare(path, STYLES_TYPE);
}

/** The parts of every put sheet's chart, at paths that no part has which stays. */
function chartsOf(
  placed: readonly PlacedSheet[],
  sheets: readonly SheetToPut[],
  used: Set<string>,
  namespace: string,
): NewPart[] {
  return placed.flatMap(({ path }, index) => {
    const { name, chart } = sheets[index] as SheetToPut;
    return chart === null ? [] : chartParts(chart, name, path, used, namespace);
  });
}

/** The part the main part points to by a relationship of a type. */
function related(book: WorkbookPart, type: string): string | undefined {
  return book.relationships.find((each) => each.type === type && !each.external)?.target;
}

function siblingPath(book: WorkbookPart, name: string): string {
  return book.path.slice(0, book.path.lastIndexOf("/") + 1) + name;
}

/** A locked structure keeps sheets from being put, not cells from being set; a signature forbids both. */
function refuseLocked(parts: ReadonlyMap<string, ZipEntry>, book: WorkbookPart, puts: readonly SheetToPut[]): void {
  if (book.structureLocked && puts.length > 0) throw new BadFile("workbook-structure-locked");
  if ([...parts.keys()].some((path) => path.startsWith("_xmlsignatures/"))) throw new BadFile("workbook-signed");
}

/** A table of text as a sheet that is the person's own. */
function textTable(bytes: Uint8Array, name: string): SheetToPut {
  const table = readCsv(bytes, name, LIMITS);
  const indent = new Array(table.left).fill(null);
  const cell = (value: CellValue) => (value === null || typeof value === "object" ? null : { value });
  const rows = table.rows.map((row) => [...indent, ...row.map(cell)]);
  const above = Array.from({ length: table.top }, () => []);
  return { ...BLANK, name: table.name, rows: [...above, ...rows] };
}
