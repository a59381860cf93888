import type { RefObject } from "preact";
import { useEffect } from "preact/hooks";

/** What a lost focus goes to: a heading, or what a list of places says is in view. */
const LANDINGS = "h2, h3, h4, [aria-current=page]";

/**
 * Keep the focus when what had it goes: a form that is done, a problem that is put right, a book that is closed. It goes to the first
 * heading of the nearest part around it that is still there.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const around = root.current;
    if (around === null) return undefined;
    let way: readonly Element[] = [];
    const came = ({ target }: FocusEvent) => {
      way = target instanceof Element ? wayUp(target, around) : [];
    };
    // A person who presses beside everything has let go; an element that is gone has not.
    const left = ({ target }: FocusEvent) => {
      queueMicrotask(() => {
        if (target instanceof Element && target.isConnected && way[0] === target) way = [];
      });
    };
    const changed = () => {
      if (way[0]?.isConnected !== false || document.activeElement !== document.body) return;
      const landing = way
        .filter((one) => one.isConnected && !one.matches("dialog, dialog *"))
        .map((one) => one.querySelector<HTMLElement>(LANDINGS))
        .find((one) => one !== null);
      if (landing?.matches("h2, h3, h4") === true) landing.tabIndex = -1;
      landing?.focus();
    };
    const observer = new MutationObserver(changed);
    observer.observe(around, { childList: true, subtree: true });
    around.addEventListener("focusin", came);
    around.addEventListener("focusout", left);
    return () => {
      observer.disconnect();
      around.removeEventListener("focusin", came);
      around.removeEventListener("focusout", left);
    };
  }, [root]);
}

/** An element and all that it is in, up to the root. */
function wayUp(element: Element, root: Element): Element[] {
  const way: Element[] = [];
  for (let at: Element | null = element; at !== null; at = at === root ? null : at.parentElement) way.push(at);
  return way;
}
