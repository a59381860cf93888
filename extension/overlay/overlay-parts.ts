/** A box of the overlay; its text, if any, is never markup. */
export function box(document: Document, kind: string, text = ""): HTMLElement {
  const made = document.createElement("div");
  made.className = kind;
  made.textContent = text;
  return made;
}

/**
 * A button for the pointer alone: it takes no focus, clears no selection, and heeds no click that the page made up.
 *
 * @param name what it is for, where its own text is not enough
 */
export function button(document: Document, text: string, name: string, press: () => void): HTMLButtonElement {
  const made = document.createElement("button");
  made.type = "button";
  made.tabIndex = -1;
  made.textContent = text;
  made.setAttribute("aria-label", name);
  made.addEventListener("mousedown", (event) => event.preventDefault());
  made.addEventListener("click", (event) => {
    if (event.isTrusted) press();
  });
  return made;
}

/** Put a box at a place in the window, in pixels. */
export function put(
  part: HTMLElement,
  place: Partial<Record<"left" | "top" | "right" | "bottom" | "width" | "height", number>>,
): void {
  for (const side of ["left", "top", "right", "bottom", "width", "height"] as const) {
    const at = place[side];
    if (at === undefined) part.style.removeProperty(side);
    else part.style.setProperty(side, `${at}px`);
  }
}
