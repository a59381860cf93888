import type { Words } from "../words/en.ts";
import type { TextLook } from "../workbook/edit.ts";

const RATINGS = ["inadequate", "requires-improvement", "good", "outstanding"] as const;

/**
 * The look of each rating wherever its word comes out in a range, so that fills follow the formulas.
 *
 * @param range `E8:E15`
 */
export function ratingLooks(words: Words, range: string): TextLook[] {
  return RATINGS.map((rating) => ({ range, text: words.ratings[rating] ?? rating, style: `rating-${rating}` }));
}
