import type { DeliusService } from "./delius-case.ts";

/**
 * "Manage people on probation": `CRN: X000001` above every screen of a case, and the CRN in the address.
 *
 * Source: ministryofjustice/hmpps-manage-people-on-probation-ui (MIT), its case header and `caseload/minimal-cases.njk`,
 * whose list of cases stands at `/case` itself.
 */
export const MANAGE_PEOPLE_ON_PROBATION: DeliusService = {
  system: "manage-people-on-probation",
  label: '[data-qa="crn"]',
  address: /^\/case\/([A-Za-z]\d{6})(?:\/|$)/u,
  lists: /^\/(?:case|search|caseload|team-cases|recent-cases)\/?$|^\/(?:search|caseload)\//u,
};
