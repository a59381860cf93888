import type { Tally } from "../assessment/tally.ts";
import type { Standard } from "../programmes/framework.ts";
import type { RatingId, RatingRules } from "../programmes/rating-rules.ts";
import type { Rounding } from "./band.ts";
import { type Flag, flagsOfStandard } from "./flag.ts";
import { type KeyQuestionResult, resultsOfKeyQuestions } from "./key-question-result.ts";
import { type SmallestChange, smallestChanges } from "./smallest-change.ts";

/** Why a standard has no rating. */
export type NotRated = "not-judged" | "no-tables" | "key-questions-missing" | "no-applicable-case";

/** A standard before the panel: its rating from counts or judgement, and what the panel should look at. */
export interface StandardResult {
  readonly id: string;
  readonly computed: RatingId | null;
  readonly notRated: NotRated | null;
  readonly keyQuestions: readonly KeyQuestionResult[];
  readonly flags: readonly Flag[];
  readonly smallestChanges: readonly SmallestChange[];
}

/** A domain one standard as the lead inspector proposes it. Source: 000 §7.1, 004 §7.1. */
export function standardFromJudgement(standard: Standard, proposed: RatingId | null): StandardResult {
  return {
    id: standard.id,
    computed: proposed,
    notRated: proposed === null ? "not-judged" : null,
    keyQuestions: [],
    flags: [],
    smallestChanges: [],
  };
}

/**
 * A standard's rating from its key questions: that of the lowest band among them.
 *
 * @param tallies the standard's tallies by key question; one that is not there was not given at all
 * @returns the result; `notRated` says why where there is no rating. A key question with no applicable case is left out of
 *   "lowest"; one that was never given keeps the standard from being rated, unless the sources leave the list of questions open
 *
 * Source: 000 §7.1, 001 §4.10, 004 §7.1; not rated is our decision (docs/decisions/not-rated.md).
 */
export function standardFromCases(
  rules: RatingRules,
  standard: Standard,
  tallies: ReadonlyMap<string, Tally>,
  rounding: Rounding,
): StandardResult {
  const ids = countedKeyQuestions(standard, tallies);
  const given = ids.map((id) => tallies.get(id) ?? { keyQuestion: id, yes: 0, no: 0, notApplicable: 0 });
  const keyQuestions = resultsOfKeyQuestions(rules, given, rounding);
  const notRated = whyNotRated(standard, ids, tallies, keyQuestions);
  const lowest = keyQuestions.find((one) => one.lowest)?.band ?? null;
  return {
    id: standard.id,
    computed: notRated === null ? (lowest?.rating.value ?? null) : null,
    notRated,
    keyQuestions,
    flags: notRated === null ? flagsOfStandard(rules, keyQuestions, rounding) : [],
    smallestChanges: notRated === null ? smallestChanges(rules, keyQuestions, rounding) : [],
  };
}

function countedKeyQuestions(standard: Standard, tallies: ReadonlyMap<string, Tally>): string[] {
  const named = standard.keyQuestions.filter((one) => one.counted).map((one) => one.id);
  if (!standard.openEnded) return named;
  const met = [...tallies.keys()].filter((id) => id.startsWith(`${standard.id}.`));
  return met.length > 0 ? met.sort((a, b) => numberOf(a) - numberOf(b)) : named;
}

/** A key question's number within its standard, so that 3.1.10 comes after 3.1.2. */
function numberOf(id: string): number {
  return Number(id.split(".")[2]);
}

function whyNotRated(
  standard: Standard,
  ids: readonly string[],
  tallies: ReadonlyMap<string, Tally>,
  results: readonly KeyQuestionResult[],
): NotRated | null {
  const given = ids.filter((id) => tallies.has(id));
  if (given.length === 0) return "no-tables";
  if (given.length < ids.length && !standard.openEnded) return "key-questions-missing";
  return results.every((one) => one.percent === null) ? "no-applicable-case" : null;
}
