/** The characters XML entities in a text or attribute stand for; an entity nobody defined stays as written. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(amp|lt|gt|quot|apos));/gi, (whole, hex, decimal, named) => {
    if (named) return NAMED[named as keyof typeof NAMED] ?? whole;
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

const NAMED = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** A text as it may stand in an XML text or a quoted attribute. */
export function escapeXml(text: string): string {
  if (!/[&<>"]/.test(text)) return text;
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** The characters a spreadsheet's `_x000B_` escapes stand for, in cell text. */
export function decodeCellText(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9a-f]{4})_/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

// Control characters, half surrogate pairs, carriage returns (which XML would turn into line feeds), and text that already
// looks like an escape.
const UNWRITABLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters XML cannot hold
  /[\0-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)/gi;

/** Anything but characters that stand for themselves everywhere. */
const NEEDS_CARE = /[^\t\n\x20\x21\x23-\x25\x27-\x3b\x3d\x3f-\x5e\x60-\ud7ff]/;

/** Any cell text as XML that every spreadsheet program reads back to the same characters. */
export function encodeCellText(text: string): string {
  if (!NEEDS_CARE.test(text)) return text;
  const plain = text.replace(
    UNWRITABLE,
    (found) => `_x${found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  return escapeXml(plain);
}
