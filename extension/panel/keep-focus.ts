/** A button that waits for an answer comes back within this (milliseconds): only one that stays off is left. */
const STAYS_OFF = 400;

/** Where the focus goes in what is left: the question in view, else the nearest heading. */
const RETURN = ["[data-return]", "summary, h2, h3, h4"];

/**
 * Keep the focus in the panel. Where what had it goes away, or is switched off, what it stood in gets it: single keys go on working, and a
 * screen reader goes on from there.
 *
 * @param root all of the panel
 * @returns what ends it
 */
export function keepFocus(root: HTMLElement): () => void {
  const { document } = globalThis;
  let held: readonly Element[] = [];
  const hold = ({ target }: FocusEvent) => {
    held = target instanceof Element ? withAncestors(target, root) : [];
  };
  const check = () => {
    const [last] = held;
    if (last === undefined || (last.isConnected && !last.matches(":disabled"))) return;
    const { activeElement } = document;
    if (activeElement !== null && activeElement !== document.body && activeElement !== last) return;
    held.filter((one) => one.isConnected).some(takesFocus);
  };
  const watch = new MutationObserver(() => {
    if (held[0]?.isConnected === false) check();
    else if (held[0]?.matches(":disabled") === true) setTimeout(check, STAYS_OFF);
  });
  root.addEventListener("focusin", hold);
  watch.observe(root, { childList: true, subtree: true, attributeFilter: ["disabled"] });
  return () => {
    root.removeEventListener("focusin", hold);
    watch.disconnect();
  };
}

function withAncestors(element: Element, root: Element): Element[] {
  const all: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at === root ? null : at.parentElement) all.push(at);
  return all;
}

/** Give the focus to what an element returns it to; false where it has no such thing. */
function takesFocus(element: Element): boolean {
  const found = RETURN.map((selector) => element.querySelector<HTMLElement>(selector)).find((one) => one !== null);
  if (found === undefined || found === null) return false;
  if (found.tabIndex < 0) found.tabIndex = -1;
  found.focus();
  return true;
}
