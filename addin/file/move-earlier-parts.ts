import { freePath } from "./free-path.ts";
import type { Links } from "./links.ts";
import { ownSheets } from "./own-names.ts";
import { EARLIER_PART, type PlacedSheet } from "./place-sheets.ts";
import { relationshipsPath } from "./relationships.ts";
import type { WorkbookPart } from "./workbook-part.ts";
import type { ZipEntry } from "./zip-entry.ts";

/**
 * Give the parts of our sheets that are not written again now the names that every program keeps; what they hold stays as it is.
 *
 * @returns the new paths
 */
export function moveEarlierParts(
  parts: Map<string, ZipEntry>,
  book: WorkbookPart,
  placed: readonly PlacedSheet[],
  links: Links,
): string[] {
  const used = new Set(parts.keys());
  return [...ownSheets(book.names, book.sheets).keys()].flatMap(({ path }) => {
    if (!EARLIER_PART.test(path) || placed.some(({ leaves }) => leaves === path)) return [];
    const to = freePath(path.replace(EARLIER_PART, "/sheet"), used);
    move(parts, path, to);
    move(parts, relationshipsPath(path), relationshipsPath(to));
    links.move(path, to, book.path);
    return [to];
  });
}

function move(parts: Map<string, ZipEntry>, from: string, to: string): void {
  const entry = parts.get(from.toLowerCase());
  if (entry === undefined) return;
  parts.delete(from.toLowerCase());
  parts.set(to.toLowerCase(), { ...entry, name: to, rawName: new TextEncoder().encode(to) });
}
