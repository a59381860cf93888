import { LINE, LOOKS, type Look } from "../../core/workbook/cell-looks.ts";
import type { CellStyle } from "../../core/workbook/edit.ts";
import { openedTag, prefixed, type RootChild, rootChildren, rootPrefix, type Splice, splice } from "./xml-patch.ts";
import { decodeEntities, escapeXml } from "./xml-text.ts";

/** The lists of a style part that looks draw on, in the order the format demands, with what a missing list starts with. */
const LISTS = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/><family val="2"/></font>'],
  fills: ['<fill><patternFill patternType="none"/></fill>', '<fill><patternFill patternType="gray125"/></fill>'],
  borders: ["<border><left/><right/><top/><bottom/><diagonal/></border>"],
  cellStyleXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  cellStyles: [],
  dxfs: [],
} as const;
/** How a look stands across its cell. Numbers keep a little space from the text in the next column. */
const ACROSS = { centre: ' horizontal="center"', right: ' horizontal="right" indent="1"' } as const;
type ListName = keyof typeof LISTS;
const NAMES = Object.keys(LISTS) as ListName[];

/**
 * Adds our looks to a workbook's style part. What is there keeps its place: looks are appended, and one that is already
 * there, word for word, is used again, so a second save adds nothing.
 */
export class AppendLooks {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #present: ReadonlyMap<string, RootChild>;
  readonly #lists: Record<ListName, string[]>;
  readonly #known = new Map<string, number>();
  /** Whether any look but the workbook's own was asked for. */
  asked = false;

