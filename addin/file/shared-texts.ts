import { MAIN } from "./namespaces.ts";
import { openedTag, prefixed, splice } from "./xml-patch.ts";
import { XmlScan } from "./xml-scan.ts";
import { decodeCellText, encodeCellText } from "./xml-text.ts";

/** Characters of a workbook's shared texts up to which ours are added to them. */
const MOST_ADDED_TO = 256 * 1024;
/** Characters up to which they are looked through for texts that stand there already. */
const MOST_LOOKED_THROUGH = 4 * 1024 * 1024;

/**
 * A workbook's shared texts, with ours added. What is there keeps its place; a text that stands there already, unformatted, is used again,
 * so that a second save adds nothing. Some programs show texts written in the cells themselves as blank (o-spreadsheet 19.3.7), so texts
 * are shared unless the workbook's own list is so large that each save would have to copy it.
 */
export class SharedTexts {
  readonly #xml: string | null;
  readonly #part: string;
  readonly #namespace: string;
  readonly #places = new Map<string, number>();
  readonly #added: string[] = [];
  #count = 0;
  readonly #mayAdd: boolean;

  /** @param xml the part as it stands, or null where the workbook has none */
  constructor(xml: string | null, part: string, namespace: string) {
    this.#xml = xml;
    this.#part = part;
    this.#namespace = namespace;
    this.#mayAdd = (xml?.length ?? 0) < MOST_ADDED_TO;
    if (xml !== null && xml.length < MOST_LOOKED_THROUGH) this.#readPlaces(xml);
  }

  /** Where a text stands among the shared ones; null where it is to be written in its cell. */
  place(text: string): number | null {
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    if (!this.#mayAdd) return null;
    const space = /^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : "";
    this.#added.push(`<si><t${space}>${encodeCellText(text)}</t></si>`);
    this.#places.set(text, this.#count);
    return this.#count++;
  }

  /** The part with what was added so far; null where nothing was. */
  xml(): string | null {
    if (this.#added.length === 0) return null;
    const added = this.#added.join("");
    if (this.#xml === null) {
      const start = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
      return `${start}<sst xmlns="${this.#namespace}" count="${this.#count}" uniqueCount="${this.#count}">${added}</sst>`;
    }
    const scan = new XmlScan(this.#xml, this.#part).root("sst", MAIN);
    const { start, end, empty, rootPrefix } = scan;
    const opening = this.#opening(this.#xml.slice(start, end));
    const text = prefixed(added, rootPrefix);
    if (empty) return splice(this.#xml, [{ start, end, text: `${opening}${text}</${rootPrefix}sst>` }]);
    scan.toEnd();
    return splice(this.#xml, [
      { start, end, text: opening },
      { start: scan.start, end: scan.start, text },
    ]);
  }

  /** The root's tag with how many texts there are now; cells that use them are at least as many. */
  #opening(tag: string): string {
    const most = (name: string) => (_: string, before: string, number: string) =>
      `${before}${name === "count" ? Math.max(Number(number) || 0, this.#count) : this.#count}`;
    const counted = tag
      .replace(/(\scount\s*=\s*["'])([^"']*)/, most("count"))
      .replace(/(\suniqueCount\s*=\s*["'])([^"']*)/, most("uniqueCount"));
    return openedTag(counted);
  }

  #readPlaces(xml: string): void {
    const scan = new XmlScan(xml, this.#part).root("sst", MAIN);
    let texts: string[] = [];
    let isPlain = true;
    while (scan.next()) {
      if (scan.depth === 1 && scan.name === "si") {
        if (!scan.closing) [texts, isPlain] = [[], true];
        if (scan.closing || scan.empty) this.#keep(texts, isPlain);
      } else if (scan.depth === 2 && scan.name === "t" && !scan.closing) texts.push(decodeCellText(scan.text()));
      else if (scan.depth === 2 && scan.name !== "t") isPlain = false;
    }
  }

  #keep(texts: readonly string[], isPlain: boolean): void {
    const [text] = texts;
    if (isPlain && text !== undefined && texts.length === 1 && !this.#places.has(text)) {
      this.#places.set(text, this.#count);
    }
    this.#count++;
  }
}
