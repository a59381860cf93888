import { cited } from "../cited.ts";
import type { SampleRules, SizeRange } from "../sample-rules.ts";
import { sizeAdvice } from "../size-advice.ts";
import { DOMAIN_THREE_LEAVING_OUT, DOMAIN_TWO_LEAVING_OUT } from "./leaving-out.ts";
import { SAMPLE_SIZE, SCHEDULES, SIZES, SPECIFICATION } from "./sources.ts";
import { DOMAIN_THREE_STRATA, DOMAIN_TWO_STRATA } from "./strata.ts";

/** Small services have one range for both lists together. */
const SMALL: SizeRange = { kind: "small", from: cited(7, SIZES), to: cited(18, SIZES), combined: true };

/** Two lists in one combined sample, 60 to 40. */
export const SAMPLE_RULES: SampleRules = {
  advice: sizeAdvice(SIZES, SAMPLE_SIZE),
  lists: [
    {
      id: "domain-two",
      name: cited({ en: "Domain two: post-court cases", cy: "Parth dau: achosion ar ôl llys" }, SIZES),
      domain: 2,
      standards: null,
      interview: cited({ slot: 60, reading: null, writeUp: null }, SCHEDULES),
      sizes: [...standardSizes(12, 68), SMALL],
      partOfCombined: cited(60, SIZES),
      fields: ["gender", "disposal", "rosh", "safety"],
      levels: cited({ fields: ["rosh", "safety"], higher: ["high", "very-high"] }, SPECIFICATION),
      strata: { by: "rules", strata: DOMAIN_TWO_STRATA, suggested: false },
      leavingOut: DOMAIN_TWO_LEAVING_OUT,
    },
    {
      id: "domain-three",
      name: cited({ en: "Domain three: out-of-court cases", cy: "Parth tri: achosion y tu allan i'r llys" }, SIZES),
      domain: 3,
      standards: null,
      interview: cited({ slot: 45, reading: null, writeUp: null }, SCHEDULES),
      sizes: [...standardSizes(8, 46), SMALL],
      partOfCombined: cited(40, SIZES),
      fields: ["gender", "disposal"],
      levels: null,
      strata: { by: "rules", strata: DOMAIN_THREE_STRATA, suggested: false },
      leavingOut: DOMAIN_THREE_LEAVING_OUT,
    },
  ],
  organisations: [],
};

/** Single and joint inspections are the manual's standard ones. */
function standardSizes(from: number, to: number): readonly SizeRange[] {
  return (["single", "joint"] as const).map((kind) => ({
    kind,
    from: cited(from, SIZES),
    to: cited(to, SIZES),
    combined: false,
  }));
}
