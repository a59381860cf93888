import { applicableCases, type Tally } from "../assessment/tally.ts";
import type { BandRule, RatingRules } from "../programmes/rating-rules.ts";
import { bandOfCounts, type Rounding, roundingDecides } from "./band.ts";
import { type Edges, edgesOf } from "./edges.ts";
import { wholePercent } from "./percent.ts";

/** One key question, worked out. */
export interface KeyQuestionResult extends Tally {
  readonly applicable: number;
  /** A whole number 0-100, or null when no case is applicable. */
  readonly percent: number | null;
  readonly band: BandRule | null;
  /** Null when no case is applicable. */
  readonly edges: Edges | null;
  /** True for every key question with the lowest percent in its standard. */
  readonly lowest: boolean;
  readonly roundingDecides: boolean;
}

/**
 * Work out a standard's key questions: percents, bands and which are lowest.
 *
 * @param tallies one a counted key question
 * @returns one result a tally, in the same order; key questions with no applicable case are never lowest
 *
 * Source: 000 §7.1, 004 §7.1.
 */
export function resultsOfKeyQuestions(
  rules: RatingRules,
  tallies: readonly Tally[],
  rounding: Rounding,
): KeyQuestionResult[] {
  const results = tallies.map((tally) => resultOfOne(rules, tally, rounding));
  const lowest = results.reduce<KeyQuestionResult | null>(
    (low, one) => (one.percent !== null && (low === null || compare(one, low, rounding) < 0) ? one : low),
    null,
  );
  return results.map((one) => ({
    ...one,
    lowest: lowest !== null && one.percent !== null && compare(one, lowest, rounding) === 0,
  }));
}

function resultOfOne(rules: RatingRules, tally: Tally, rounding: Rounding): KeyQuestionResult {
  const applicable = applicableCases(tally);
  const percent = wholePercent(tally.yes, applicable);
  const band = bandOfCounts(rules.bands, tally.yes, applicable, rounding);
  return {
    ...tally,
    applicable,
    percent,
    band,
    edges: percent === null || band === null ? null : edgesOf(rules.bands, band, percent),
    lowest: false,
    roundingDecides: roundingDecides(rules.bands, tally.yes, applicable),
  };
}

/** Orders by what is banded: whole percents, or fractions compared exactly by cross-multiplying. */
function compare(a: KeyQuestionResult, b: KeyQuestionResult, rounding: Rounding): number {
  return rounding === "whole" ? (a.percent ?? 0) - (b.percent ?? 0) : a.yes * b.applicable - b.yes * a.applicable;
}
