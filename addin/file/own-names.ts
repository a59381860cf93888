import { ownOfMark, sheetOfReference } from "../../core/workbook/own-marks.ts";
import type { DefinedName, SheetEntry } from "./workbook-part.ts";

/** Whether a defined name marks a sheet of ours, present or gone. */
export function isMark({ name, localSheet }: DefinedName): boolean {
  return localSheet === null && ownOfMark(name) !== null;
}

/** The sheet that a mark is on, or null when a person deleted it. */
export function markedSheet({ refersTo }: DefinedName, sheets: readonly SheetEntry[]): SheetEntry | null {
  const sheet = sheetOfReference(refersTo)?.toLowerCase();
  return sheets.find((each) => each.type === "worksheet" && each.name.toLowerCase() === sheet) ?? null;
}

/** Worksheets by their names in lower case. */
function sheetsByName(sheets: readonly SheetEntry[]): ReadonlyMap<string, SheetEntry> {
  return new Map(sheets.filter(({ type }) => type === "worksheet").map((one) => [one.name.toLowerCase(), one]));
}

/** Which of Probity's own sheets each sheet is. Marks whose sheet was deleted mark nothing. */
export function ownSheets(names: readonly DefinedName[], sheets: readonly SheetEntry[]): Map<SheetEntry, string> {
  const found = new Map<SheetEntry, string>();
  const byName = sheetsByName(sheets);
  for (const name of names.filter(isMark)) {
    const sheet = byName.get(sheetOfReference(name.refersTo)?.toLowerCase() ?? "");
    if (sheet && !found.has(sheet)) found.set(sheet, ownOfMark(name.name) ?? "");
  }
  return found;
}

/** Which of Probity's own sheets names still speak of, though they are gone. */
export function goneSheets(names: readonly DefinedName[], sheets: readonly SheetEntry[]): string[] {
  const standing = new Set(ownSheets(names, sheets).values());
  return names.filter(isMark).flatMap(({ name }) => {
    const own = ownOfMark(name);
    return own === null || standing.has(own) ? [] : [own];
  });
}
