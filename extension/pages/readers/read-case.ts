import type { CaseReading, SiteRule } from "../../browser/page-messages.ts";
import { CONSIDER_A_RECALL } from "./consider-a-recall.ts";
import { readDeliusCase } from "./delius-case.ts";
import { MANAGE_PEOPLE_ON_PROBATION } from "./manage-people-on-probation.ts";
import type { PageSeen } from "./page-seen.ts";
import { readBySiteRule } from "./site-rule.ts";

const SERVICES = [MANAGE_PEOPLE_ON_PROBATION, CONSIDER_A_RECALL];

/** Which case a screen is about: by what a person pointed out on its site, or as a service we know shows it. */
export function readCase(page: PageSeen, rule: SiteRule | null): CaseReading {
  const pointedOut = rule === null ? null : readBySiteRule(rule, page);
  if (pointedOut !== null) return pointedOut;
  for (const service of SERVICES) {
    const reading = readDeliusCase(service, page);
    if (reading !== null) return reading;
  }
  return { is: "none" };
}
