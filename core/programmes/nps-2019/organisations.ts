import { organisationSizes } from "../probation-2019/organisations.ts";

/** Divisions of the National Probation Service. */
export const ORGANISATIONS = organisationSizes(
  ["domain-two", "court-reports", "victim-contact"],
  [
    ["Wales", "A", 100, 90, 20],
    ["London", "B", 115, 115, 30],
    ["South West & South Central", "B", 115, 115, 30],
    ["South East & Eastern", "B", 115, 115, 30],
    ["Midlands", "C", 120, 115, 30],
    ["North West", "C", 120, 115, 30],
    ["North East", "D", 125, 125, 30],
  ],
);
