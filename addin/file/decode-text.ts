/**
 * What windows-1252 has at 0x80-0x9F; its five free places stand for control characters, as everywhere on the web.
 * Source: WHATWG Encoding, index windows-1252.
 */
const HIGH =
  "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f" +
  "\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178";

/** Bytes turned into text at once: more arguments than this no engine takes. */
const AT_ONCE = 8192;

/**
 * Text in an encoding that `TextDecoder` knows. Windows-1252 (and what the web takes for it: ASCII, ISO 8859-1) is decoded here: Node
 * 20.18.3 and later read 0x80-0x9F of it as control characters (nodejs/node#56542).
 *
 * @throws TypeError for bytes that are not text in that encoding
 */
export function decodeText(bytes: Uint8Array, encoding: string): string {
  const decoder = new TextDecoder(encoding, { fatal: true });
  return decoder.encoding === "windows-1252" ? decodeWindows1252(bytes) : decoder.decode(bytes);
}

function decodeWindows1252(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += AT_ONCE) {
    const codes = Array.from(bytes.subarray(at, at + AT_ONCE), (byte) =>
      byte >= 0x80 && byte < 0xa0 ? HIGH.charCodeAt(byte - 0x80) : byte,
    );
    text += String.fromCharCode(...codes);
  }
  return text;
}
