import { cited } from "../cited.ts";
import { DOMAIN_TWO_LIST } from "../probation-2019/domain-two-list.ts";
import { SAMPLE_SIZE, SCHEDULES, SIZES, SPECIFICATION, STANDARDS } from "../probation-2019/sources.ts";
import type { SampleRules } from "../sample-rules.ts";
import { sizeAdvice } from "../size-advice.ts";
import { THROUGH_THE_GATE_LEAVING_OUT, UNPAID_WORK_LEAVING_OUT } from "./leaving-out.ts";
import { ORGANISATIONS } from "./organisations.ts";

/** Three lists, sized by organisation. */
export const SAMPLE_RULES: SampleRules = {
  advice: sizeAdvice(SIZES, SAMPLE_SIZE),
  lists: [
    DOMAIN_TWO_LIST,
    {
      id: "unpaid-work",
      name: cited({ en: "Unpaid work", cy: "Gwaith di-dâl" }, SPECIFICATION),
      domain: 3,
      standards: cited(["4.1"], STANDARDS),
      interview: cited(null, SCHEDULES),
      sizes: [],
      partOfCombined: null,
      fields: ["gender", "rosh"],
      levels: null,
      strata: { by: "values", fields: cited(["gender", "rosh"], SPECIFICATION) },
      leavingOut: UNPAID_WORK_LEAVING_OUT,
    },
    {
      id: "through-the-gate",
      name: cited({ en: "Through the Gate", cy: "Drwy'r Gât" }, SPECIFICATION),
      domain: 3,
      standards: cited(["4.2"], STANDARDS),
      interview: cited(null, SCHEDULES),
      sizes: [],
      partOfCombined: null,
      fields: ["prison"],
      levels: null,
      strata: { by: "values", fields: cited(["prison"], SPECIFICATION) },
      leavingOut: THROUGH_THE_GATE_LEAVING_OUT,
    },
  ],
  organisations: ORGANISATIONS,
};
