import { cellAddress } from "../../core/workbook/address.ts";
import { LOOKS } from "../../core/workbook/cell-looks.ts";
import type { CellContent, CellStyle, SetCell, SetCells } from "../../core/workbook/edit.ts";
import { aroundCells } from "./around-cells.ts";
import { BadFile } from "./bad-file.ts";
import { placeInMerged } from "./cells-in-part.ts";
import { contentTypeOf } from "./content-type-of-book.ts";
import { lazyStrings, type StringAt } from "./lazy-strings.ts";
import { CONTENT_TYPES } from "./namespaces.ts";
import { ownSheets } from "./own-names.ts";
import type { SheetToPut } from "./place-sheets.ts";
import type { Written } from "./put-into-parts.ts";
import { WrittenLooks } from "./read-looks.ts";
import { type Parts, textOfPart } from "./relationships.ts";
import { isQuoted } from "./sheet-part.ts";
import { readWorkbookPart, relatedPart, type SheetEntry, type WorkbookPart } from "./workbook-part.ts";
import { type WrittenCell, writtenCells } from "./written-cells.ts";
import { XmlScan } from "./xml-scan.ts";
import { readZipEntries } from "./zip-entries.ts";

const TYPES = "[Content_Types].xml";

/**
 * Read back from a new file what was put into it: that every part written is XML with namespaces and is named once, that every sheet of
 * ours has each of its cells with its formula, value and look, and that every cell set has its value. The rest of the book is not read.
 *
 * Problems (thrown as BadFile): `written-otherwise` with the part, and the sheet and cell where one is to blame.
 */
export function readBack(bytes: Uint8Array, written: Written): void {
  try {
    const parts = readZipEntries(bytes);
    readNames(parts, written.paths);
    const book = readWorkbookPart(parts);
    const sheets = new Set(book.sheets.map(({ path }) => path.toLowerCase()));
    // Sheets that were put or set are gone through to their end below, cell by cell; one that was only moved keeps its bytes.
    for (const path of written.paths) if (!sheets.has(path.toLowerCase())) readPart(parts, path);
    const around = new Around(parts, book);
    for (const sheet of written.sheets) readSheet(parts, book, sheet, around);
    for (const set of written.sets) readSet(parts, book, set, around);
  } catch (fault) {
    if (!(fault instanceof BadFile) || fault.kind === "written-otherwise") throw fault;
    throw new BadFile("written-otherwise", { part: fault.facts.part ?? null, sheet: null, cell: null });
  }
}

function otherwise(part: string, sheet: string | null = null, cell: string | null = null): BadFile {
  return new BadFile("written-otherwise", { part, sheet, cell });
}

function readPart(parts: Parts, path: string): void {
  const xml = textOfPart(parts, path);
  if (xml === null) throw otherwise(path);
  const scan = new XmlScan(xml, path);
  while (scan.next()) if (!scan.closing) scan.checkAttributePrefixes();
}

/** Every part written has a content type, and no part has two. */
function readNames(parts: Parts, paths: readonly string[]): void {
  const types = textOfPart(parts, TYPES);
  if (types === null) throw otherwise(TYPES);
  for (const path of paths) if (path !== TYPES && contentTypeOf(types, path) === null) throw otherwise(path);
  const scan = new XmlScan(types, TYPES).root("Types", CONTENT_TYPES);
  const written = new Set(paths.map((path) => `/${path}`.toLowerCase()));
  const named = new Set<string>();
  while (scan.next()) {
    if (scan.closing || scan.name !== "Override") continue;
    const name = (scan.attribute("PartName") ?? "").toLowerCase();
    if (written.has(name) && named.has(name)) throw otherwise(name.slice(1));
    named.add(name);
  }
}

/** What cells point to elsewhere in the book. */
class Around {
  readonly strings: StringAt;
  readonly looks: WrittenLooks;
  readonly own: ReadonlyMap<SheetEntry, string>;

  constructor(parts: Parts, book: WorkbookPart) {
    this.strings = lazyStrings(parts, book);
    this.own = ownSheets(book.names, book.sheets);
    const path = relatedPart(book, "styles") ?? "";
    this.looks = new WrittenLooks(textOfPart(parts, path) ?? "<styleSheet/>", path);
  }
}

function readSheet(parts: Parts, book: WorkbookPart, put: SheetToPut, { strings, looks, own }: Around): void {
  const entry = book.sheets.find((sheet) => sheet.name === put.name);
  if (entry === undefined || entry.type !== "worksheet") throw otherwise(book.path, put.name);
  if (put.own !== null && own.get(entry) !== put.own) throw otherwise(book.path, put.name);
  const found = writtenCells(textOfPart(parts, entry.path) ?? "", entry.path, strings, () => true);
  put.rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const next = found.next().value;
      const isRight = next?.row === row && next.column === column && isAsPut(next, cell, looks);
      if (!isRight) throw otherwise(entry.path, put.name, cellAddress(row, column));
    });
  });
  const { value: more } = found.next();
  if (more !== undefined) throw otherwise(entry.path, put.name, cellAddress(more.row, more.column));
}

function isAsPut(found: WrittenCell, cell: CellContent, looks: WrittenLooks): boolean {
  const formula = "formula" in cell ? cell.formula : null;
  // Empty text needs no value in the file.
  if (found.formula !== formula || (found.value ?? "") !== cell.value) return false;
  const format = "formula" in cell ? undefined : cell.format;
  return hasLook(found.look, cell.style, formula === null && isQuoted(cell.value), looks, format);
}

function hasLook(
  index: number,
  style: CellStyle | undefined,
  quoted: boolean,
  looks: WrittenLooks,
  format?: string,
): boolean {
  if (style === undefined && !quoted && format === undefined) return index === 0;
  const found = looks.at(index);
  if (found === null) return false;
  const wanted = { ...LOOKS[style ?? "text"], quoted, ...(format === undefined ? {} : { format }) };
  const names = new Set([...Object.keys(wanted), ...Object.keys(found)]) as Set<keyof typeof wanted>;
  return [...names].every((name) => wanted[name] === found[name]);
}

function readSet(parts: Parts, book: WorkbookPart, { sheet, cells }: SetCells, { strings, looks }: Around): void {
  const entry = book.sheets.find((one) => one.name.toLowerCase() === sheet.toLowerCase());
  const xml = entry === undefined ? null : textOfPart(parts, entry.path);
  if (entry === undefined || xml === null) throw otherwise(book.path, sheet);
  const { merged } = aroundCells(xml, entry.path);
  const wanted = new Map(
    cells.map((cell) => placeInMerged(merged, cell)).map((cell) => [cellAddress(cell.row, cell.column), cell]),
  );
  for (const found of writtenCells(xml, entry.path, strings, (written) => wanted.has(written))) {
    const address = cellAddress(found.row, found.column);
    const { value, style } = wanted.get(address) as SetCell;
    const isRight = found.formula === null && (found.value ?? "") === (value ?? "");
    const looksRight = style === undefined || hasLook(found.look, style, isQuoted(value), looks);
    if (!isRight || !looksRight) throw otherwise(entry.path, sheet, address);
    wanted.delete(address);
  }
  for (const [address, { value }] of wanted) {
    if (value !== null && value !== "") throw otherwise(entry.path, sheet, address);
  }
}
