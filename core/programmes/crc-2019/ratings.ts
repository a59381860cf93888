import { cited } from "../cited.ts";
import { RATING_RULES as PROBATION_RATING_RULES } from "../probation-2019/ratings.ts";
import { RATINGS } from "../probation-2019/sources.ts";
import type { RatingRules } from "../rating-rules.ts";

/** The rules both services share, and the evidence that may move unpaid work by one band. */
export const RATING_RULES: RatingRules = {
  ...PROBATION_RATING_RULES,
  evidence: { standard: "4.1", keyQuestion: "4.1.3", mostBands: cited(1, RATINGS) },
};
