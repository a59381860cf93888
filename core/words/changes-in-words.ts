import type { SmallestChange } from "../rating/smallest-change.ts";
import type { Words } from "./en.ts";
import { fillIn } from "./fill-in.ts";

/** The smallest changes that would move a standard, in a sentence each way; "" for a standard that nothing moves. */
export function changesInWords(words: Words, changes: readonly SmallestChange[]): string {
  return changes
    .map(({ direction, judgements, changes: where }) => {
      const questions = where.map((one) =>
        where.length === 1 ? one.keyQuestion : `${one.keyQuestion} × ${one.judgements}`,
      );
      return fillIn(words, words.flags[`change-${direction}`] ?? "", { judgements, questions });
    })
    .join(" ");
}
