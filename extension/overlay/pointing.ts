import type { PointingTexts, SiteRule } from "../browser/page-messages.ts";
import { makeSiteRule } from "../pages/readers/make-site-rule.ts";
import type { OverlayHost } from "./overlay-host.ts";
import { box, button, put } from "./overlay-parts.ts";

type Pointed = (rule: SiteRule | null, caseId: string) => void;

/** What a press of the pointer is made of; the page gets none of it while a person is pointing. */
const PRESSES = ["pointerdown", "mousedown", "pointerup", "mouseup", "click", "auxclick", "dblclick", "contextmenu"];

/**
 * Let a person point at the case id of a screen: what is under the pointer is outlined, and a press takes it.
 *
 * No key ends it: keys pressed in a page are the page's. What cannot be a case id cannot be taken, and that is said.
 *
 * @returns what ends it without an answer
 */
export function letPointAtCase(
  document: Document,
  host: OverlayHost,
  texts: PointingTexts,
  pointed: Pointed,
): () => void {
  const outline = box(document, "outline");
  const bar = box(document, "pointing");
  const said = box(document, "say", texts.say);
  const end = () => {
    globalThis.removeEventListener("pointermove", move, true);
    for (const type of PRESSES) globalThis.removeEventListener(type, press, true);
    host.hide(outline);
    host.hide(bar);
  };
  const move = (event: PointerEvent) => {
    if (!event.isTrusted) return;
    const under = elementUnder(event);
    if (under === null || host.isOurs(event)) return host.hide(outline);
    const { left, top, width, height } = under.getBoundingClientRect();
    put(outline, { left: left - 2, top: top - 2, width: width + 4, height: height + 4 });
    host.show(outline);
  };
  const press = (event: Event) => {
    if (!event.isTrusted || host.isOurs(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type !== "click") return;
    const element = elementUnder(event);
    const made = element === null ? null : makeSiteRule(element, { document, address: location });
    if (made === null) {
      said.textContent = texts.again;
      return;
    }
    end();
    pointed(made.rule, made.caseId);
  };
  bar.append(
    said,
    button(document, "\u00d7", texts.leave, () => {
      end();
      pointed(null, "");
    }),
  );
  globalThis.addEventListener("pointermove", move, true);
  for (const type of PRESSES) globalThis.addEventListener(type, press, true);
  host.show(bar);
  return end;
}

function elementUnder(event: Event): Element | null {
  const [innermost] = event.composedPath();
  return innermost instanceof Element ? innermost : null;
}
