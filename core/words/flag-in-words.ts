import type { Flag } from "../rating/flag.ts";
import type { Words } from "./en.ts";
import { fillIn } from "./fill-in.ts";

/**
 * A key question's flags in sentences: each fact, whether the standard would move, then once what they ask of the panel.
 * "61% is 3 points from the top of its band (64%). The panel must consider this standard."
 *
 * @param flags the flags of one key question
 *
 * Source: 000 §7.2, 004 §7.1-7.2.
 */
export function flagsInWords(
  words: Words,
  flags: readonly Flag[],
  question: { readonly percent: number | null; readonly yes: number; readonly applicable: number },
): string {
  const [first] = flags;
  if (first === undefined) return "";
  const facts = flags.map((flag) =>
    fillIn(words, words.flags[sentenceOf(flag)] ?? "", { ...question, edge: flag.edge, distance: flag.distance }),
  );
  const held = flags.some((flag) => flag.standardWouldMove) ? [] : [words.flags["standard-held"] ?? ""];
  return [...facts, ...held, words.flags[first.duty] ?? ""].join(" ");
}

function sentenceOf(flag: Flag): string {
  if (flag.trigger === "one-judgement") return `one-judgement-${flag.direction}`;
  if (flag.trigger === "small-sample") return "small-sample";
  const edge = flag.direction === "up" ? "top" : "bottom";
  return flag.distance === 0 ? `at-${edge}` : `near-${edge}`;
}
