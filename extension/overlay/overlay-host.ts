import { OVERLAY_STYLE } from "./overlay-style.ts";

/** How often our part is put back when the page takes it away. */
const PUT_BACK = 3;

/**
 * Our one element in the page. It is there only while there is something to show, holds all of it in a closed shadow root,
 * takes no room, and is put back a few times when the page takes it away or changes it.
 */
export class OverlayHost {
  readonly element: HTMLElement;
  private readonly root: ShadowRoot;
  private readonly watch: MutationObserver;
  private wanted = false;
  private left = PUT_BACK;
  private isLost = false;
  private isDressed = false;

  /** @param lost called once when the page took it away for good */
  constructor(
    private readonly document: Document,
    private readonly lost: () => void,
  ) {
    this.element = document.createElement("div");
    this.root = this.element.attachShadow({ mode: "closed" });
    this.watch = new MutationObserver(() => this.check());
  }

  /** Show a part of the overlay, or move it to the front of it. */
  show(part: HTMLElement): void {
    if (!this.isDressed) this.root.append(...dressed(this.root, this.document));
    this.isDressed = true;
    if (part.parentNode !== this.root) this.root.append(part);
    if (this.wanted || this.isLost) return;
    this.wanted = true;
    this.putIn();
  }

  hide(part: HTMLElement): void {
    part.remove();
    if (this.root.querySelector("div") === null) this.takeOut();
  }

  /** Whether an event is of our own element. */
  isOurs(event: Event): boolean {
    return event.composedPath().includes(this.element);
  }

  takeOut(): void {
    this.wanted = false;
    this.watch.disconnect();
    this.element.remove();
  }

  /** See that it still stands where it was put and as it was. */
  check(): void {
    if (!this.wanted || this.isInPlace()) return;
    if (this.left === 0) {
      this.isLost = true;
      this.takeOut();
      this.lost();
      return;
    }
    this.left--;
    this.putIn();
  }

  private isInPlace(): boolean {
    const names = this.element.getAttributeNames();
    return this.element.parentNode === this.document.documentElement && names.every((name) => name === "popover");
  }

  private putIn(): void {
    this.watch.disconnect();
    for (const name of this.element.getAttributeNames()) this.element.removeAttribute(name);
    this.element.setAttribute("popover", "manual");
    this.document.documentElement.append(this.element);
    this.watch.observe(this.document.documentElement, { childList: true });
    this.watch.observe(this.element, { attributes: true });
    // The top layer stands above whatever the page stacks; where there is none, the highest level must do.
    if (typeof this.element.showPopover === "function") this.element.showPopover();
  }
}

/** Give a shadow root our style: as a sheet of its own, which no page's security policy binds, or else as an element. */
function dressed(root: ShadowRoot, document: Document): HTMLElement[] {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(OVERLAY_STYLE);
    root.adoptedStyleSheets = [sheet];
    return [];
  } catch {
    // Some browsers have refused sheets made by a content script.
    const style = document.createElement("style");
    style.textContent = OVERLAY_STYLE;
    return [style];
  }
}
