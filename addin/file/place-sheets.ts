import { quotedSheet } from "../../core/workbook/address.ts";
import type { PutSheet } from "../../core/workbook/edit.ts";
import { BadFile } from "./bad-file.ts";
import { freePath } from "./free-path.ts";
import { knownSheetsInParts } from "./known-sheets-in-parts.ts";
import { isMark } from "./own-names.ts";
import { partsOfSheets } from "./parts-of-sheets.ts";
import { type Parts, textOfPart } from "./relationships.ts";
import type { WorkbookPart } from "./workbook-part.ts";
import { decodeEntities } from "./xml-text.ts";

/** A sheet to write: one of ours, or (own null) a person's table of text on its way into a new workbook. */
export type SheetToPut = Omit<PutSheet, "own"> & { readonly own: string | null };

/** What earlier versions called the parts of our sheets: some programs pass over a sheet whose part is so called (exceljs 4.4.0). */
export const EARLIER_PART = /\/probity\d+\.xml$/i;

/** Where a put sheet goes in a workbook. */
export interface PlacedSheet {
  readonly put: SheetToPut;
  /** The name it gets. */
  readonly name: string;
  /** Which sheet in tab order it replaces, or null when it is added after the last. */
  readonly replaces: number | null;
  /** The sheet's place in tab order once written. */
  readonly place: number;
  readonly path: string;
  /** The part that the sheet had until now, where it gets another; null otherwise. */
  readonly leaves: string | null;
}

/**
 * Decide for every put sheet whether it replaces one of ours or is added, under which name and in which part.
 *
 * A sheet of ours that a person renamed gets the job's name back, unless another sheet has that name or something in the
 * workbook refers to the person's name: their formulas must not break, so then it stays.
 *
 * Problems (thrown as BadFile): `sheet-name-taken` when a sheet to add has the name of a sheet that is not ours.
 */
export function placeSheets(puts: readonly SheetToPut[], parts: Parts, book: WorkbookPart): PlacedSheet[] {
  const own = knownSheetsInParts(
    parts,
    book,
    puts.map((put) => put.own),
  );
  const sheetPath = `${book.path.slice(0, book.path.lastIndexOf("/") + 1)}worksheets/sheet`;
  const used = new Set(parts.keys());
  const replaced = book.sheets
    .filter((sheet) => puts.some((put) => put.own !== null && own.get(sheet) === put.own))
    .map((sheet) => sheet.path);
  let next = book.sheets.length;
  return puts.map((put) => {
    const found = book.sheets.findIndex((sheet) => own.get(sheet) === put.own);
    const present = book.sheets[found];
    const taken = book.sheets.some((sheet) => sheet !== present && sheet.name.toLowerCase() === put.name.toLowerCase());
    if (present) {
      const keep = present.name !== put.name && (taken || isReferredTo(present.name, replaced, parts, book));
      const named = { put, name: keep ? present.name : put.name, replaces: found, place: found };
      if (!EARLIER_PART.test(present.path)) return { ...named, path: present.path, leaves: null };
      return { ...named, path: freePath(sheetPath, used), leaves: present.path };
    }
    if (taken || puts.some((other) => other !== put && other.name.toLowerCase() === put.name.toLowerCase()))
      throw new BadFile("sheet-name-taken", { sheet: put.name });
    const path = freePath(sheetPath, used);
    return { put, name: put.name, replaces: null, place: next++, path, leaves: null };
  });
}

/** The put sheets with the names they got, in their formulas too. */
export function withGivenNames(placed: readonly PlacedSheet[]): SheetToPut[] {
  const changed = placed.filter(({ put, name }) => put.name !== name);
  if (changed.length === 0) return placed.map(({ put }) => put);
  const renamed = (formula: string) =>
    changed.reduce((text, { put, name }) => {
      const quoted = text.replaceAll(`${quotedSheet(put.name)}!`, `${quotedSheet(name)}!`);
      if (!/^[A-Za-z_]\w*$/.test(put.name)) return quoted;
      return quoted.replace(new RegExp(`(?<![\\w'.])${put.name}!`, "g"), () => `${quotedSheet(name)}!`);
    }, formula);
  return placed.map(({ put, name }) => ({
    ...put,
    name,
    rows: put.rows.map((row) =>
      row.map((cell) => (cell && "formula" in cell ? { ...cell, formula: renamed(cell.formula) } : cell)),
    ),
  }));
}

/**
 * Whether anything refers to a sheet by its name, besides sheets that are written again with their charts, our marks and print titles.
 *
 * @param replaced the parts of the sheets that are written again
 */
function isReferredTo(name: string, replaced: readonly string[], parts: Parts, book: WorkbookPart): boolean {
  const spellings = [`${name}!`, `${quotedSheet(name)}!`, `"${name}"`].map((each) => each.toLowerCase());
  const mentions = (text: string) => spellings.some((each) => text.toLowerCase().includes(each));
  const names = book.names.filter((each) => !isMark(each) && each.name !== "_xlnm.Print_Titles");
  if (names.some(({ refersTo }) => mentions(refersTo))) return true;
  const skipped = new Set([
    ...replaced.map((path) => path.toLowerCase()),
    book.path.toLowerCase(),
    "docprops/app.xml",
    ...partsOfSheets(parts, replaced),
  ]);
  return [...parts.keys()].some((key) => {
    if (skipped.has(key) || !key.endsWith(".xml") || key.endsWith("sharedstrings.xml")) return false;
    return mentions(decodeEntities(textOfPart(parts, key) ?? ""));
  });
}
