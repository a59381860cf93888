import { cited } from "../cited.ts";
import type { StratumRule } from "../sample-rules.ts";
import { SPECIFICATION } from "./sources.ts";

const GIRLS: StratumRule = {
  id: "girls",
  name: cited({ en: "Girls", cy: "Merched" }, SPECIFICATION),
  gender: "female",
};

/** Post-court strata. */
export const DOMAIN_TWO_STRATA: readonly StratumRule[] = [
  {
    id: "boys-community-high",
    name: cited(
      { en: "Boys, community: high or very high", cy: "Bechgyn, cymuned: uchel neu uchel iawn" },
      SPECIFICATION,
    ),
    gender: "male",
    sentence: "community",
    level: "higher",
  },
  {
    id: "boys-community-not-high",
    name: cited({ en: "Boys, community: not high", cy: "Bechgyn, cymuned: heb fod yn uchel" }, SPECIFICATION),
    gender: "male",
    sentence: "community",
    level: "lower",
  },
  {
    id: "boys-post-custody",
    name: cited({ en: "Boys, post-custody", cy: "Bechgyn, ar ôl y ddalfa" }, SPECIFICATION),
    gender: "male",
    sentence: "post-custody",
  },
  GIRLS,
];

/** Out-of-court strata. */
export const DOMAIN_THREE_STRATA: readonly StratumRule[] = [
  {
    id: "boys-youth-caution",
    name: cited({ en: "Boys, youth caution", cy: "Bechgyn, rhybuddiad ieuenctid" }, SPECIFICATION),
    gender: "male",
    outOfCourt: "youth-caution",
  },
  {
    id: "boys-conditional-caution",
    name: cited({ en: "Boys, youth conditional caution", cy: "Bechgyn, rhybuddiad amodol ieuenctid" }, SPECIFICATION),
    gender: "male",
    outOfCourt: "conditional-caution",
  },
  {
    id: "boys-community-resolution",
    name: cited(
      { en: "Boys, community resolution or similar", cy: "Bechgyn, datrysiad cymunedol neu debyg" },
      SPECIFICATION,
    ),
    gender: "male",
    outOfCourt: "community-resolution",
  },
  GIRLS,
];
