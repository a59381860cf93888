import { BadFile } from "./bad-file.ts";
import { decodeText } from "./decode-text.ts";

/**
 * The text of an XML part, in whatever encoding it is written.
 *
 * Problems (thrown as BadFile): `file-damaged` when the bytes are not text in the encoding they declare.
 */
export function partText(bytes: Uint8Array, part: string): string {
  try {
    return decodeText(bytes, encodingOf(bytes));
  } catch {
    throw new BadFile("file-damaged", { part });
  }
}

/**
 * Refuse a part that carries a document type (`file-has-doctype`): no workbook needs one, and they are how XML is made
 * to read other files or to swell. Parts that are not XML (pictures, macros, printer settings) pass.
 *
 * Only what stands before the root element can be a document type; the same words in a text or comment are harmless.
 */
export function refuseDoctype(bytes: Uint8Array, part: string): void {
  if (!looksLikeXml(bytes)) return;
  // A long comment may stand first, so look further only when the root has not been met.
  for (let length = 4096; ; length *= 16) {
    const start = new TextDecoder(encodingOf(bytes)).decode(bytes.subarray(0, length));
    const before = start.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, "");
    if (/<!(?!--)/.test(before.slice(0, rootPlace(before)))) throw new BadFile("file-has-doctype", { part });
    if (rootPlace(before) < before.length || length >= bytes.length) return;
  }
}

function rootPlace(text: string): number {
  const place = text.search(/<[^!?\s]/);
  return place < 0 ? text.length : place;
}

function looksLikeXml(bytes: Uint8Array): boolean {
  for (const byte of bytes.subarray(0, 4096)) {
    if (byte === 0x3c) return true;
    const blank = byte === 0 || byte === 9 || byte === 10 || byte === 13 || byte === 32;
    const mark = byte === 0xef || byte === 0xbb || byte === 0xbf || byte === 0xfe || byte === 0xff;
    if (!blank && !mark) return false;
  }
  return false;
}

/** The encoding of an XML part: from its byte order mark, the shape of its first characters, or what it declares. */
function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  const declaration = String.fromCharCode(...bytes.subarray(0, 200));
  const declared = /^[^<]{0,3}<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/.exec(declaration)?.[1] ?? "utf-8";
  // A declaration readable as single bytes cannot be telling the truth when it says UTF-16.
  if (/^utf-?16|^ucs/i.test(declared)) return "utf-8";
  try {
    return new TextDecoder(declared).encoding;
  } catch {
    return "utf-8";
  }
}
