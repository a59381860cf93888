import type { SizeAdvice } from "../programmes/sample-rules.ts";

/**
 * The number of cases that gives the programme's margin of error at its confidence level, for a simple random sample.
 *
 * @param advice confidence quantile, margin and proportion (fractions)
 * @param population eligible cases, a whole number of 0 or more
 * @returns cases, a whole number from 0 to `population` inclusive: n0 = z^2 p(1-p)/e^2, n = ceil(n0 / (1 + (n0 - 1)/N))
 *
 * Problems: none. Source: 000 §4.1, 004 §4.1.
 */
export function advisedSize(advice: SizeAdvice, population: number): number {
  if (population === 0) return 0;
  const p = advice.proportion.value;
  const n0 = (advice.z.value ** 2 * p * (1 - p)) / advice.margin.value ** 2;
  return Math.min(population, Math.ceil(n0 / (1 + (n0 - 1) / population)));
}

/**
 * The margin of error that a sample achieves, with finite population correction.
 *
 * @param size cases taken, 0 or more and at most `population`
 * @param population eligible cases; null where it is not known, which leaves the correction out
 * @returns percentage points, 0 or more, unrounded; null for an empty sample; 0 when every case is taken
 *
 * Problems: none. Source: 000 §4.1, 004 §4.1.
 */
export function marginOfError(advice: SizeAdvice, size: number, population: number | null): number | null {
  if (size === 0) return null;
  if (population !== null && size >= population) return 0;
  const p = advice.proportion.value;
  const correction = population === null ? 1 : (population - size) / (population - 1);
  const spread = Math.sqrt(((p * (1 - p)) / size) * correction);
  return 100 * advice.z.value * spread;
}
