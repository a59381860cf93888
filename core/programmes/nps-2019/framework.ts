import { cited } from "../cited.ts";
import type { Framework } from "../framework.ts";
import { DOMAIN_ONE } from "../probation-2019/domain-one.ts";
import { DOMAIN_TWO } from "../probation-2019/domain-two.ts";
import { METHODOLOGY, RATINGS, STANDARDS } from "../probation-2019/sources.ts";
import { openEndedStandard } from "../probation-2019/standard.ts";

const BY_CASES = cited("cases", RATINGS);

/** Ten standards; the key questions of domain three are known by number only. */
export const FRAMEWORK: Framework = {
  domains: [
    DOMAIN_ONE,
    DOMAIN_TWO,
    {
      number: 3,
      name: cited(
        { en: "Work specific to the NPS", cy: "Gwaith sy'n benodol i'r Gwasanaeth Prawf Cenedlaethol" },
        METHODOLOGY,
      ),
      standards: [
        openEndedStandard(
          "3.1",
          ["Court reports and allocation", "Adroddiadau llys a dyrannu"],
          STANDARDS,
          BY_CASES,
          2,
        ),
        openEndedStandard("3.2", ["Statutory victim contact", "Cyswllt statudol â dioddefwyr"], STANDARDS, BY_CASES, 3),
      ],
    },
  ],
};
