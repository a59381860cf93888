import { decodeEntities } from "./xml-text.ts";

const GREATER = 62;
const LESS = 60;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const COLON = 58;
const LETTER_X = 120;

/** From this many attributes on, names are compared by a set: comparing every pair would take too long. */
const MANY = 16;

/** Numbers kept for each attribute: where its name starts, its local name, where that ends, and the two ends of its value. */
const KEPT = 5;

/** An attribute's name as written; its value is asked for by `index`. */
export interface XmlAttributeName {
  readonly prefix: string;
  readonly local: string;
  readonly index: number;
}

/** The attributes of one tag after another of an XML text. */
export class XmlAttributes {
  readonly #xml: string;
  readonly #found: number[] = [];
  count = 0;
  /** Whether a namespace may be declared among them. */
  declares = false;
  /** Whether any has a prefix. */
  prefixed = false;

  constructor(xml: string) {
    this.#xml = xml;
  }

  /**
   * Read the attributes that begin after a tag's name.
   *
   * @returns where the tag's `>` stands; -1 where these are no attributes, or one is given twice
   */
  read(from: number): number {
    const xml = this.#xml;
    this.count = 0;
    this.declares = false;
    this.prefixed = false;
    // Most tags have none, closing ones above all.
    if (this.#xml.charCodeAt(from) === GREATER) return from;
    let at = from;
    for (;;) {
      let code = xml.charCodeAt(at);
      const apart = code <= 32;
      while (code <= 32) code = xml.charCodeAt(++at);
      if (code === SLASH && xml.charCodeAt(at + 1) === GREATER) code = xml.charCodeAt(++at);
      if (code === GREATER) return this.count > 1 && this.#anyTwice() ? -1 : at;
      if (!apart) return -1;
      if (code === LETTER_X && xml.startsWith("xmlns", at)) this.declares = true;
      at = this.#readOne(at);
      if (at < 0) return -1;
    }
  }

  /** The value of an attribute without a prefix, or null. */
  plain(name: string): string | null {
    for (let index = 0; index < this.count; index++) {
      const start = this.#found[index * KEPT] as number;
      const stop = this.#found[index * KEPT + 2] as number;
      if (stop - start === name.length && this.#xml.startsWith(name, start)) return this.value(index);
    }
    return null;
  }

  value(index: number): string {
    return decodeEntities(this.#xml.slice(this.#found[index * KEPT + 3], this.#found[index * KEPT + 4]));
  }

  names(): XmlAttributeName[] {
    return Array.from({ length: this.count }, (_, index) => {
      const [start, local, stop] = this.#found.slice(index * KEPT, index * KEPT + 3) as [number, number, number];
      return { prefix: this.#xml.slice(start, Math.max(start, local - 1)), local: this.#xml.slice(local, stop), index };
    });
  }

  /** Read the attribute whose name starts at a place; gives where it ends, -1 where it is none. */
  #readOne(start: number): number {
    const xml = this.#xml;
    let at = start;
    let local = start;
    let code = xml.charCodeAt(at);
    while (code !== EQUALS && code > 32 && code !== GREATER && code !== LESS) {
      if (code === COLON) local = at + 1;
      code = xml.charCodeAt(++at);
    }
    const stop = at;
    if (local > start) this.prefixed = true;
    while (xml.charCodeAt(at) <= 32) at++;
    if (xml.charCodeAt(at) !== EQUALS || stop === local) return -1;
    do at++;
    while (xml.charCodeAt(at) <= 32);
    const quote = xml.charCodeAt(at);
    if (quote !== QUOTE && quote !== APOSTROPHE) return -1;
    const close = xml.indexOf(quote === QUOTE ? '"' : "'", at + 1);
    if (close < 0) return -1;
    const place = this.count++ * KEPT;
    this.#found[place] = start;
    this.#found[place + 1] = local;
    this.#found[place + 2] = stop;
    this.#found[place + 3] = at + 1;
    this.#found[place + 4] = close;
    return close + 1;
  }

  #anyTwice(): boolean {
    const last = this.count * KEPT;
    if (this.count >= MANY) {
      return new Set(this.names().map(({ prefix, local }) => `${prefix}:${local}`)).size < this.count;
    }
    for (let one = 0; one < last; one += KEPT) {
      for (let other = one + KEPT; other < last; other += KEPT) if (this.#sameName(one, other)) return true;
    }
    return false;
  }

  #sameName(one: number, other: number): boolean {
    const xml = this.#xml;
    const start = this.#found[one] as number;
    const at = this.#found[other] as number;
    const length = (this.#found[one + 2] as number) - start;
    if ((this.#found[other + 2] as number) - at !== length) return false;
    for (let letter = 0; letter < length; letter++) {
      if (xml.charCodeAt(start + letter) !== xml.charCodeAt(at + letter)) return false;
    }
    return true;
  }
}
