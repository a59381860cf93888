import type { RatingId } from "../programmes/rating-rules.ts";
import type { Rounding } from "../rating/band.ts";
import { wholePercent } from "../rating/percent.ts";
import type { BandOnScale, OverallOnScale } from "./rating-scales.ts";

/** A stretch of a scale: the values it covers, both included, and where it is drawn, in percents of the scale's length. */
export interface Stretch {
  readonly rating: RatingId;
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
}

/** What would move a total to the next overall rating, up and down; null at the ends. */
export interface NextRatings {
  readonly up: { readonly rating: RatingId; readonly points: number } | null;
  readonly down: { readonly rating: RatingId; readonly points: number } | null;
}

/** Where a value stands along a scale from 0, in percents of its length. Values beyond the ends stand at the ends. */
export function alongScale(value: number, maximum: number): number {
  return maximum <= 0 ? 0 : (100 * Math.min(Math.max(value, 0), maximum)) / maximum;
}

/** The stretches of the overall scale, one a rating, which together cover it from end to end. */
export function stretchesOf(overall: readonly OverallOnScale[], maximum: number): Stretch[] {
  return overall.map(({ rating, from }, at) => {
    const next = overall[at + 1]?.from ?? null;
    const start = alongScale(from, maximum);
    return {
      rating,
      from,
      to: next === null ? maximum : next - 1,
      start,
      length: alongScale(next ?? maximum, maximum) - start,
    };
  });
}

/** Points from a total to the overall ratings beside its own. */
export function nextRatings(overall: readonly OverallOnScale[], total: number): NextRatings {
  const at = overall.findLastIndex((one) => total >= one.from);
  const above = overall[at + 1];
  const below = overall[at - 1];
  const own = overall[at]?.from ?? 0;
  return {
    up: above === undefined ? null : { rating: above.rating, points: above.from - total },
    down: below === undefined ? null : { rating: below.rating, points: total - own + 1 },
  };
}

/** The percents a band covers, both included. */
export function percentsOfBand(bands: readonly BandOnScale[], band: BandOnScale): { from: number; to: number } {
  const next = bands[bands.indexOf(band) + 1];
  return { from: band.from, to: next === undefined ? 100 : next.from - 1 };
}

/**
 * The percent and band that counts would have, to say what one judgement would do.
 *
 * @param yes a whole number; null is returned where it is outside 0 to `applicable`
 */
export function landingOf(
  bands: readonly BandOnScale[],
  yes: number,
  applicable: number,
  rounding: Rounding,
): { readonly percent: number; readonly band: BandOnScale } | null {
  const percent = yes < 0 || yes > applicable ? null : wholePercent(yes, applicable);
  if (percent === null) return null;
  const reached = (band: BandOnScale) =>
    rounding === "whole" ? percent >= band.from : 100 * yes >= band.from * applicable;
  const band = bands.findLast(reached);
  return band === undefined ? null : { percent, band };
}
