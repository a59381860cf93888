import type { ToolbarView } from "../browser/page-messages.ts";
import type { OverlayHost } from "./overlay-host.ts";
import { box, button, put } from "./overlay-parts.ts";

/** A selection is looked at when it has rested this long (ms). */
const REST = 200;
const GAP = 8;

/** What can be done with a selection; called with the question and what the selected words say of it. */
type Attach = (question: string, supports: "yes" | "no") => void;

/** The small toolbar at a selection that could be attached as evidence. */
export class Toolbar {
  private view: ToolbarView | null = null;
  private part: HTMLElement | null = null;
  private timer = 0;
  private held = false;

  /**
   * @param prepare looks at the selection; false where it cannot be quoted, so that nothing is offered
   */
  constructor(
    private readonly document: Document,
    private readonly host: OverlayHost,
    private readonly prepare: () => boolean,
    private readonly attach: Attach,
  ) {}

  show(view: ToolbarView | null): void {
    if (JSON.stringify(view) === JSON.stringify(this.view)) return;
    const listen = view === null ? "removeEventListener" : "addEventListener";
    this.view = view;
    this.document[listen]("selectionchange", this.changed);
    for (const type of ["pointerdown", "pointerup", "pointercancel"]) globalThis[listen](type, this.pressed, true);
    globalThis[listen]("scroll", this.changed, true);
    this.hide();
    if (view !== null) this.changed();
  }

  private readonly changed = (): void => {
    this.hide();
    clearTimeout(this.timer);
    if (this.document.getSelection()?.isCollapsed === false) this.timer = setTimeout(this.rested, REST);
  };

  private readonly pressed = (event: Event): void => {
    if (!event.isTrusted || this.host.isOurs(event)) return;
    this.held = event.type === "pointerdown";
    if (!this.held) this.changed();
  };

  private readonly rested = (): void => {
    if (this.held || this.view === null || !this.prepare()) return;
    this.part = this.draw(this.view);
    this.host.show(this.part);
    this.place(this.part);
  };

  private hide(): void {
    if (this.part !== null) this.host.hide(this.part);
    this.part = null;
  }

  private draw(view: ToolbarView): HTMLElement {
    const { document } = this;
    const bar = box(document, "toolbar");
    bar.setAttribute("role", "group");
    bar.setAttribute("aria-label", view.texts.name);
    // Pressed between its buttons, it must not clear the selection either.
    bar.addEventListener("mousedown", (event) => event.preventDefault());
    for (const { id, label } of view.questions) {
      const target = (supports: "yes" | "no") =>
        button(document, view.texts[supports], `${label}: ${view.texts[supports]}`, () => {
          this.hide();
          this.attach(id, supports);
        });
      bar.append(box(document, "question", label), target("yes"), target("no"));
    }
    return bar;
  }

  /** Under the selection's last line, or above its first where there is no room. */
  private place(bar: HTMLElement): void {
    const range = this.document.getSelection()?.getRangeAt(0);
    if (range === undefined) return;
    const all = range.getBoundingClientRect();
    const last = [...range.getClientRects()].at(-1) ?? all;
    const { width, height } = bar.getBoundingClientRect();
    const below = all.bottom + GAP + height <= innerHeight;
    const top = below ? all.bottom + GAP : Math.max(GAP, all.top - GAP - height);
    put(bar, { left: Math.max(GAP, Math.min(last.right, innerWidth - width - GAP)), top });
  }
}
