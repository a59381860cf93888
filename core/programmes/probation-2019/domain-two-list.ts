import { cited } from "../cited.ts";
import { ATTENDANCE_CENTRE, CURFEW, EXCLUSION, onlyRequirement, UNPAID_WORK } from "../only-requirement.ts";
import type { LeavingOutRule, ListRules } from "../sample-rules.ts";
import { CASE_REVIEW } from "./case-review.ts";
import { METHODOLOGY, SCHEDULES, SIZES, SPECIFICATION, STRATA } from "./sources.ts";
import { DOMAIN_TWO_STRATA } from "./strata.ts";

/** Transfers in and out belong on this list, and are no reason to leave a case out. */
const LEAVING_OUT: readonly LeavingOutRule[] = [
  {
    id: "only-unpaid-work-attendance-centre-exclusion-or-curfew",
    kind: "ineligible",
    name: cited(
      {
        en: "Only a curfew, an exclusion, unpaid work or an attendance centre",
        cy: "Dim ond cyrffyw, gwaharddiad, gwaith di-dâl neu ganolfan bresenoli",
      },
      SPECIFICATION,
    ),
    ...onlyRequirement([ATTENDANCE_CENTRE, CURFEW, EXCLUSION, UNPAID_WORK]),
  },
  {
    id: "no-requirements",
    kind: "ineligible",
    name: cited({ en: "Order with no requirements", cy: "Gorchymyn heb ofynion" }, SPECIFICATION),
    heading: /\b(?:no|without|nil|zero) (?:any )?requirements?\b|\bheb (?:unrhyw )?ofyn(?:ion|iad)\b/u,
    disposal: /\b(?:no|without|nil|zero) (?:any )?requirements?\b|\bheb (?:unrhyw )?ofyn(?:ion|iad)\b/u,
  },
  {
    id: "held-by-youth-service",
    kind: "ineligible",
    name: cited(
      { en: "Held by a youth offending team (YOT)", cy: "Yn nwylo tîm troseddau ieuenctid (YOT)" },
      SPECIFICATION,
    ),
    heading: /\b(?:yots?|yos)\b|\byouth (?:offending|justice) (?:team|service)|\btroseddau ieuenctid\b/u,
    disposal: null,
  },
  CASE_REVIEW,
  {
    id: "limited-access",
    kind: "possible",
    name: cited({ en: "Limited access", cy: "Mynediad cyfyngedig" }, SPECIFICATION),
    heading: /\b(?:limited|restricted) access\b|\blaos?\b|\bmynediad cyfyngedig\b/u,
    disposal: null,
  },
  {
    id: "ended-under-28-days",
    kind: "possible",
    name: cited({ en: "Ended in under 28 days", cy: "Wedi dod i ben mewn llai na 28 diwrnod" }, SPECIFICATION),
    heading:
      /\b(?:under|within|in|before|after|fewer than|less than) (?:less than |fewer than |under )?28 days\b|\b(?:terminat\w*|ended|closed)\b.*\b28 days\b|\bllai na 28 (?:o dd|d|n)iwrnod/u,
    disposal: null,
  },
];

/** Domain two, the same for both services; organisations.ts has the size of each organisation's sample. */
export const DOMAIN_TWO_LIST: ListRules = {
  id: "domain-two",
  name: cited({ en: "Domain two: case supervision", cy: "Parth dau: goruchwylio achosion" }, METHODOLOGY),
  domain: 2,
  standards: null,
  interview: cited({ slot: 60, reading: null, writeUp: null }, SCHEDULES),
  sizes: [{ kind: "single", from: cited(100, SIZES), to: cited(148, SIZES), combined: false }],
  partOfCombined: null,
  fields: ["gender", "disposal", "rosh"],
  levels: cited({ fields: ["rosh"], higher: ["high", "very-high"] }, STRATA),
  strata: { by: "rules", strata: DOMAIN_TWO_STRATA, suggested: true },
  leavingOut: LEAVING_OUT,
};
