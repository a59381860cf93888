import type { RatingRules } from "../programmes/rating-rules.ts";
import { bandOfCounts, type Rounding } from "./band.ts";
import type { KeyQuestionResult } from "./key-question-result.ts";

/** The fewest judgements that, answered the other way, would move a standard one way. */
export interface SmallestChange {
  readonly direction: "up" | "down";
  /** Judgements in all. */
  readonly judgements: number;
  /** Which key questions, and how many judgements in each. */
  readonly changes: readonly { readonly keyQuestion: string; readonly judgements: number }[];
}

/**
 * The smallest changes of judgements, with sub-samples as they are, that would move a standard up and down.
 * Up needs every key question in the lowest band to rise; down needs any one to fall below it.
 *
 * @returns up to two changes, up first; none for a standard that is not rated or cannot move that way
 *
 * Source: ours, to serve 000 §7.2 ("a change in judgement in one case").
 */
export function smallestChanges(
  rules: RatingRules,
  results: readonly KeyQuestionResult[],
  rounding: Rounding,
): SmallestChange[] {
  const rated = results.filter((one) => one.band !== null);
  const floor = Math.min(...rated.map((one) => one.band?.score.value ?? 0));
  const needed = (one: KeyQuestionResult, step: 1 | -1) => judgementsNeeded(rules, one, step, floor, rounding);
  return [changeUp(rated, floor, needed), changeDown(rated, needed)].filter((change) => change !== null);
}

type Needed = (one: KeyQuestionResult, step: 1 | -1) => number | null;

function changeUp(rated: readonly KeyQuestionResult[], floor: number, needed: Needed): SmallestChange | null {
  const changes = rated
    .filter((one) => one.band?.score.value === floor)
    .map((one) => ({ keyQuestion: one.keyQuestion, judgements: needed(one, 1) }));
  if (changes.length === 0 || !changes.every((change) => change.judgements !== null)) return null;
  const whole = changes.map((change) => ({ ...change, judgements: change.judgements ?? 0 }));
  return { direction: "up", judgements: whole.reduce((sum, one) => sum + one.judgements, 0), changes: whole };
}

function changeDown(rated: readonly KeyQuestionResult[], needed: Needed): SmallestChange | null {
  const ways = rated.flatMap((one) => {
    const judgements = needed(one, -1);
    return judgements === null ? [] : [{ keyQuestion: one.keyQuestion, judgements }];
  });
  const least = ways.reduce<(typeof ways)[number] | null>(
    (best, way) => (best === null || way.judgements < best.judgements ? way : best),
    null,
  );
  return least === null ? null : { direction: "down", judgements: least.judgements, changes: [least] };
}

/** Judgements to change in one key question until its score passes `floor`, or null when none would do. */
function judgementsNeeded(
  rules: RatingRules,
  one: KeyQuestionResult,
  step: 1 | -1,
  floor: number,
  rounding: Rounding,
): number | null {
  for (let yes = one.yes + step; yes >= 0 && yes <= one.applicable; yes += step) {
    const score = bandOfCounts(rules.bands, yes, one.applicable, rounding)?.score.value ?? floor;
    if (step === 1 ? score > floor : score < floor) return Math.abs(yes - one.yes);
  }
  return null;
}
