import type { DeliusService } from "./delius-case.ts";

/**
 * "Consider a recall": the CRN among the personal details of every screen of a case, and in the address.
 *
 * Source: ministryofjustice/make-recall-decision-ui (MIT), its end-to-end tests and `personSearchResults.njk`.
 */
export const CONSIDER_A_RECALL: DeliusService = {
  system: "consider-a-recall",
  label: '[data-qa="personalDetailsOverview-crn"]',
  address: /^\/cases\/([A-Za-z]\d{6})(?:\/|$)/u,
  lists: /^\/(?:cases|search-results(?:-by-\w+)?|search-by-\w+|search)\/?$/u,
};
