import { findEntries } from "./find-entries.ts";
import type { RecordText, Stretch } from "./record-text.ts";
import { asOneLine, type RecordWalk, walkRecord } from "./walk-record.ts";

/** The text of a screen as it is now, which entries it has, and where in the page each character stands. */
export class RecordOnScreen implements RecordText {
  readonly text: string;
  readonly stretches: readonly Stretch[];
  private readonly walk: RecordWalk;

  /** Read a screen once. @param ours our own element in the page, which is no part of the record */
  constructor(
    private readonly document: Document,
    ours: Element | null,
  ) {
    this.walk = walkRecord(document, ours);
    this.text = this.walk.text;
    this.stretches = findEntries(this.text, this.walk.root);
  }

  /** The place in the page of some characters of the text, the end not included; it must hold one at least. */
  rangeOf(start: number, end: number): Range {
    const range = this.document.createRange();
    const [first, from] = this.placeOf(start);
    const [last, to] = this.placeOf(end - 1);
    range.setStart(first, from);
    range.setEnd(last, to + 1);
    return range;
  }

  /** The characters of the text that a range of the page takes in, blanks at its ends left out; null where there are none. */
  charactersIn(range: Range): { start: number; end: number } | null {
    const start = this.offsetAt(range.startContainer, range.startOffset);
    const end = this.offsetAt(range.endContainer, range.endOffset);
    const taken = this.text.slice(start, end);
    const begin = start + taken.length - taken.trimStart().length;
    const stop = begin + taken.trim().length;
    return stop > begin ? { start: begin, end: stop } : null;
  }

  private placeOf(offset: number): [Text, number] {
    const at = lastAtMost(this.walk.starts, offset);
    const node = this.walk.nodes[at] as Text;
    return [node, rawOffset(node.data, offset - (this.walk.starts[at] as number))];
  }

  /** How many characters of the text stand before a point of the page. */
  private offsetAt(container: Node, offset: number): number {
    const { nodes, starts } = this.walk;
    const point = this.document.createRange();
    point.setStart(container, offset);
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const node = nodes[middle] as Text;
      if (point.comparePoint(node, node.length) < 0) low = middle + 1;
      else high = middle;
    }
    const node = nodes[low];
    if (node === undefined) return this.text.length;
    const begin = starts[low] as number;
    return container === node ? begin + shownBefore(node.data, offset) : begin;
  }
}

function lastAtMost(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Where in a node's own text a character stands, counted without the blanks that are not shown. */
function rawOffset(data: string, shown: number): number {
  let at = data.length - data.trimStart().length;
  for (let left = shown; left > 0; left--) {
    at += /\s/u.test(data[at] ?? "") ? blanksAt(data, at) : 1;
  }
  return at;
}

function blanksAt(data: string, at: number): number {
  const rest = /\S/u.exec(data.slice(at, at + 4096));
  return rest === null ? data.length - at : rest.index;
}

/** How many characters are shown of a node's text up to a place in it. */
function shownBefore(data: string, offset: number): number {
  const before = data.slice(0, offset);
  const shown = asOneLine(before).length;
  // A blank between words counts once a word has followed it, and it is not the node's last.
  return shown > 0 && /\s$/u.test(before) && data.slice(offset).trim() !== "" ? shown + 1 : shown;
}
