import type { SetCells } from "../../core/workbook/edit.ts";
import { AppendLooks } from "./append-looks.ts";
import { BadFile } from "./bad-file.ts";
import { chartParts, type NewPart } from "./chart-parts.ts";
import { contentTypeOf, contentTypeOfBook } from "./content-type-of-book.ts";
import { freePath } from "./free-path.ts";
import { LIMITS } from "./limits.ts";
import { Links } from "./links.ts";
import { moveEarlierParts } from "./move-earlier-parts.ts";
import { partsOfSheets } from "./parts-of-sheets.ts";
import { patchWorkbookPart } from "./patch-workbook-part.ts";
import { type PlacedSheet, placeSheets, type SheetToPut, withGivenNames } from "./place-sheets.ts";
import { relationshipsPath, textOfPart } from "./relationships.ts";
import { saveCells } from "./save-cells.ts";
import { SharedTexts } from "./shared-texts.ts";
import { sheetPart } from "./sheet-part.ts";
import { refuseBombs } from "./unpack-entry.ts";
import { readWorkbookPart, relatedPart, type WorkbookPart } from "./workbook-part.ts";
import { packEntry } from "./write-zip.ts";
import { partBytes } from "./xml-patch.ts";
import type { ZipEntry } from "./zip-entry.ts";

const CONTENT_TYPES = "[Content_Types].xml";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
const EMPTY_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="NAMESPACE"><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** A workbook's parts by lower-case path, and what is to be put into them. */
export interface PartsToWrite {
  readonly parts: Map<string, ZipEntry>;
  readonly puts: readonly SheetToPut[];
  readonly sets: readonly SetCells[];
}

/** What was written, to be read back. */
export interface Written {
  /** Whole sheets, with the names they got and the looks of their cells. */
  readonly sheets: readonly SheetToPut[];
  readonly sets: readonly SetCells[];
  /** Paths of every part that was made or changed. */
  readonly paths: readonly string[];
}

/**
 * Put sheets and cells into a workbook's parts, which change in place.
 *
 * @param as the name of the file that the parts will be
 *
 * Problems (thrown as BadFile): those of `saveWorkbook` but for its reading back.
 */
export function putIntoParts({ parts, puts, sets }: PartsToWrite, as: string): Written {
  refuseBombs(parts.values(), LIMITS);
  const book = readWorkbookPart(parts);
  refuseLocked(parts, book, puts);
  const mainType = contentTypeOfBook(as, book);
  const placed = placeSheets(puts, parts, book);
  const sheets = withGivenNames(placed);
  const paths: string[] = [];
  const put = (path: string, bytes: Uint8Array) => {
    paths.push(path);
    parts.set(path.toLowerCase(), packEntry(path, bytes));
  };
  const text = (path: string) => {
    const xml = textOfPart(parts, path);
    if (xml === null) throw new BadFile("file-damaged", { part: path });
    return xml;
  };

  const styles = listPart(parts, book, "styles", EMPTY_STYLES.replace("NAMESPACE", book.namespace));
  const texts = listPart(parts, book, "sharedStrings", null);
  const looks = new AppendLooks(styles.xml ?? "", styles.path);
  const shared = new SharedTexts(texts.xml, texts.path, book.namespace);
  const changedSheets = saveCells(parts, book, sets, looks, shared, styles.xml ?? "", styles.path);
  for (const { path, xml } of changedSheets) put(path, partBytes(xml));
  placed.forEach(({ path }, index) => {
    put(path, sheetPart(sheets[index] as SheetToPut, looks, shared, book.namespace));
  });

  const left = placed.flatMap(({ leaves }) => leaves ?? []);
  const leaving = partsOfSheets(parts, [...placed.map(({ path }) => path), ...left]);
  for (const path of left) leaving.add(path.toLowerCase());
  const staying = new Set([...parts.keys()].filter((path) => !leaving.has(path)));
  const charts = chartsOf(placed, sheets, staying, book.namespace);
  for (const { path, xml } of charts) {
    put(path, partBytes(xml));
    leaving.delete(path.toLowerCase());
  }
  for (const path of leaving) parts.delete(path);

  const relations = relationshipsPath(book.path);
  const links = new Links(text(relations), relations, text(CONTENT_TYPES), book.namespace);
  const newStyles = looks.xml();
  const putStyles = placed.length > 0 || looks.asked;
  if (putStyles && (newStyles !== styles.xml || !styles.stands)) {
    put(styles.path, partBytes(newStyles));
    nameListPart(links, book, styles, "styles");
  }
  const newTexts = shared.xml();
  if (newTexts !== null) {
    put(texts.path, partBytes(newTexts));
    nameListPart(links, book, texts, "sharedStrings");
  }
  const ids = linkSheets(links, placed, book);
  if (placed.length > 0) paths.push(...moveEarlierParts(parts, book, placed, links));
  links.forget(leaving);
  for (const { path, type } of charts) if (type !== null) links.declare(path, type);
  const chain = relatedPart(book, "calcChain");
  // The list of formulas would name cells that hold none any more; programs build it anew.
  if (chain !== undefined && (sets.length > 0 || placed.some(({ replaces }) => replaces !== null))) {
    links.remove("calcChain", chain);
    parts.delete(chain.toLowerCase());
  }
  if (mainType !== null && contentTypeOf(links.contentTypes, book.path) !== mainType)
    links.declare(book.path, mainType);
  if (links.changed) {
    put(relations, partBytes(links.relationships));
    put(CONTENT_TYPES, partBytes(links.contentTypes));
  }
  const main = patchWorkbookPart(book, placed, ids);
  if (main !== book.xml) put(book.path, partBytes(main));
  return { sheets, sets, paths };
}

