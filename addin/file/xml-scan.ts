import { BadFile } from "./bad-file.ts";
import { decodeEntities } from "./xml-text.ts";

const LESS = 60;
const GREATER = 62;
const SLASH = 47;
const QUOTE = 34;
const APOSTROPHE = 39;
const EQUALS = 61;
const COLON = 58;

/**
 * Goes through an XML text tag by tag, without building a tree. Names are without their namespace prefix.
 *
 * Problems (thrown as BadFile): `file-damaged` with the part, where the text is not XML.
 */
export class XmlScan {
  readonly xml: string;
  readonly #part: string;
  /** Where the present tag starts, and where the text after it starts. */
  start = 0;
  end = 0;
  /** The present tag's name without prefix. */
  name = "";
  closing = false;
  /** `<a/>`: an element without content; no closing tag follows. */
  empty = false;
  /** How many elements are open around the present tag. */
  depth = 0;
  #attributes = 0;

  constructor(xml: string, part: string) {
    this.xml = xml;
    this.#part = part;
  }

  /** Go to the next opening or closing tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this;
    if (!this.closing && !this.empty && this.name !== "") this.depth++;
    let at = this.end;
    for (;;) {
      at = xml.indexOf("<", at);
      if (at < 0) return this.#finish();
      const second = xml.charCodeAt(at + 1);
      if (second === 33)
        at = this.#skip(at, xml.startsWith("<!--", at) ? "-->" : xml.startsWith("<![CDATA[", at) ? "]]>" : ">");
      else if (second === 63) at = this.#skip(at, "?>");
      else return this.#tag(at, second === SLASH);
    }
  }

  /** An attribute's value by its name without prefix, or null. */
  attribute(name: string): string | null {
    const { xml } = this;
    const last = this.end - (this.empty ? 2 : 1);
    let at = this.#attributes;
    for (;;) {
      while (xml.charCodeAt(at) <= 32) at++;
      if (at >= last) return null;
      const start = at;
      let local = at;
      let code = xml.charCodeAt(at);
      while (code !== EQUALS && code > 32 && at < last) {
        if (code === COLON) local = at + 1;
        code = xml.charCodeAt(++at);
      }
      const length = at - local;
      while (xml.charCodeAt(at) <= 32) at++;
      if (xml.charCodeAt(at) !== EQUALS) throw this.damaged();
      do at++;
      while (xml.charCodeAt(at) <= 32);
      const quote = xml.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) throw this.damaged();
      const close = xml.indexOf(quote === QUOTE ? '"' : "'", at + 1);
      if (close < 0 || close >= this.end) throw this.damaged();
      const declaration = local > start && xml.startsWith("xmlns:", start);
      if (length === name.length && !declaration && xml.startsWith(name, local)) {
        return decodeEntities(xml.slice(at + 1, close));
      }
      at = close + 1;
    }
  }

  /** The text right after an opening tag, up to the next tag; comments are left out. */
  text(): string {
    if (this.empty) return "";
    const { xml } = this;
    let text = "";
    let at = this.end;
    for (;;) {
      const next = xml.indexOf("<", at);
      if (next < 0) throw this.damaged();
      if (next > at) text += decodeEntities(lines(xml.slice(at, next)));
      const second = xml.charCodeAt(next + 1);
      if (second !== 33 && second !== 63) return text;
      if (xml.startsWith("<![CDATA[", next)) {
        at = this.#skip(next, "]]>");
        text += lines(xml.slice(next + 9, at - 3));
      } else at = this.#skip(next, second === 63 ? "?>" : "-->");
    }
  }

  damaged(): BadFile {
    return new BadFile("file-damaged", { part: this.#part });
  }

  #tag(at: number, closing: boolean): boolean {
    const { xml } = this;
    let nameStart = closing ? at + 2 : at + 1;
    let stop = nameStart;
    let code = xml.charCodeAt(stop);
    while (code > 32 && code !== GREATER && code !== SLASH) {
      if (code === 58) nameStart = stop + 1;
      code = xml.charCodeAt(++stop);
    }
    if (stop === nameStart) throw this.damaged();
    let close = stop;
    while (code !== GREATER) {
      if (code === QUOTE || code === APOSTROPHE) close = xml.indexOf(xml[close] as string, close + 1);
      if (close < 0 || Number.isNaN(code) || code === LESS) throw this.damaged();
      code = xml.charCodeAt(++close);
    }
    this.name = xml.slice(nameStart, stop);
    this.closing = closing;
    this.empty = !closing && xml.charCodeAt(close - 1) === SLASH;
    this.start = at;
    this.end = close + 1;
    this.#attributes = stop;
    if (closing && --this.depth < 0) throw this.damaged();
    return true;
  }

  #skip(at: number, ending: string): number {
    const found = this.xml.indexOf(ending, at + 2);
    if (found < 0) throw this.damaged();
    return found + ending.length;
  }

  #finish(): false {
    if (this.depth !== 0 || this.name === "") throw this.damaged();
    return false;
  }
}

/** XML reads every way of ending a line as one line feed. */
function lines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
