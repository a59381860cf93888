import { type Citation, isDecision } from "../programmes/citation.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";

/** A citation as people read it: `000 §7.1`, or `our decision: rounding`. */
export function sourceInWords(words: Words, source: Citation): string {
  if (!isDecision(source)) return `${source.document} §${source.section}`;
  const texts: Readonly<Record<string, string>> = words.views;
  const name = texts[`decision-${source.decision}`] ?? source.decision;
  return fillIn(words, words.views["our-decision"], { name });
}
