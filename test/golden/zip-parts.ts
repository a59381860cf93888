import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

export type PartTexts = Record<string, string | Uint8Array>;

/** A file of the given parts, packed by a library that is not ours; the same parts always give the same bytes. */
export function zipParts(parts: PartTexts): Uint8Array {
  const bytes = Object.entries(parts).map(([path, part]) => [path, typeof part === "string" ? strToU8(part) : part]);
  return zipSync(Object.fromEntries(bytes), { mtime: new Date(2026, 0, 1) });
}

/** A file's parts, unpacked by a library that is not ours. */
export function unzipParts(bytes: Uint8Array): Record<string, Uint8Array> {
  return unzipSync(bytes);
}

/** One part's text. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = unzipParts(bytes)[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part);
}
