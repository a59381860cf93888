import type { OverallRule, RatingId, RatingRules } from "../programmes/rating-rules.ts";

export interface OverallResult {
  /** Sum of the standards' scores, from 0 to `maximum` inclusive. */
  readonly total: number;
  readonly maximum: number;
  readonly rating: RatingId;
}

/**
 * The overall rating from every standard's rating, without weights.
 *
 * @param ratings one a standard of the programme; null for a standard that is not rated
 * @returns null when any standard is not rated: the total is withheld, never counted as 0
 *
 * Source: 000 §7.1, 001 §4.22, 004 §7.1; withholding is our decision (docs/decisions/not-rated.md).
 */
export function overallOf(rules: RatingRules, ratings: readonly (RatingId | null)[]): OverallResult | null {
  if (ratings.length === 0 || ratings.includes(null)) return null;
  const total = ratings.reduce((sum, rating) => sum + scoreOf(rules, rating), 0);
  const highest = Math.max(...rules.bands.map((band) => band.score.value));
  return { total, maximum: highest * ratings.length, rating: overallRule(rules, total).rating };
}

/** A rating's score, 0 to 3; 0 for null, which callers withhold before adding up. */
export function scoreOf(rules: RatingRules, rating: RatingId | null): number {
  return rules.bands.find((band) => band.rating.value === rating)?.score.value ?? 0;
}

function overallRule(rules: RatingRules, total: number): OverallRule {
  const rule = rules.overall.findLast((one) => total >= one.from.value);
  if (rule === undefined) throw new Error("The lowest overall rating starts at 0");
  return rule;
}
