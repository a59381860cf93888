import { BadFile } from "./bad-file.ts";
import { bareAmpersand } from "./bare-ampersand.ts";
import { XmlAttributes } from "./xml-attributes.ts";
import { XmlNamespaces } from "./xml-namespaces.ts";
import { decodeEntities } from "./xml-text.ts";

const GREATER = 62;
const SLASH = 47;
const COLON = 58;

/**
 * Goes through an XML text tag by tag, without building a tree.
 *
 * An element in the root element's own namespace has its plain name (`sheet`); one in another namespace has that before it
 * (`{http://schemas.microsoft.com/office/spreadsheetml/2010/11/main}workbookPr`), so that it is never taken for ours.
 *
 * Problems (thrown as BadFile): `file-damaged` with the part, where the text is not XML with namespaces: end tags that do not match,
 * attributes given twice, a second root element, a bare `&`, entities that XML does not define, prefixes that are not declared, `<!`
 * that begins neither a comment nor a CDATA section.
 */
export class XmlScan {
  readonly xml: string;
  readonly #part: string;
  /** Where the present tag starts, and where the text after it starts. */
  start = 0;
  end = 0;
  /** The present tag's name: plain in the root's namespace, else with its namespace before it. */
  name = "";
  closing = false;
  /** `<a/>`: an element without content; no closing tag follows. */
  empty = false;
  /** How many elements are open around the present tag: 0 for the root. */
  depth = 0;
  /** The root element's namespace; "" for none, and before the root is met. */
  rootNamespace = "";
  /** The root element's prefix with its colon (`x:`), usually empty. */
  rootPrefix = "";
  readonly #namespaces = new XmlNamespaces();
  /** Names as written, of the elements that are open. */
  readonly #open: string[] = [];
  readonly #attributes: XmlAttributes;
  #rootEnded = false;
  #bare: number;

  constructor(xml: string, part: string) {
    this.xml = xml;
    this.#part = part;
    this.#attributes = new XmlAttributes(xml);
    this.#bare = bareAmpersand(xml, 0);
  }

  /** Go to the next opening or closing tag; false at the end of the text. */
  next(): boolean {
    const { xml } = this;
    if (!this.closing && !this.empty && this.name !== "") this.depth++;
    else if (this.closing || this.empty) this.#leave();
    let at = this.end;
    for (;;) {
      at = xml.indexOf("<", at);
      if (at < 0) return this.#finish();
      const second = xml.charCodeAt(at + 1);
      if (second === 33) at = this.#skipMarkup(at);
      else if (second === 63) at = this.#skip(at, "?>");
      else return this.#tag(at, second === SLASH);
    }
  }

  /** Go to the root element, which must have a name in one of some namespaces. */
  root(name: string, namespaces: readonly string[]): this {
    if (!this.next() || this.name !== name || !namespaces.includes(this.rootNamespace)) throw this.damaged();
    return this;
  }

  /** Go through all that is left: what is thrown on the way is all that is wanted. */
  toEnd(): void {
    while (this.next());
  }

  /** The value of an attribute without a prefix, or null. */
  attribute(name: string): string | null {
    return this.#attributes.plain(name);
  }

