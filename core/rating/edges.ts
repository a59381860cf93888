import type { BandRule } from "../programmes/rating-rules.ts";

/** How far a percent stands from the edges of its band's label that have a neighbour; null at the end of the scale. */
export interface Edges {
  /** Points above the label's lowest percent, 0 or more. */
  readonly aboveBottom: number | null;
  /** Points below the label's highest percent, 0 or more. */
  readonly belowTop: number | null;
}

/**
 * Distances from both edges of a band's own label: 61 in 50-64 is 11 above the bottom and 3 below the top.
 *
 * @param percent a whole percent, 0-100. Banding exact fractions can leave 64.7 in a band labelled to 64: it is at the edge, not beyond it
 *
 * Source: 000 §7.1's example measures 63 from 64 (docs/decisions/flags-edge.md).
 */
export function edgesOf(bands: readonly BandRule[], band: BandRule, percent: number): Edges {
  const at = bands.indexOf(band);
  const above = bands[at + 1];
  return {
    aboveBottom: at <= 0 ? null : Math.max(0, percent - band.from.value),
    belowTop: above === undefined ? null : Math.max(0, above.from.value - 1 - percent),
  };
}
