import { BadFile } from "./bad-file.ts";
import { unpackEntry } from "./unpack-entry.ts";
import type { ZipEntry } from "./zip-entry.ts";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const END_64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const FULL = 0xffffffff;
const ENCRYPTED = 1;
/** Bytes of parts that may stand twice, in all: more would be unpacked before the limits are looked at. */
const MOST_TWICE = 1_000_000;

/**
 * The entries of a zip file by their lower-case path, in the directory's order (package paths ignore case).
 *
 * A part that stands twice with the same bytes is one part (hucre 1.0.0 writes that of checkboxes so).
 *
 * Problems (thrown as BadFile): `file-damaged` when the directory is missing, cut off, contradicts the entries or names
 * one path for two different parts (two programs could then see two different files); `file-encrypted` when an entry has a password.
 */
export function readZipEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readDirectory(bytes, view);
  } catch (fault) {
    // DataView throws RangeError past the end: the file was cut off or its sizes lie.
    if (fault instanceof RangeError) throw new BadFile("file-damaged", { part: null });
    throw fault;
  }
}

function readDirectory(bytes: Uint8Array, view: DataView): Map<string, ZipEntry> {
  const entries = new Map<string, ZipEntry>();
  let { at, count } = directoryPlace(view);
  let twice = 0;
  for (; count > 0; count--) {
    if (view.getUint32(at, true) !== CENTRAL) throw new BadFile("file-damaged", { part: null });
    const nameLength = view.getUint16(at + 28, true);
    const extraLength = view.getUint16(at + 30, true);
    const rawName = slice(bytes, at + 46, nameLength);
    const name = new TextDecoder().decode(rawName).replaceAll("\\", "/").replace(/^\/+/, "");
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED) throw new BadFile("file-encrypted");
    const sizes = wideSizes(view, at, at + 46 + nameLength, extraLength);
    const entry: ZipEntry = {
      name,
      rawName,
      flags,
      method: view.getUint16(at + 10, true),
      stamp: view.getUint32(at + 12, true),
      crc: view.getUint32(at + 16, true),
      packed: slice(bytes, dataPlace(view, sizes.place, rawName, bytes, name), sizes.packed),
      size: sizes.size,
    };
    const same = entries.get(name.toLowerCase());
    twice += same === undefined ? 0 : entry.size;
    if (same !== undefined && (twice > MOST_TWICE || !isSamePart(same, entry))) {
      throw new BadFile("file-damaged", { part: name });
    }
    if (!name.endsWith("/")) entries.set(name.toLowerCase(), entry);
    at += 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  }
  // More than were counted: a program that goes by their place would see parts that are passed over here.
  if (view.getUint32(at, true) === CENTRAL) throw new BadFile("file-damaged", { part: null });
  return entries;
}

/** Whether two entries are one part: alike in name, and packed or unpacked to the same bytes. */
function isSamePart(one: ZipEntry, other: ZipEntry): boolean {
  if (one.name !== other.name || one.size !== other.size || one.crc !== other.crc) return false;
  const [first, second] = [unpackEntry(one), unpackEntry(other)];
  return first.every((byte, at) => byte === second[at]);
}

/** Where the directory starts and how many entries it has; looks for the end record behind a comment of up to 65,535 bytes. */
function directoryPlace(view: DataView): { at: number; count: number } {
  const last = view.byteLength - 22;
  for (let end = last; end >= 0 && end >= last - 0xffff; end--) {
    if (view.getUint32(end, true) !== END) continue;
    const count = view.getUint16(end + 10, true);
    const at = view.getUint32(end + 16, true);
    if (at !== FULL && count !== 0xffff) return { at, count };
    if (view.getUint32(end - 20, true) !== END_64_LOCATOR) return { at, count };
    const wide = wideNumber(view, end - 20 + 8);
    if (view.getUint32(wide, true) !== END_64) break;
    return { at: wideNumber(view, wide + 48), count: wideNumber(view, wide + 32) };
  }
  throw new BadFile("file-damaged", { part: null });
}

/** Sizes and place of an entry, from its zip64 extra field where the plain field is full. */
function wideSizes(view: DataView, at: number, extra: number, extraLength: number) {
  const sizes = {
    size: view.getUint32(at + 24, true),
    packed: view.getUint32(at + 20, true),
    place: view.getUint32(at + 42, true),
  };
  for (let field = extra; field + 4 <= extra + extraLength; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let next = field + 4;
    for (const key of ["size", "packed", "place"] as const) {
      if (sizes[key] !== FULL) continue;
      sizes[key] = wideNumber(view, next);
      next += 8;
    }
  }
  return sizes;
}

/** Where an entry's data starts; its own header must carry the name the directory gives. */
function dataPlace(view: DataView, place: number, rawName: Uint8Array, bytes: Uint8Array, name: string): number {
  if (view.getUint32(place, true) !== LOCAL) throw new BadFile("file-damaged", { part: name });
  const nameLength = view.getUint16(place + 26, true);
  const own = slice(bytes, place + 30, nameLength);
  if (nameLength !== rawName.length || own.some((byte, index) => byte !== rawName[index])) {
    throw new BadFile("file-damaged", { part: name });
  }
  return place + 30 + nameLength + view.getUint16(place + 28, true);
}

function wideNumber(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function slice(bytes: Uint8Array, start: number, length: number): Uint8Array {
  if (start + length > bytes.length) throw new RangeError("past the end of the file");
  return bytes.subarray(start, start + length);
}
