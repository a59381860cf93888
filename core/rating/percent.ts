/**
 * Percent of applicable cases answered yes, as a whole percent, halves rounded up, in integers throughout.
 *
 * @param yes cases answered yes, a whole number from 0 to `applicable` inclusive
 * @param applicable yes and no together, a whole number of 0 or more
 * @returns a whole number from 0 to 100 inclusive, or null when no case is applicable
 *
 * Problems: none. Source: no source states a rounding rule; the rule is ours (docs/decisions/rounding.md).
 */
export function wholePercent(yes: number, applicable: number): number | null {
  if (applicable === 0) return null;
  return Math.floor((200 * yes + applicable) / (2 * applicable));
}
