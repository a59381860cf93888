import type { BandRule } from "../programmes/rating-rules.ts";
import { wholePercent } from "./percent.ts";

/** `whole`: band the whole percent (our decision). `exact`: band the fraction itself. */
export type Rounding = "whole" | "exact";

/**
 * The band of a whole percent.
 *
 * @param bands a programme's bands, lowest first
 * @param percent a whole number from 0 to 100 inclusive
 * @returns the highest band that starts at or below `percent`
 *
 * Source: 000 §7.1, 001 §4.8, 004 §7.1.
 */
export function bandOfPercent(bands: readonly BandRule[], percent: number): BandRule {
  return highestReached(bands, (band) => percent >= band.from.value);
}

/**
 * The band of a key question's counts.
 *
 * @param bands a programme's bands, lowest first
 * @param yes cases answered yes, a whole number from 0 to `applicable` inclusive
 * @param applicable yes and no together, a whole number of 0 or more
 * @param rounding whether the whole percent or the exact fraction is banded
 * @returns the band, or null when no case is applicable
 *
 * Source: 000 §7.1; rounding is our decision (docs/decisions/rounding.md).
 */
export function bandOfCounts(
  bands: readonly BandRule[],
  yes: number,
  applicable: number,
  rounding: Rounding,
): BandRule | null {
  const percent = wholePercent(yes, applicable);
  if (percent === null) return null;
  if (rounding === "whole") return bandOfPercent(bands, percent);
  return highestReached(bands, (band) => 100 * yes >= band.from.value * applicable);
}

/**
 * True when banding the exact fraction would give another band than banding the whole percent: 11 of 17 is 64.7, shown as 65.
 *
 * Source: our decision (docs/decisions/rounding.md).
 */
export function roundingDecides(bands: readonly BandRule[], yes: number, applicable: number): boolean {
  return bandOfCounts(bands, yes, applicable, "whole") !== bandOfCounts(bands, yes, applicable, "exact");
}

function highestReached(bands: readonly BandRule[], reached: (band: BandRule) => boolean): BandRule {
  const band = bands.findLast(reached) ?? bands[0];
  if (band === undefined) throw new Error("A programme has at least one band");
  return band;
}
