import { bands } from "../bands.ts";
import { cited } from "../cited.ts";
import { overallRules } from "../overall-rules.ts";
import type { RatingRules } from "../rating-rules.ts";
import { PANEL, RATINGS, SMALL_SAMPLE } from "./sources.ts";

/** Twelve standards, 0-36; the panel must consider discretion, small samples included. */
export const RATING_RULES: RatingRules = {
  bands: bands({ bands: RATINGS, ratings: RATINGS, scores: RATINGS }),
  overall: overallRules({ requiresImprovement: 7, good: 19, outstanding: 31 }, RATINGS),
  discretion: {
    duty: cited("must", PANEL),
    withinPoints: cited(5, PANEL),
    smallSample: cited(5, SMALL_SAMPLE),
    smallSampleTriggers: cited(true, PANEL),
  },
  evidence: null,
  hurdles: [],
};
