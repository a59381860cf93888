import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { Place, Stretch } from "../record/record-text.ts";

/** How many characters either side of a quotation are kept with it. */
export const CONTEXT = 32;

/**
 * Where a quotation stands in some stretches, word for word and with the very words around it.
 *
 * A context shorter than it could be reached to the end of its stretch, and must do so again.
 *
 * @returns the first two places at most: more than one is as good as none
 */
export function findAsItStands<S extends Stretch>(stretches: readonly S[], quotation: Quotation): Place<S>[] {
  const { before, exact, after } = quotation;
  const whole = before + exact + after;
  const found: Place<S>[] = [];
  for (const stretch of stretches) {
    const { text } = stretch;
    let at = text.indexOf(whole);
    while (at >= 0 && found.length < 2) {
      const fits = (isFull(before) || at === 0) && (isFull(after) || at + whole.length === text.length);
      const start = at + before.length;
      if (fits) found.push({ stretch, start, end: start + exact.length });
      at = text.indexOf(whole, at + 1);
    }
  }
  return found;
}

/** Half a character at a context's end is left out of it. */
function isFull(context: string): boolean {
  return context.length >= CONTEXT - 1;
}
