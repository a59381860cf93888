import { type Block, newBlock } from "./outline.ts";

/**
 * All text nodes of a screen, hidden ones too, in order, and the outline of its blocks. Blanks within a node are left as
 * they are: most nodes are never looked at again.
 */
export interface RecordWalk {
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where each node's text begins, which has no blanks at its ends; between nodes stands a blank or nothing. */
  readonly starts: readonly number[];
  readonly root: Block;
}

/** Elements whose text nobody reads as the record's: made by machines, or typed and not kept. */
const SKIPPED = new Set(
  "script style noscript template textarea select datalist iframe object embed canvas svg audio video".split(" "),
);
/** Elements that stand in a line of text. All others, and elements with names of a page's own, begin a new one. */
const IN_LINE = new Set(
  "a abbr acronym b bdi bdo big button cite code data del dfn em font i img input ins kbd label mark q s samp small span strike strong sub sup time tt u var wbr".split(
    " ",
  ),
);
/** Elements in a line that may name an entry. */
const NAMING = new Set(["a", "strong", "b", "time"]);

const ROLES: ReadonlyMap<string | null, string> = new Map([
  ["article", "article"],
  ["heading", "h2"],
  ["listitem", "li"],
]);
const WITH_ROLES = [...ROLES.keys()].map((role) => `[role=${role}]`).join();

/** Elements that are a list where they are repeated with the same class; no others are asked for theirs. */
const LISTED = new Set(["li", "details", "div"]);

const ELEMENT = 1;
const TEXT = 3;

/** Walk a screen once. @param ours our own element in the page, which is no part of the record */
export function walkRecord(document: Document, ours: Element | null): RecordWalk {
  const walk = new Walk(rolesIn(document), ours);
  const root = newBlock("", "", 0, 1);
  if (document.body !== null) walk.children(document.body, root);
  root.end = walk.length;
  return { text: walk.parts.join(""), nodes: walk.nodes, starts: walk.starts, root };
}

/** What elements say they are, where that is more than their tag. */
function rolesIn(document: Document): ReadonlyMap<Element, string> {
  const tagOf = (element: Element) => ROLES.get(element.getAttribute("role")) ?? element.localName;
  return new Map([...document.querySelectorAll(WITH_ROLES)].map((element) => [element, tagOf(element)]));
}

/** Tens of thousands of nodes come by: each is asked as little as will do. */
class Walk {
  readonly parts: string[] = [];
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  length = 0;
  private blank = false;

  constructor(
    private readonly roles: ReadonlyMap<Element, string>,
    private readonly ours: Element | null,
  ) {}

  children(parent: Node, block: Block): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      const kind = node.nodeType;
      if (kind === TEXT) this.text(node as Text);
      else if (kind === ELEMENT) this.element(node as HTMLElement, block);
    }
  }

  private element(element: HTMLElement, outer: Block): void {
    const tag = element.localName;
    if (IN_LINE.has(tag)) {
      if (NAMING.has(tag)) this.block(element, tag, outer);
      else this.children(element, outer);
    } else if (!SKIPPED.has(tag) && element !== this.ours) {
      this.blank = true;
      this.block(element, tag, outer);
      this.blank = true;
    }
  }

  private block(element: HTMLElement, tag: string, outer: Block): void {
    const role = this.roles.size === 0 ? tag : (this.roles.get(element) ?? tag);
    const start = this.length === 0 || !this.blank ? this.length : this.length + 1;
    const rows = tag === "td" ? (element as HTMLTableCellElement).rowSpan : 1;
    const sign = LISTED.has(role) ? `${tag}.${firstWord(element.className)}` : tag;
    const block = newBlock(role, sign, start, rows);
    this.children(element, block);
    if (this.length <= start) return;
    block.end = this.length;
    outer.blocks.push(block);
  }

  private text(node: Text): void {
    const { data } = node;
    const text = data.trim();
    if (text === "") {
      this.blank ||= data !== "";
      return;
    }
    if (this.length > 0 && (this.blank || isBlank(data, 0))) {
      this.parts.push(" ");
      this.length++;
    }
    this.nodes.push(node);
    this.starts.push(this.length);
    this.parts.push(text);
    this.length += text.length;
    this.blank = isBlank(data, data.length - 1);
  }
}

/** Looking for a space and cutting there is much quicker than `classList`. */
function firstWord(text: string): string {
  const end = typeof text === "string" ? text.indexOf(" ") : -1;
  return end < 0 ? text : text.slice(0, end);
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/u.test(text[at] ?? ""));
}
