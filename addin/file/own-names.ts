import { quotedSheet } from "../../core/workbook/address.ts";
import type { DefinedName, SheetEntry } from "./workbook-part.ts";

const PREFIX = "_probity.";

/** The hidden defined name that marks one of Probity's own sheets: `sample.domain-two` is `_probity.sample.domain_two`. */
export function ownName(own: string): string {
  return PREFIX + own.replaceAll("-", "_");
}

/** What a marking name refers to: the sheet's first cell, so that it follows the sheet when a person renames it. */
export function ownReference(sheet: string): string {
  return `${quotedSheet(sheet)}!$A$1`;
}

/** Whether a defined name marks a sheet of ours, present or gone. */
export function isMark({ name, localSheet }: DefinedName): boolean {
  return localSheet === null && name.startsWith(PREFIX);
}

/** The sheet that a mark is on, or null when a person deleted it. */
export function markedSheet({ refersTo }: DefinedName, sheets: readonly SheetEntry[]): SheetEntry | null {
  const sheet = sheetOf(refersTo)?.toLowerCase();
  return sheets.find((each) => each.type === "worksheet" && each.name.toLowerCase() === sheet) ?? null;
}

/** Which of Probity's own sheets each sheet is. Marks whose sheet was deleted mark nothing. */
export function ownSheets(names: readonly DefinedName[], sheets: readonly SheetEntry[]): Map<SheetEntry, string> {
  const found = new Map<SheetEntry, string>();
  for (const name of names.filter(isMark)) {
    const sheet = markedSheet(name, sheets);
    if (sheet && !found.has(sheet)) found.set(sheet, name.name.slice(PREFIX.length).replaceAll("_", "-"));
  }
  return found;
}

/**
 * The sheet a one-cell reference is on: `'Domain two'!$A$1` gives `Domain two`, and so does `'Domain two'!#REF!`, which is
 * left when a person deletes the sheet's first row. Null when the sheet itself is gone (`#REF!$A$1`).
 */
function sheetOf(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#[\]]+))!(?:\$?[A-Z]+\$?\d+|#REF!)$/.exec(reference.trim());
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
