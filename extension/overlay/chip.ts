import type { ChipView } from "../browser/page-messages.ts";
import type { OverlayHost } from "./overlay-host.ts";
import { box, button, put } from "./overlay-parts.ts";

/** Room left between the chip and the window's edges. */
const EDGE = 12;

type Told = (folded: boolean, at: ChipView["at"]) => void;

/** The status chip: a few lines in a corner, which a person can fold and drag about. */
export class Chip {
  private part: HTMLElement | null = null;
  private view: ChipView | null = null;
  private moved: ChipView["at"] = null;

  constructor(
    private readonly document: Document,
    private readonly host: OverlayHost,
    private readonly told: Told,
  ) {}

  show(view: ChipView | null): void {
    if (JSON.stringify(view) === JSON.stringify(this.view)) return;
    this.view = view;
    if (this.part !== null) this.part.remove();
    const before = this.part;
    this.part = view === null ? null : this.draw(view);
    if (this.part !== null) this.host.show(this.part);
    else if (before !== null) this.host.hide(before);
    this.moved = view?.at ?? null;
    this.place(this.moved);
  }

  /** Make room where something is to be read: another corner, until the next change. */
  avoid(rect: DOMRect): void {
    const { part } = this;
    if (part === null || !overlap(part.getBoundingClientRect(), rect)) return;
    put(part, { left: EDGE, bottom: EDGE });
    if (overlap(part.getBoundingClientRect(), rect)) put(part, { right: EDGE, top: EDGE });
  }

  private draw(view: ChipView): HTMLElement {
    const { document } = this;
    const chip = box(document, `chip ${view.tone}`);
    chip.setAttribute("role", "group");
    chip.setAttribute("aria-label", view.texts.name);
    const text = box(document, "text");
    text.append(...view.lines.slice(0, view.folded ? 1 : undefined).map((line) => box(document, "line", line)));
    const fold = button(document, view.folded ? "+" : "\u2212", view.folded ? view.texts.unfold : view.texts.fold, () =>
      this.told(!view.folded, this.moved),
    );
    fold.className = "fold";
    chip.append(text, fold);
    chip.addEventListener("pointerdown", (event) => this.drag(chip, view, event));
    return chip;
  }

  private drag(chip: HTMLElement, view: ChipView, begin: PointerEvent): void {
    if (!begin.isTrusted || begin.button !== 0 || begin.target instanceof HTMLButtonElement) return;
    begin.preventDefault();
    chip.setPointerCapture(begin.pointerId);
    const from = chip.getBoundingClientRect();
    const window = { width: this.document.documentElement.clientWidth, height: innerHeight };
    const move = (event: PointerEvent) => {
      if (!event.isTrusted) return;
      const right = window.width - from.right - (event.clientX - begin.clientX);
      const bottom = window.height - from.bottom - (event.clientY - begin.clientY);
      this.moved = {
        right: Math.round(Math.max(0, Math.min(right, window.width - from.width))),
        bottom: Math.round(Math.max(0, Math.min(bottom, window.height - from.height))),
      };
      this.place(this.moved);
    };
    const end = () => {
      chip.removeEventListener("pointermove", move);
      if (this.moved !== view.at) this.told(view.folded, this.moved);
    };
    chip.addEventListener("pointermove", move);
    chip.addEventListener("lostpointercapture", end, { once: true });
  }

  private place(at: ChipView["at"]): void {
    if (this.part !== null) put(this.part, at ?? { right: EDGE, bottom: EDGE });
  }
}

function overlap(one: DOMRect, other: DOMRect): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
