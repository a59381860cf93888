import { inflateSync } from "fflate";
import { BadFile } from "./bad-file.ts";
import { crc32 } from "./crc32.ts";
import type { Limits } from "./limits.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** Refuse a file whose parts would unpack beyond the limits, before anything is unpacked: `file-expands-too-far`. */
export function refuseBombs(entries: Iterable<ZipEntry>, limits: Limits): void {
  let total = 0;
  for (const { name, size, packed } of entries) {
    total += size;
    const steep = size > limits.ratioFromBytes && size > packed.length * limits.ratio;
    if (steep || size > limits.partBytes || total > limits.unpackedBytes) {
      throw new BadFile("file-expands-too-far", { part: name, bytes: total });
    }
  }
}

/**
 * One entry's bytes, checked against its checksum. Memory is bounded by the size the directory claims, which
 * `refuseBombs` has passed; data beyond that size is never unpacked and fails the checksum.
 *
 * Problems (thrown as BadFile): `file-damaged` with the part.
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  const bytes = unpack(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw new BadFile("file-damaged", { part: entry.name });
  return bytes;
}

function unpack(entry: ZipEntry): Uint8Array {
  if (entry.method === 0) return entry.packed;
  if (entry.method !== 8) throw new BadFile("file-damaged", { part: entry.name });
  try {
    // fflate hands back the whole given array even when the data ends early; the checksum finds that.
    return inflateSync(entry.packed, { out: new Uint8Array(entry.size) });
  } catch {
    throw new BadFile("file-damaged", { part: entry.name });
  }
}
