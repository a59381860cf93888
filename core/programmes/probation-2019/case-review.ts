import { cited } from "../cited.ts";
import type { LeavingOutRule } from "../sample-rules.ts";
import { SPECIFICATION } from "./sources.ts";

/** Cases under review elsewhere: left out of domain two and of unpaid work. */
export const CASE_REVIEW: LeavingOutRule = {
  id: "serious-further-offence-or-case-review",
  kind: "ineligible",
  name: cited(
    {
      en: "Serious further offence, serious case or child practice review",
      cy: "Adolygiad o drosedd ddifrifol bellach, achos difrifol neu ymarfer plant",
    },
    SPECIFICATION,
  ),
  heading:
    /\b(?:sfos?|scrs?|cprs?)\b|\bserious further offence|\bserious case review|\bchild practice review|\bdrosedd ddifrifol bellach\b|\btrosedd ddifrifol bellach\b|\badolygiad achos difrifol\b|\badolygiad ymarfer plant\b/u,
  disposal: null,
};
