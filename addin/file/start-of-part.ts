import { Inflate } from "fflate";
import { lenientText } from "./part-text.ts";
import type { Parts } from "./relationships.ts";

/**
 * How the text of a part begins: as much of it as its first packed bytes hold, cut anywhere.
 *
 * @param most packed bytes to look at
 * @returns "" where there is no such part
 */
export function startOfPart(parts: Parts, path: string, most: number): string {
  const entry = parts.get(path.toLowerCase());
  if (entry === undefined) return "";
  const packed = entry.packed.subarray(0, most);
  if (entry.method === 0) return lenientText(packed);
  const chunks: Uint8Array[] = [];
  const inflate = new Inflate((chunk) => chunks.push(chunk));
  try {
    inflate.push(packed, packed.length === entry.packed.length);
  } catch {
    // Damage further on shows when the part is read.
  }
  return lenientText(joined(chunks));
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(chunks.reduce((total, { length }) => total + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}
