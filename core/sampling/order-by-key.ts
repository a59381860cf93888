import { bytesToHex } from "@noble/hashes/utils.js";
import { canonicalText, drawHash, drawPrefix } from "./draw-key.ts";

const HASH_BYTES = 32;

/**
 * The first cases of a stratum in the draw's order, every case hashed once.
 *
 * @param caseIds the stratum's available cases, unique, in any order
 * @param most how many to return at the most, a whole number of 0 or more
 * @returns case ids in ascending order of their keys as hex, ties by case id; all of them when there are no more than `most`
 *
 * Source: PROBITY-DRAW-1, ours (docs/decisions/draw.md).
 */
export function firstByKey(seed: string, stratum: string, caseIds: readonly string[], most: number): string[] {
  if (most === 0) return [];
  const prefix = drawPrefix(seed, stratum);
  const heads = new Float64Array(caseIds.length);
  const hashes = new Uint8Array(caseIds.length * HASH_BYTES);
  for (const [index, id] of caseIds.entries()) {
    const hash = drawHash(prefix, canonicalText(id));
    hashes.set(hash, index * HASH_BYTES);
    heads[index] = headOf(hash);
  }
  // The first 48 bits decide who can be among the first; only those few are sorted in full.
  const limit = heads.slice().sort()[Math.min(most, caseIds.length) - 1] ?? 0;
  const keyAt = (index: number) => bytesToHex(hashes.subarray(index * HASH_BYTES, (index + 1) * HASH_BYTES));
  return caseIds
    .flatMap((id, index) => ((heads[index] ?? 0) <= limit ? [{ id, key: keyAt(index) }] : []))
    .sort((a, b) => compareText(a.key, b.key) || compareText(a.id, b.id))
    .slice(0, most)
    .map((one) => one.id);
}

function headOf(hash: Uint8Array): number {
  let head = 0;
  for (let byte = 0; byte < 6; byte++) head = head * 256 + (hash[byte] ?? 0);
  return head;
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