  /** The value of an attribute of one of some namespaces, whatever its prefix; null without one. */
  attributeIn(namespaces: readonly string[], name: string): string | null {
    const of = (prefix: string) => prefix !== "" && namespaces.includes(this.#namespaces.of(prefix) ?? "");
    const found = this.#attributes.names().find((one) => one.local === name && of(one.prefix));
    return found === undefined ? null : this.#attributes.value(found.index);
  }

  /** The namespace that a prefix stands for at the present tag; null where it stands for none. "" asks for the default one. */
  namespaceOf(prefix: string): string | null {
    return this.#namespaces.of(prefix);
  }

  /** Refuse prefixes that nothing declares on the present tag's attributes; its own was looked up already. */
  checkAttributePrefixes(): void {
    if (!this.#attributes.prefixed) return;
    for (const { prefix } of this.#attributes.names()) {
      if (prefix !== "" && prefix !== "xmlns" && this.#namespaces.of(prefix) === null) throw this.damaged();
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
    const nameStart = closing ? at + 2 : at + 1;
    let stop = nameStart;
    let local = nameStart;
    let code = xml.charCodeAt(stop);
    while (code > 32 && code !== GREATER && code !== SLASH) {
      if (code === COLON) local = stop + 1;
      code = xml.charCodeAt(++stop);
    }
    if (stop === local) throw this.damaged();
    const close = this.#attributes.read(stop);
    if (close < 0 || (this.#bare >= 0 && this.#bare < close)) throw this.damaged();
    this.closing = closing;
    this.empty = !closing && xml.charCodeAt(close - 1) === SLASH;
    this.start = at;
    this.end = close + 1;
    const written = xml.slice(nameStart, stop);
    if (closing) this.#close(written);
    else this.#openElement(written);
    this.#nameFrom(nameStart, local, stop, written);
    return true;
  }

  #openElement(written: string): void {
    if (this.depth === 0 && this.#rootEnded) throw this.damaged();
    if (!this.empty) this.#open.push(written);
    if (this.#attributes.declares) this.#declare();
  }

  #close(written: string): void {
    if (this.#attributes.count > 0 || this.#open.pop() !== written) throw this.damaged();
    this.depth--;
  }

  /** What was declared in an element that has ended holds no longer. */
  #leave(): void {
    this.#namespaces.leave(this.depth);
    if (this.depth === 0) this.#rootEnded = true;
  }

  #nameFrom(start: number, local: number, stop: number, written: string): void {
    const { xml } = this;
    if (this.depth === 0 && !this.closing) {
      this.rootPrefix = xml.slice(start, local);
      const namespace = this.#namespaces.of(xml.slice(start, Math.max(start, local - 1)));
      if (namespace === null) throw this.damaged();
      this.rootNamespace = namespace;
    }
    // Where nothing but the root declares anything, an element with the root's prefix is in its namespace.
    const asRoot = local - start === this.rootPrefix.length && xml.startsWith(this.rootPrefix, start);
    if (asRoot && this.#namespaces.onlyRoot) {
      this.name = local === start ? written : xml.slice(local, stop);
      return;
    }
    const namespace = this.#namespaces.of(xml.slice(start, Math.max(start, local - 1)));
    if (namespace === null) throw this.damaged();
    const plain = xml.slice(local, stop);
    this.name = namespace === this.rootNamespace ? plain : `{${namespace}}${plain}`;
  }

  #declare(): void {
    for (const { prefix, local, index } of this.#attributes.names()) {
      const declared = prefix === "xmlns" ? local : prefix === "" && local === "xmlns" ? "" : null;
      if (declared !== null) this.#namespaces.declare(declared, this.#attributes.value(index), this.depth);
    }
  }

  #skipMarkup(at: number): number {
    const { xml } = this;
    if (xml.startsWith("<!--", at)) return this.#skip(at, "-->", 4);
    if (xml.startsWith("<![CDATA[", at) && this.depth > 0) return this.#skip(at, "]]>", 9);
    throw this.damaged();
  }

  #skip(at: number, ending: string, opening = 2): number {
    const found = this.xml.indexOf(ending, at + opening);
    if (found < 0) throw this.damaged();
    const end = found + ending.length;
    if (this.#bare >= at && this.#bare < end) this.#bare = bareAmpersand(this.xml, end);
    else if (this.#bare >= 0 && this.#bare < at) throw this.damaged();
    return end;
  }

  #finish(): false {
    if (this.depth !== 0 || !this.#rootEnded || this.#bare >= 0) throw this.damaged();
    return false;
  }
}

/** XML reads every way of ending a line as one line feed. */
function lines(text: string): string {
  return text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
}
