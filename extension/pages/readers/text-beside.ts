import { asCompared } from "./page-seen.ts";

/** Longer than this and a text is no label but prose. */
const LONGEST = 60;

/** The text that labels an element from outside it: before it in its line, or in the cell or term before it; empty where there is none. */
export function textBeside(element: Element): string {
  for (let inner: Element = element, steps = 0; steps < 3; steps++) {
    const before = previousText(inner);
    if (before !== "") return before.length > LONGEST ? "" : before;
    const outer = inner.parentElement;
    if (outer === null || outer === element.ownerDocument.body) return "";
    inner = outer;
  }
  return "";
}

function previousText(element: Element): string {
  let sibling = element.previousSibling;
  while (sibling !== null) {
    const text = asCompared(sibling.textContent ?? "");
    if (text !== "" && sibling.nodeType !== Node.COMMENT_NODE) return text;
    sibling = sibling.previousSibling;
  }
  return "";
}
