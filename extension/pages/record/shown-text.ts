import { asOneLine } from "./one-line.ts";
import { nodeAt, TextRun } from "./text-run.ts";
import type { RecordWalk } from "./walk-record.ts";

/** Tells which elements of a page are hidden, each asked once. */
export class Hiding {
  private readonly known = new Map<Element, boolean>();

  /** Whether nothing of an element is shown in any way. What is in closed details is not on the screen yet, but a person can open it. */
  isHidden(element: Element | null): boolean {
    if (element === null || element.checkVisibility()) return false;
    let hidden = this.known.get(element);
    if (hidden === undefined) {
      // An element without a box of its own (`contents`) is not visible by itself, but what is in it may be.
      hidden = getComputedStyle(element).display === "none" || this.isHidden(element.parentElement);
      this.known.set(element, hidden);
    }
    return hidden;
  }
}

/** What is shown of a part of a screen's text, its end not included; the part must begin and end between nodes. */
export function shownText(walk: RecordWalk, start: number, end: number, hiding: Hiding): TextRun {
  const nodes: Text[] = [];
  const starts: number[] = [];
  let text = "";
  let apart = false;
  let reached = start;
  for (let at = nodeAt(walk.starts, start); (walk.starts[at] ?? end) < end; at++) {
    const node = walk.nodes[at] as Text;
    const begins = walk.starts[at] as number;
    apart ||= begins > reached;
    reached = begins + node.data.trim().length;
    if (hiding.isHidden(node.parentElement)) continue;
    if (apart && text !== "") text += " ";
    apart = false;
    nodes.push(node);
    starts.push(text.length);
    text += asOneLine(node.data);
  }
  return new TextRun(text, nodes, starts);
}

/** Whether a range of the page reaches into a part of its text. */
export function isTouched(walk: RecordWalk, start: number, end: number, range: Range): boolean {
  for (let at = nodeAt(walk.starts, start); (walk.starts[at] ?? end) < end; at++) {
    if (range.intersectsNode(walk.nodes[at] as Text)) return true;
  }
  return false;
}
