import type { Answer } from "../assessment/event.ts";

/** One key question as two inspectors answered it; null where one has not. */
export interface PairedAnswer {
  readonly question: string;
  readonly first: Answer | null;
  readonly second: Answer | null;
}

/**
 * Two readings of one case, question by question.
 *
 * @param questions the key questions to compare, in order
 * @returns every question, and of those that both answered how many agree
 *
 * Source: 000 §6.10, 004 §7.3 (paired quality assurance).
 */
export function compareReadings(
  questions: readonly string[],
  first: ReadonlyMap<string, Answer>,
  second: ReadonlyMap<string, Answer>,
): { readonly pairs: readonly PairedAnswer[]; readonly both: number; readonly agree: number } {
  const pairs = questions.map((question) => ({
    question,
    first: first.get(question) ?? null,
    second: second.get(question) ?? null,
  }));
  const both = pairs.filter((pair) => pair.first !== null && pair.second !== null);
  return { pairs, both: both.length, agree: both.filter((pair) => pair.first === pair.second).length };
}
