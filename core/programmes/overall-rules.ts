import type { Citation } from "./citation.ts";
import { cited } from "./cited.ts";
import type { OverallRule } from "./rating-rules.ts";

/** The lowest total of each overall rating above the lowest, which starts at 0. */
interface OverallTotals {
  readonly requiresImprovement: number;
  readonly good: number;
  readonly outstanding: number;
}

/**
 * The overall ratings by total score.
 *
 * @param totals the lowest total of each rating, whole numbers, strictly increasing
 * @param source where the manual prints them
 * @returns the rules from the lowest rating to the highest
 */
export function overallRules(totals: OverallTotals, source: Citation): readonly OverallRule[] {
  return [
    { rating: "inadequate", from: cited(0, source) },
    { rating: "requires-improvement", from: cited(totals.requiresImprovement, source) },
    { rating: "good", from: cited(totals.good, source) },
    { rating: "outstanding", from: cited(totals.outstanding, source) },
  ];
}
