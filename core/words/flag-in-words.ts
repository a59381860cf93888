import type { Flag } from "../rating/flag.ts";
import type { Words } from "./en.ts";
import { fillIn } from "./fill-in.ts";

/**
 * A flag as a sentence: the fact, then what it asks of the panel.
 * "61% is 3 points from the top of its band (64%). The panel must consider this standard."
 *
 * Source: 000 §7.2, 004 §7.1-7.2.
 */
export function flagInWords(
  words: Words,
  flag: Flag,
  question: { readonly percent: number | null; readonly yes: number; readonly applicable: number },
): string {
  const facts = { ...question, edge: flag.edge, distance: flag.distance };
  const fact =
    flag.trigger === "within-five-points"
      ? words.flags[flag.direction === "up" ? "near-top" : "near-bottom"]
      : flag.trigger === "one-judgement"
        ? words.flags[`one-judgement-${flag.direction}`]
        : words.flags["small-sample"];
  const moves = flag.standardWouldMove ? "" : ` ${words.flags["standard-held"]}`;
  return `${fillIn(words, fact ?? "", facts)}${moves} ${words.flags[flag.duty] ?? ""}`;
}
