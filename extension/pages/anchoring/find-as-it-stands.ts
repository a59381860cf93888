import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { RecordText, Stretch } from "../record/record-text.ts";

/** How many characters either side of a quotation are kept with it. */
export const CONTEXT = 32;

/** Characters of a text, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a quotation stands in some stretches, word for word and with the very words around it.
 *
 * A context shorter than it could be reached to the end of its stretch, and must do so again.
 *
 * @returns the first two places at most: more than one is as good as none
 */
export function findAsItStands(record: RecordText, stretches: readonly Stretch[], quotation: Quotation): Span[] {
  const { before, exact, after } = quotation;
  const whole = before + exact + after;
  const found: Span[] = [];
  for (const { start, end } of stretches) {
    let at = record.text.indexOf(whole, start);
    while (at >= 0 && at + whole.length <= end && found.length < 2) {
      const fits = (isFull(before) || at === start) && (isFull(after) || at + whole.length === end);
      if (fits) found.push({ start: at + before.length, end: at + before.length + exact.length });
      at = record.text.indexOf(whole, at + 1);
    }
  }
  return found;
}

/** Half a character at a context's end is left out of it. */
function isFull(context: string): boolean {
  return context.length >= CONTEXT - 1;
}
