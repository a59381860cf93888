import { cited } from "../cited.ts";
import { METHODOLOGY, SPECIFICATION } from "../probation-2019/sources.ts";
import type { LeavingOutRule } from "../sample-rules.ts";

/** Court reports: the list's own exclusion, and the one inspectors make on reading (docs/decisions/leaving-out-on-reading.md). */
export const COURT_REPORTS_LEAVING_OUT: readonly LeavingOutRule[] = [
  {
    id: "court-outside-the-area",
    kind: "ineligible",
    name: cited({ en: "For a court outside the area", cy: "Ar gyfer llys y tu allan i'r ardal" }, SPECIFICATION),
    heading: /\b(?:outside|out of)\b.*\barea\b|\bout of area\b|\bcourt outside\b|\by tu allan i ?r ardal\b/u,
    disposal: null,
  },
  {
    id: "report-type-does-not-match",
    kind: "ineligible",
    name: cited(
      { en: "Report type does not match the record", cy: "Nid yw math yr adroddiad yn cyfateb i'r cofnod" },
      METHODOLOGY,
    ),
    heading:
      /\breport type\b.*\b(?:not match|mismatch|differ|wrong)|\bmath yr adroddiad (?:yn wahanol|ddim yn cyfateb)\b|\bnid yw math yr adroddiad\b/u,
    disposal: null,
  },
];

/** Victim contact: a case without an identified personal victim is not inspected. */
export const VICTIM_CONTACT_LEAVING_OUT: readonly LeavingOutRule[] = [
  {
    id: "no-personal-victim",
    kind: "ineligible",
    name: cited({ en: "No identified personal victim", cy: "Dim dioddefwr personol wedi'i nodi" }, METHODOLOGY),
    heading: /\b(?:no|without)\b.*\bvictim\b|\b(?:dim|heb) (?:d)?dioddefwr\b/u,
    disposal: null,
  },
];
