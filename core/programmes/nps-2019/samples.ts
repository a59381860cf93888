import { cited } from "../cited.ts";
import { DOMAIN_TWO_LIST } from "../probation-2019/domain-two-list.ts";
import { SAMPLE_SIZE, SCHEDULES, SIZES, SPECIFICATION, STANDARDS } from "../probation-2019/sources.ts";
import type { SampleRules } from "../sample-rules.ts";
import { sizeAdvice } from "../size-advice.ts";
import { COURT_REPORTS_LEAVING_OUT, VICTIM_CONTACT_LEAVING_OUT } from "./leaving-out.ts";
import { ORGANISATIONS } from "./organisations.ts";

/** Three lists, sized by organisation; domain two also feeds victim contact after release. */
export const SAMPLE_RULES: SampleRules = {
  advice: sizeAdvice(SIZES, SAMPLE_SIZE),
  lists: [
    DOMAIN_TWO_LIST,
    {
      id: "victim-contact",
      name: cited({ en: "Victim contact at sentence", cy: "Cyswllt â dioddefwyr adeg dedfrydu" }, SPECIFICATION),
      domain: 3,
      standards: cited(["3.2"], STANDARDS),
      interview: cited(null, SCHEDULES),
      sizes: [],
      partOfCombined: null,
      fields: [],
      levels: null,
      strata: { by: "none", whole: cited({ en: "All cases", cy: "Pob achos" }, SPECIFICATION) },
      leavingOut: VICTIM_CONTACT_LEAVING_OUT,
    },
    {
      id: "court-reports",
      name: cited({ en: "Court reports and allocation", cy: "Adroddiadau llys a dyrannu" }, SPECIFICATION),
      domain: 3,
      standards: cited(["3.1"], STANDARDS),
      interview: cited(null, SCHEDULES),
      sizes: [],
      partOfCombined: null,
      fields: ["report-type", "agency"],
      levels: null,
      strata: { by: "values", fields: cited(["report-type", "agency"], SPECIFICATION) },
      leavingOut: COURT_REPORTS_LEAVING_OUT,
    },
  ],
  organisations: ORGANISATIONS,
};
