import type { Block } from "./outline.ts";

/** The text nodes of a screen in order, and where each one's text begins in the text of all. */
export interface RecordWalk {
  readonly text: string;
  readonly nodes: readonly Text[];
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

const ROLES = [
  ["article", "article"],
  ["heading", "h2"],
  ["listitem", "li"],
] as const;

/** Walk a screen once: its text with runs of blanks made one, and the outline of its blocks. */
export function walkRecord(document: Document, ours: Element | null): RecordWalk {
  const walk = new Walk(document, ours);
  if (document.body !== null) walk.children(document.body, walk.root);
  walk.root.end = walk.length;
  return { text: walk.parts.join(""), nodes: walk.nodes, starts: walk.starts, root: walk.root };
}

class Walk {
  readonly parts: string[] = [];
  readonly nodes: Text[] = [];
  readonly starts: number[] = [];
  readonly root: Block = { tag: "", sign: "", start: 0, end: 0, blocks: [], rows: 1 };
  length = 0;
  private blank = false;
  /** What elements say they are, where that is more than their tag. */
  private readonly roles = new Map<Element, string>();

  constructor(
    document: Document,
    private readonly ours: Element | null,
  ) {
    for (const [role, tag] of ROLES) {
      for (const element of document.querySelectorAll(`[role=${role}]`)) this.roles.set(element, tag);
    }
  }

  children(parent: Node, block: Block): void {
    for (let node = parent.firstChild; node !== null; node = node.nextSibling) {
      if (node.nodeType === Node.TEXT_NODE) this.text(node as Text);
      else if (node.nodeType === Node.ELEMENT_NODE) this.element(node as HTMLElement, block);
    }
  }

  private element(element: HTMLElement, outer: Block): void {
    const tag = element.localName;
    if (SKIPPED.has(tag) || element === this.ours || isHidden(element)) return;
    const inLine = IN_LINE.has(tag);
    if (inLine && !NAMING.has(tag)) {
      this.children(element, outer);
      return;
    }
    if (!inLine) this.blank = true;
    const block: Block = {
      tag: this.roles.get(element) ?? tag,
      sign: `${tag}.${firstWord(element.className)}`,
      start: this.length === 0 ? 0 : this.length + (this.blank ? 1 : 0),
      end: 0,
      blocks: [],
      rows: tag === "td" ? (element as HTMLTableCellElement).rowSpan : 1,
    };
    this.children(element, block);
    block.end = Math.max(block.start, this.length);
    if (!inLine) this.blank = true;
    if (block.end > block.start) outer.blocks.push(block);
  }

  private text(node: Text): void {
    const text = asOneLine(node.data);
    if (text === "") {
      this.blank ||= node.data !== "";
      return;
    }
    if (this.length > 0 && (this.blank || isBlank(node.data, 0))) {
      this.parts.push(" ");
      this.length++;
    }
    this.nodes.push(node);
    this.starts.push(this.length);
    this.parts.push(text);
    this.length += text.length;
    this.blank = isBlank(node.data, node.data.length - 1);
  }
}

/** Looking for a space and cutting there is much quicker than `classList`, for tens of thousands of elements. */
function firstWord(text: string): string {
  const end = text.indexOf(" ");
  return end < 0 ? text : text.slice(0, end);
}

/** Not shown in any way. What is in closed details is not on the screen yet, but a person can open it; nor has an element without a box of its own one. */
function isHidden(element: HTMLElement): boolean {
  return !element.checkVisibility() && getComputedStyle(element).display === "none";
}

/** A text with runs of blanks made one and none at its ends. */
export function asOneLine(text: string): string {
  return /[^\S ]| {2}/u.test(text) ? text.replaceAll(/\s+/gu, " ").trim() : text.trim();
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code < 14 && code > 8) || (code > 127 && /\s/u.test(text[at] ?? ""));
}
