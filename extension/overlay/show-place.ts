import type { OverlayHost } from "./overlay-host.ts";
import { box, put } from "./overlay-parts.ts";

/** How long a place is pointed out (ms). */
const LONG = 1200;

/** Bring a place of the record into view, opening what is folded around it, and point it out for a moment. */
export function showPlace(document: Document, host: OverlayHost, range: Range): DOMRect {
  const element = range.startContainer.parentElement;
  openAround(element);
  element?.scrollIntoView({ block: "center", behavior: "instant" });
  const middle = range.getBoundingClientRect();
  // The middle of a long paragraph may be far from the words.
  if (middle.top < 0 || middle.bottom > innerHeight) {
    scrollBy({ top: middle.top - innerHeight / 3, behavior: "instant" });
  }
  const { left, top, width, height } = range.getBoundingClientRect();
  const flash = box(document, "flash");
  put(flash, { left: left - 3, top: top - 3, width: width + 6, height: height + 6 });
  host.show(flash);
  setTimeout(() => host.hide(flash), LONG);
  return range.getBoundingClientRect();
}

function openAround(element: Element | null): void {
  for (let one = element; one !== null; one = one.parentElement) {
    if (one instanceof HTMLDetailsElement) one.open = true;
  }
}
