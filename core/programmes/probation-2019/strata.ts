import { cited } from "../cited.ts";
import type { StratumRule } from "../sample-rules.ts";
import { STRATA } from "./sources.ts";

/** Five groups of gender, sentence and risk of serious harm: suggested, the inspectorate's own may differ. */
export const DOMAIN_TWO_STRATA: readonly StratumRule[] = [
  {
    id: "male-community-lower",
    name: cited({ en: "Men, community: low or medium", cy: "Dynion, cymuned: isel neu ganolig" }, STRATA),
    gender: "male",
    sentence: "community",
    level: "lower",
  },
  {
    id: "male-community-higher",
    name: cited({ en: "Men, community: high or very high", cy: "Dynion, cymuned: uchel neu uchel iawn" }, STRATA),
    gender: "male",
    sentence: "community",
    level: "higher",
  },
  {
    id: "male-post-custody-lower",
    name: cited({ en: "Men, post-custody: low or medium", cy: "Dynion, ar ôl y ddalfa: isel neu ganolig" }, STRATA),
    gender: "male",
    sentence: "post-custody",
    level: "lower",
  },
  {
    id: "male-post-custody-higher",
    name: cited(
      { en: "Men, post-custody: high or very high", cy: "Dynion, ar ôl y ddalfa: uchel neu uchel iawn" },
      STRATA,
    ),
    gender: "male",
    sentence: "post-custody",
    level: "higher",
  },
  { id: "female", name: cited({ en: "Women", cy: "Menywod" }, STRATA), gender: "female" },
];
