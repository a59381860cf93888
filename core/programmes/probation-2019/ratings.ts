import { bands } from "../bands.ts";
import { cited } from "../cited.ts";
import { overallRules } from "../overall-rules.ts";
import type { RatingRules } from "../rating-rules.ts";
import { PRINCIPLES, RATINGS, SMALL_SAMPLE } from "./sources.ts";

/** Ten standards, 0-30; the panel may, exceptionally, use discretion. Evidence may move nothing unless a programme adds it. */
export const RATING_RULES: RatingRules = {
  bands: bands({ bands: RATINGS, ratings: RATINGS, scores: RATINGS }),
  overall: overallRules({ requiresImprovement: 6, good: 16, outstanding: 26 }, RATINGS),
  discretion: {
    duty: cited("may", RATINGS),
    withinPoints: cited(5, RATINGS),
    smallSample: cited(5, SMALL_SAMPLE),
    smallSampleTriggers: cited(false, SMALL_SAMPLE),
  },
  evidence: null,
  hurdles: [cited({ fact: "child-safeguarding", keyQuestion: "2.1.3" }, PRINCIPLES)],
};
