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
  // What stands before the root element is rarely longer than this: only then is the whole part looked at.
  const found = beforeRoot(lenientText(bytes.subarray(0, START)));
  const last = found === "unfinished" ? beforeRoot(lenientText(bytes)) : found;
  if (last === "doctype") throw new BadFile("file-has-doctype", { part });
}

const START = 4096;

/** What comes first of a document type and the root element; `unfinished` where the text ends before either. */
function beforeRoot(text: string): "doctype" | "root" | "unfinished" {
  let at = text.indexOf("<");
  while (at >= 0 && at + 4 <= text.length) {
    const comment = text.startsWith("<!--", at);
    if (!comment && text[at + 1] !== "?") return text[at + 1] === "!" ? "doctype" : "root";
    const ending = comment ? "-->" : "?>";
    const end = text.indexOf(ending, at + (comment ? 4 : 2));
    if (end < 0) return "unfinished";
    at = text.indexOf("<", end + ending.length);
  }
  return "unfinished";
}

/** The text of bytes that may be cut anywhere, as far as it can be told. */
export function lenientText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function looksLikeXml(bytes: Uint8Array): boolean {
  for (const byte of bytes) {
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
