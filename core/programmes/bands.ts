import type { Citation } from "./citation.ts";
import { cited } from "./cited.ts";
import type { BandRule } from "./rating-rules.ts";

/** Where a programme's manual prints the bands, the ratings they lead to and the scores of those ratings. */
interface BandSources {
  readonly bands: Citation;
  readonly ratings: Citation;
  readonly scores: Citation;
}

/**
 * The four bands, which every rated programme shares: 000 §7.1, 001 §4.8-4.10 and §4.22, 004 §7.1.
 *
 * @param sources where the programme's own manual prints them
 * @returns the bands from the lowest to the highest
 */
export function bands({ bands, ratings, scores }: BandSources): readonly BandRule[] {
  return [
    {
      id: "minority",
      name: cited({ en: "Minority", cy: "Lleiafrif" }, bands),
      from: cited(0, bands),
      rating: cited("inadequate", ratings),
      score: cited(0, scores),
    },
    {
      id: "too-few",
      name: cited({ en: "Too few", cy: "Rhy ychydig" }, bands),
      from: cited(50, bands),
      rating: cited("requires-improvement", ratings),
      score: cited(1, scores),
    },
    {
      id: "reasonable-majority",
      name: cited({ en: "Reasonable majority", cy: "Mwyafrif rhesymol" }, bands),
      from: cited(65, bands),
      rating: cited("good", ratings),
      score: cited(2, scores),
    },
    {
      id: "large-majority",
      name: cited({ en: "Large majority", cy: "Mwyafrif mawr" }, bands),
      from: cited(80, bands),
      rating: cited("outstanding", ratings),
      score: cited(3, scores),
    },
  ];
}
