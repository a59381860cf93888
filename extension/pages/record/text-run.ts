import { placeOfShown, shownBefore } from "./one-line.ts";

/** Text nodes of a page in order, what they read together, and where the text of each begins in that. */
export class TextRun {
  constructor(
    readonly text: string,
    readonly nodes: readonly Text[],
    readonly starts: readonly number[],
  ) {}

  /** The place in the page of some characters, the end not included; it must hold one at least. */
  rangeOf(start: number, end: number): Range {
    const [first, from] = this.placeOf(start);
    const [last, to] = this.placeOf(end - 1);
    const range = first.ownerDocument.createRange();
    range.setStart(first, from);
    range.setEnd(last, to + 1);
    return range;
  }

  /** The characters that a range of the page takes in, blanks at its ends left out; null where there are none. */
  charactersIn(range: Range): { start: number; end: number } | null {
    const start = this.offsetAt(range.startContainer, range.startOffset);
    const end = this.offsetAt(range.endContainer, range.endOffset);
    const taken = this.text.slice(start, end);
    const begin = start + taken.length - taken.trimStart().length;
    const stop = begin + taken.trim().length;
    return stop > begin ? { start: begin, end: stop } : null;
  }

  private placeOf(offset: number): [Text, number] {
    const at = nodeAt(this.starts, offset);
    const node = this.nodes[at] as Text;
    return [node, placeOfShown(node.data, offset - (this.starts[at] as number))];
  }

  /** How many characters stand before a point of the page. */
  private offsetAt(container: Node, offset: number): number {
    const { nodes, starts } = this;
    const point = new Range();
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

/** Which of some nodes, by where their texts begin, holds a character. */
export function nodeAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