/** A part that holds a list for the whole workbook: its styles, its shared texts. */
interface ListPart {
  readonly path: string;
  readonly xml: string | null;
  readonly stands: boolean;
}

/** @param without what stands for the part where the workbook has none */
function listPart(
  parts: ReadonlyMap<string, ZipEntry>,
  book: WorkbookPart,
  type: "styles" | "sharedStrings",
  without: string | null,
): ListPart {
  const named = relatedPart(book, type);
  const path = named ?? freePlace(parts, book, type);
  const stands = named !== undefined && parts.has(path.toLowerCase());
  return { path, xml: stands ? textOfPart(parts, path) : without, stands };
}

/** A path beside the main part that no part has, though nothing may point to it. */
function freePlace(parts: ReadonlyMap<string, ZipEntry>, book: WorkbookPart, name: string): string {
  const start = book.path.slice(0, book.path.lastIndexOf("/") + 1) + name;
  return parts.has(`${start}.xml`.toLowerCase()) ? freePath(start, new Set(parts.keys())) : `${start}.xml`;
}

/** A book may name such a part and not have it: then only what it holds is left to say. */
function nameListPart(
  links: Links,
  book: WorkbookPart,
  { path, stands }: ListPart,
  type: "styles" | "sharedStrings",
): void {
  if (stands) return;
  if (relatedPart(book, type) === undefined) links.add(path, book.path, type);
  else links.declare(path, `${TYPE}.${type}+xml`);
}

/** Point to every placed sheet; gives the relationship ids of those that are new, by their parts' paths. */
function linkSheets(links: Links, placed: readonly PlacedSheet[], book: WorkbookPart): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { path, replaces, leaves } of placed) {
    if (replaces === null) ids.set(path, links.add(path, book.path, "worksheet"));
    else if (leaves !== null) links.move(leaves, path, book.path);
  }
  return ids;
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

/** A locked structure keeps sheets from being put, not cells from being set; a signature forbids both. */
function refuseLocked(parts: ReadonlyMap<string, ZipEntry>, book: WorkbookPart, puts: readonly SheetToPut[]): void {
  if (book.structureLocked && puts.length > 0) throw new BadFile("workbook-structure-locked");
  if ([...parts.keys()].some((path) => path.startsWith("_xmlsignatures/"))) throw new BadFile("workbook-signed");
}