  constructor(xml: string, part: string) {
    // An empty style part may be written as one tag.
    this.#xml = xml.replace(/<([\w.:-]+)([^<>?]*)\/>\s*$/, (whole, name, rest, at) =>
      xml.slice(0, at).includes("<", xml.indexOf("?>") + 1) ? whole : `<${name}${rest}></${name}>`,
    );
    this.#prefix = rootPrefix(xml, part);
    this.#present = rootChildren(this.#xml, part);
    const list = (name: ListName) => [...(this.#present.get(name)?.children ?? [])];
    this.#lists = Object.fromEntries(NAMES.map((name) => [name, list(name)])) as Record<ListName, string[]>;
    for (const name of NAMES) {
      if (this.#lists[name].length === 0)
        this.#lists[name].push(...LISTS[name].map((each) => prefixed(each, this.#prefix)));
    }
  }

  /**
   * The index to write at a cell; 0 is the workbook's own plain look.
   *
   * @param format a number format in place of the style's
   * @param quoted the cell's text begins like a formula: Excel must keep it text when a person edits it
   */
  index(style: CellStyle | undefined, quoted: boolean, format?: string): number {
    if (!quoted && style === undefined && format === undefined) return 0;
    this.asked = true;
    const key = `${style}${quoted ? "'" : ""}${format === undefined ? "" : ` ${format}`}`;
    let index = this.#known.get(key);
    if (index === undefined) {
      index = this.#add(
        "cellXfs",
        this.#format({ ...LOOKS[style ?? "text"], ...(format === undefined ? {} : { format }) }, quoted),
      );
      this.#known.set(key, index);
    }
    return index;
  }

  /** The index of a look that is there already, for a cell whose text begins like a formula. */
  quoted(index: number): number {
    const look = this.#lists.cellXfs[index];
    if (look === undefined || /^<[^>]*\squotePrefix\s*=\s*["'](?:1|true)["']/.test(look)) return index;
    this.asked = true;
    const without = look.replace(/^(<[^>]*?)\squotePrefix\s*=\s*["'][^"']*["']/, "$1");
    return this.#add(
      "cellXfs",
      without.replace(/^<[\w.:-]+/, (start) => `${start} quotePrefix="1"`),
    );
  }

  /** The index of what a look changes in cells that show it by their value: its font, fill and border. */
  differential(style: CellStyle): number {
    this.asked = true;
    return this.#add("dxfs", differentialFormat(LOOKS[style]));
  }

  /** The style part with what was asked for so far. */
  xml(): string {
    const changes: Splice[] = [];
    let after = this.#xml.search(/(?<=<[^?!][^>]*>)/);
    for (const name of NAMES) {
      const present = this.#present.get(name);
      const children = this.#lists[name];
      const added = children.slice(present?.children.length ?? 0).join("");
      const element = `${this.#prefix}${name}`;
      if (present && added !== "") {
        const opening = this.#xml.slice(present.start, this.#xml.indexOf(">", present.start) + 1);
        const counted = opening.replace(/\scount\s*=\s*(?:"[^"]*"|'[^']*')/, ` count="${children.length}"`);
        changes.push({
          start: present.start,
          end: present.start + opening.length,
          text: openedTag(counted),
        });
        const end = present.closing ?? present.end;
        changes.push({ start: end, end, text: present.closing === null ? `${added}</${element}>` : added });
      } else if (!present && added !== "") {
        const text = `<${element} count="${children.length}">${added}</${element}>`;
        changes.push({ start: after, end: after, text });
      }
      after = present?.end ?? after;
    }
    return splice(this.#xml, changes);
  }

  #format(look: Look, quoted: boolean): string {
    const alignment = `<alignment${look.across === undefined ? "" : ACROSS[look.across]} vertical="top"${look.wrap ? ' wrapText="1"' : ""}/>`;
    const fill =
      look.fill &&
      `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor indexed="64"/></patternFill></fill>`;
    return [
      `<xf numFmtId="${look.format ? this.#numberFormat(look.format) : 0}" fontId="${this.#add("fonts", font(look))}"`,
      ` fillId="${fill ? this.#add("fills", fill) : 0}" borderId="${look.border ? this.#add("borders", border(look.border)) : 0}"`,
      ` xfId="0"${quoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"`,
      ` applyAlignment="1"${look.unlocked ? ' applyProtection="1"' : ""}>${alignment}`,
      `${look.unlocked ? '<protection locked="0"/>' : ""}</xf>`,
    ].join("");
  }

  /** The id of a number format: the workbook's own where it has the format, else one after all of its ids. */
  #numberFormat(format: string): number {
    if (format === "0") return 1;
    let last = 163;
    for (const each of this.#lists.numFmts) {
      const id = Number(/\snumFmtId\s*=\s*["'](\d+)/.exec(each)?.[1]);
      const code = /\sformatCode\s*=\s*(?:"([^"]*)"|'([^']*)')/.exec(each);
      if (decodeEntities(code?.[1] ?? code?.[2] ?? "") === format) return id;
      if (id > last) last = id;
    }
    this.#add("numFmts", `<numFmt numFmtId="${last + 1}" formatCode="${escapeXml(format)}"/>`);
    return last + 1;
  }

  #add(list: ListName, element: string): number {
    const text = element.startsWith(`<${this.#prefix}`) ? element : prefixed(element, this.#prefix);
    const found = this.#lists[list].indexOf(text);
    return found >= 0 ? found : this.#lists[list].push(text) - 1;
  }
}

function font({ bold, italic, points = 11, ink }: Look): string {
  const colour = ink ? `<color rgb="FF${ink}"/>` : "";
  return `<font>${bold ? "<b/>" : ""}${italic ? "<i/>" : ""}<sz val="${points}"/>${colour}<name val="Calibri"/><family val="2"/></font>`;
}

/** A solid fill of a differential format is in its background colour, unlike a cell's own; some programs look at the other. */
function differentialFormat({ bold, ink, fill, border: kind }: Look): string {
  const font = `${bold ? "<b/>" : ""}${ink ? `<color rgb="FF${ink}"/>` : ""}`;
  return [
    `<dxf>${font === "" ? "" : `<font>${font}</font>`}`,
    fill
      ? `<fill><patternFill patternType="solid"><fgColor rgb="FF${fill}"/><bgColor rgb="FF${fill}"/></patternFill></fill>`
      : "",
    `${kind ? border(kind).replace("<diagonal/>", "") : ""}</dxf>`,
  ].join("");
}

function border(kind: "bottom" | "box"): string {
  const line = (side: string, drawn: boolean) =>
    drawn ? `<${side} style="thin"><color rgb="FF${LINE}"/></${side}>` : `<${side}/>`;
  const box = kind === "box";
  return `<border>${line("left", box)}${line("right", box)}${line("top", box)}${line("bottom", true)}<diagonal/></border>`;
}
