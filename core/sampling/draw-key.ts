import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Seed, stratum id and case id as the draw reads them: NFC-normalised and trimmed. */
export function canonicalText(text: string): string {
  return text.normalize("NFC").trim();
}

/**
 * The bytes a draw orders a case by: SHA-256 of `seed`, stratum id and case id in UTF-8, joined by line feeds.
 *
 * @param prefix the canonical seed and stratum id, each followed by a line feed (`drawPrefix`)
 * @param caseId the canonical case id, free of line breaks
 * @returns 32 bytes
 *
 * Source: PROBITY-DRAW-1, ours (docs/decisions/draw.md).
 */
export function drawHash(prefix: string, caseId: string): Uint8Array {
  return sha256(utf8ToBytes(prefix + caseId));
}

/** The part of the hashed text that every case of a stratum shares. */
export function drawPrefix(seed: string, stratum: string): string {
  return `${canonicalText(seed)}\n${canonicalText(stratum)}\n`;
}

/**
 * A case's draw key as hex text, for logs and for people who repeat a draw.
 *
 * @returns 64 lower-case hex digits
 */
export function drawKey(seed: string, stratum: string, caseId: string): string {
  return bytesToHex(drawHash(drawPrefix(seed, stratum), canonicalText(caseId)));
}
