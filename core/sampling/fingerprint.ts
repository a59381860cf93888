import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalText } from "./draw-key.ts";
import type { DrawCase } from "./draw-sample.ts";

/**
 * A list's fingerprint: the same for the same eligible cases, strata and availability in any row order, another if any differs.
 *
 * @returns 64 lower-case hex digits: SHA-256 of the sorted lines `case id TAB stratum TAB available|left out`
 *
 * Source: ours (docs/decisions/draw.md).
 */
export function fingerprintOf(cases: readonly DrawCase[]): string {
  const lines = cases.map(
    (one) => `${canonicalText(one.caseId)}\t${one.stratum}\t${one.available ? "available" : "left out"}`,
  );
  return bytesToHex(sha256(utf8ToBytes(lines.sort().join("\n"))));
}
