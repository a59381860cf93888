import { cited } from "../cited.ts";
import type { Framework } from "../framework.ts";
import { DOMAIN_ONE } from "../probation-2019/domain-one.ts";
import { DOMAIN_TWO } from "../probation-2019/domain-two.ts";
import { METHODOLOGY, RATINGS, STANDARDS } from "../probation-2019/sources.ts";
import { openEndedStandard, unpublishedQuestion } from "../probation-2019/standard.ts";
import type { Pair } from "../prompts.ts";

const UNPAID_WORK: Pair = ["Unpaid work", "Gwaith di-dâl"];

/** Ten standards; those of domain three carry the number 4, so that both services' numbers stay apart. */
export const FRAMEWORK: Framework = {
  domains: [
    DOMAIN_ONE,
    DOMAIN_TWO,
    {
      number: 3,
      name: cited(
        { en: "Work specific to CRCs", cy: "Gwaith sy'n benodol i gwmnïau adsefydlu cymunedol" },
        METHODOLOGY,
      ),
      standards: [
        {
          id: "4.1",
          name: cited({ en: UNPAID_WORK[0], cy: UNPAID_WORK[1] }, STANDARDS),
          ratedBy: cited("cases-then-evidence", RATINGS),
          openEnded: false,
          keyQuestions: [
            unpublishedQuestion("4.1.1", UNPAID_WORK, RATINGS),
            unpublishedQuestion("4.1.2", UNPAID_WORK, RATINGS),
            // Answered from observation, documents and meetings.
            unpublishedQuestion("4.1.3", UNPAID_WORK, RATINGS, false),
            unpublishedQuestion("4.1.4", UNPAID_WORK, RATINGS),
          ],
        },
        openEndedStandard("4.2", ["Through the Gate", "Drwy'r Gât"], STANDARDS, cited("cases", RATINGS), 3),
      ],
    },
  ],
};
