import type { Citation } from "./citation.ts";
import { cited } from "./cited.ts";
import type { SizeAdvice } from "./sample-rules.ts";

/**
 * What the advised sample size rests on, the same in 000 §4.1 and 004 §4.1.
 *
 * @param stated where the manual gives the confidence level and the margin of error
 * @param formula the decision that fills in the rest: the normal quantile and the assumed proportion
 * @returns the advice
 */
export function sizeAdvice(stated: Citation, formula: Citation): SizeAdvice {
  return {
    confidence: cited(0.8, stated),
    z: cited(1.2815515655446, formula),
    margin: cited(0.05, stated),
    proportion: cited(0.5, formula),
  };
}
