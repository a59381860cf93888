import type { Citation } from "./citation.ts";
import type { Prompt } from "./framework.ts";

/** A text in English, then in Welsh: how long lists of wordings are written down. */
export type Pair = readonly [en: string, cy: string];

/**
 * A key question's prompts, lettered in order.
 *
 * @param source where the prompts are printed
 * @param pairs their wordings, first to last, at most 26
 * @returns prompts lettered `a`, `b`, ...
 */
export function prompts(source: Citation, pairs: readonly Pair[]): readonly Prompt[] {
  return pairs.map(([en, cy], index) => ({
    letter: String.fromCharCode("a".charCodeAt(0) + index),
    wording: { value: { en, cy }, source },
  }));
}
