import { sameCase } from "../../core/exchange/whose-case.ts";
import type { CaseReading } from "../browser/page-messages.ts";

/** A page that is of no case. */
export const NOTHING: CaseReading = { is: "none" };

/** Frames of one page that show different cases are two cases on one screen; one that refuses refuses for all. */
export function together(readings: readonly CaseReading[]): CaseReading {
  const refused = readings.find((one) => one.is === "refused");
  if (refused !== undefined) return refused;
  const cases = readings.filter((one) => one.is === "case");
  const [first] = cases;
  if (first === undefined) return NOTHING;
  const found = [...new Set(cases.filter((one) => !sameCase(one.caseId, first.caseId)).map((one) => one.caseId))];
  if (found.length === 0) return first;
  return { is: "refused", why: "two-cases", found: [first.caseId, ...found], system: first.system };
}
