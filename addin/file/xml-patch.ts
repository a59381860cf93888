import { XmlScan } from "./xml-scan.ts";

/** A stretch of text to put in another's place; `start === end` inserts. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * A text with stretches replaced; everything between them stays as it is. Stretches must not overlap; what is inserted where another
 * begins comes before it.
 */
export function splice(xml: string, changes: readonly Splice[]): string {
  let out = "";
  let at = 0;
  for (const { start, end, text } of changes.toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    out += xml.slice(at, start) + text;
    at = end;
  }
  return out + xml.slice(at);
}

/** A child of the root element: where it stands, where its closing tag starts, and its children's texts. */
export interface RootChild {
  readonly start: number;
  /** Where the closing tag starts; null for an element written `<a/>`. */
  readonly closing: number | null;
  readonly end: number;
  readonly children: readonly string[];
}

/** The children of an XML text's root element by name without prefix; of two with one name, the first. */
export function rootChildren(xml: string, part: string): Map<string, RootChild> {
  const scan = new XmlScan(xml, part);
  const found = new Map<string, RootChild>();
  const add = (name: string, child: RootChild) => found.has(name) || found.set(name, child);
  let start = 0;
  let childStart = 0;
  let children: string[] = [];
  while (scan.next()) {
    const { depth } = scan;
    if (depth === 1 && !scan.closing) {
      start = scan.start;
      children = [];
      if (scan.empty) add(scan.name, { start, closing: null, end: scan.end, children });
    } else if (depth === 1) add(scan.name, { start, closing: scan.start, end: scan.end, children });
    else if (depth === 2) {
      if (!scan.closing) childStart = scan.start;
      const isOurs = !scan.name.startsWith("{");
      if (isOurs && (scan.closing || scan.empty)) children.push(xml.slice(childStart, scan.end));
    }
  }
  return found;
}

/** The namespace prefix of the root element with its colon (`x:`), usually empty. */
export function rootPrefix(xml: string, part: string): string {
  const scan = new XmlScan(xml, part);
  scan.next();
  return scan.rootPrefix;
}

/** XML of ours under the prefix the part uses. */
export function prefixed(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

/** The tag of an element without content as one that content may follow: `<a b="c"/>` becomes `<a b="c">`. */
export function openedTag(tag: string): string {
  return tag.endsWith("/>") ? `${tag.slice(0, -2).trimEnd()}>` : tag;
}

/** Add elements at the end of the root element. */
export function appendToRoot(xml: string, part: string, elements: string): string {
  const scan = new XmlScan(xml, part);
  scan.next();
  const text = prefixed(elements, scan.rootPrefix);
  const { start, end, empty, name } = scan;
  if (empty) {
    const opening = openedTag(xml.slice(start, end));
    return splice(xml, [{ start, end, text: `${opening}${text}</${scan.rootPrefix}${name}>` }]);
  }
  scan.toEnd();
  return splice(xml, [{ start: scan.start, end: scan.start, text }]);
}

/** Remove the children of the root element that a test picks, with what they hold. */
export function removeElements(xml: string, part: string, picked: (scan: XmlScan) => boolean): string {
  const scan = new XmlScan(xml, part);
  const changes: Splice[] = [];
  while (scan.next()) {
    if (scan.closing || scan.depth !== 1 || !picked(scan)) continue;
    const { start, depth } = scan;
    while (!scan.empty && scan.next() && !(scan.closing && scan.depth === depth));
    changes.push({ start, end: scan.end, text: "" });
  }
  return splice(xml, changes);
}

/** A part's bytes in UTF-8, with the declaration saying so. */
export function partBytes(xml: string): Uint8Array {
  const plain = xml.replace(/^\ufeff/, "");
  return new TextEncoder().encode(plain.replace(/^(<\?xml[^>]*?\sencoding\s*=\s*)(["'])[^"']*\2/, "$1$2UTF-8$2"));
}
