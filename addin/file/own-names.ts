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

/** Which of Probity's own sheets each sheet is, by sheet name in lower case. Names whose sheet was deleted mark nothing. */
export function ownSheets(names: readonly DefinedName[], sheets: readonly SheetEntry[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const { name, refersTo, localSheet } of names) {
    if (localSheet !== null || !name.startsWith(PREFIX)) continue;
    const sheet = sheetOf(refersTo)?.toLowerCase();
    if (sheet === undefined || found.has(sheet)) continue;
    if (sheets.some((each) => each.type === "worksheet" && each.name.toLowerCase() === sheet)) {
      found.set(sheet, name.slice(PREFIX.length).replaceAll("_", "-"));
    }
  }
  return found;
}

/** The sheet a one-cell reference is on: `'Domain two'!$A$1` gives `Domain two`; null when there is none (`#REF!$A$1`). */
function sheetOf(reference: string): string | null {
  const match = /^=?(?:'((?:[^']|'')+)'|([^'!#[\]]+))!\$?[A-Z]+\$?\d+$/.exec(reference.trim());
  return match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? null;
}
