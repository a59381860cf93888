import type { Look } from "../../core/workbook/cell-looks.ts";
import { type RootChild, rootChildren } from "./xml-patch.ts";
import { decodeEntities } from "./xml-text.ts";

/** How a cell of a style part's index looks, as far as looks of ours say. */
export interface WrittenLook extends Look {
  /** Its text begins like a formula and is to stay text. */
  readonly quoted: boolean;
}

/** Reads looks of ours back from a style part, by their index. */
export class WrittenLooks {
  readonly #lists: ReadonlyMap<string, RootChild>;
  readonly #known = new Map<number, WrittenLook | null>();

  constructor(xml: string, part: string) {
    this.#lists = rootChildren(xml, part);
  }

  /** Null where the part has no such index. */
  at(index: number): WrittenLook | null {
    let look = this.#known.get(index);
    if (look === undefined) {
      const format = this.#child("cellXfs", index);
      look = format === null ? null : this.#read(format);
      this.#known.set(index, look);
    }
    return look;
  }

  #read(xf: string): WrittenLook {
    const font = this.#child("fonts", numberIn(xf, "fontId")) ?? "";
    const fill = this.#ownChild("fills", numberIn(xf, "fillId"));
    const border = this.#ownChild("borders", numberIn(xf, "borderId"));
    const format = this.#format(numberIn(xf, "numFmtId"));
    const ink = colourIn(font, "color");
    const filled = colourIn(fill, "fgColor");
    const across = attributeOf(tagOf(xf, "alignment"), "horizontal");
    return {
      quoted: attributeOf(xf, "quotePrefix") === "1",
      ...(has(font, "b") ? { bold: true } : {}),
      ...(has(font, "i") ? { italic: true } : {}),
      ...(numberIn(tagOf(font, "sz"), "val") === 11 ? {} : { points: numberIn(tagOf(font, "sz"), "val") }),
      ...(ink === null ? {} : { ink }),
      ...(filled === null ? {} : { fill: filled }),
      ...borderIn(border),
      ...(format === null ? {} : { format }),
      ...(attributeOf(tagOf(xf, "alignment"), "wrapText") === "1" ? { wrap: true } : {}),
      ...(across === null ? {} : { across: across === "right" ? "right" : "centre" }),
      ...(attributeOf(tagOf(xf, "protection"), "locked") === "0" ? { unlocked: true } : {}),
    };
  }

  #format(id: number): string | null {
    if (id === 0) return null;
    const own = this.#lists.get("numFmts")?.children.find((one) => numberIn(one, "numFmtId") === id);
    return own === undefined ? (id === 1 ? "0" : `#${id}`) : attributeOf(own, "formatCode");
  }

  /** The first of a list is the workbook's own default, whatever it looks like. */
  #ownChild(list: string, index: number): string {
    return index === 0 ? "" : (this.#child(list, index) ?? "");
  }

  #child(list: string, index: number): string | null {
    return this.#lists.get(list)?.children[index] ?? null;
  }
}

function tagOf(xml: string, name: string): string {
  return new RegExp(`<(?:[\\w.-]+:)?${name}(?=[\\s/>])[^<>]*>`).exec(xml)?.[0] ?? "";
}

function has(xml: string, name: string): boolean {
  return tagOf(xml, name) !== "";
}

/** An attribute of the first tag of an element's text. */
function attributeOf(xml: string, name: string): string | null {
  const first = /^<[^<>]*>/.exec(xml)?.[0] ?? "";
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(first);
  return found === null ? null : decodeEntities(found[1] ?? found[2] ?? "");
}

function numberIn(xml: string, name: string): number {
  return Number(attributeOf(xml, name) ?? 0);
}

function colourIn(xml: string, name: string): string | null {
  return attributeOf(tagOf(xml, name), "rgb")?.slice(2) ?? null;
}

function borderIn(border: string): { readonly border?: "bottom" | "box" } {
  const drawn = ["left", "right", "top", "bottom"].filter((side) => attributeOf(tagOf(border, side), "style") !== null);
  if (drawn.length === 0) return {};
  return { border: drawn.length === 1 ? "bottom" : "box" };
}
