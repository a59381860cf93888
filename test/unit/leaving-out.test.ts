import { describe, expect, test } from "vitest";
import { plainText } from "../../core/longlist/plain-text.ts";
import { programmeById } from "../../core/programmes/index.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import type { LeavingOutRule, ListId } from "../../core/programmes/sample-rules.ts";

function programme(id: string): Programme {
  const found = programmeById(id);
  if (found === null) throw new Error(`no programme ${id}`);
  return found;
}

function rules(of: Programme, list: ListId): readonly LeavingOutRule[] {
  return of.samples.lists.find((candidate) => candidate.id === list)?.leavingOut ?? [];
}

describe("reasons to leave a case out", () => {
  const youth = programme("youth-2021");
  const crc = programme("crc-2019");
  const nps = programme("nps-2019");

  const HEADINGS: readonly (readonly [string, readonly LeavingOutRule[], string, string | null])[] = [
    ["youth two", rules(youth, "domain-two"), "CSPPI?", "csppi"],
    ["youth two", rules(youth, "domain-two"), "Subject to CSPPI procedures (now or earlier)", "csppi"],
    ["youth two", rules(youth, "domain-two"), "Case transferred out", "transferred-out"],
    ["youth two", rules(youth, "domain-two"), "Transfer out (Y/N)", "transferred-out"],
    ["youth two", rules(youth, "domain-two"), "Date transferred out", null],
    ["youth two", rules(youth, "domain-two"), "Transferred in", null],
    ["youth two", rules(youth, "domain-two"), "Terminated within 4 weeks", "ended-within-four-weeks"],
    ["youth two", rules(youth, "domain-two"), "Within four weeks of release", "ended-within-four-weeks"],
    ["youth two", rules(youth, "domain-two"), "Assessment completed within 4 weeks", null],
    ["youth two", rules(youth, "domain-two"), "Termination date", null],
    [
      "youth two",
      rules(youth, "domain-two"),
      "Formally transferred out, or terminated within four weeks",
      "transferred-out-or-ended-within-four-weeks",
    ],
    ["youth two", rules(youth, "domain-two"), "Host YOT for LAC", "host"],
    [
      "youth two",
      rules(youth, "domain-two"),
      "Initial order not made out to inspected YOT",
      "order-made-to-another-service",
    ],
    [
      "youth two",
      rules(youth, "domain-two"),
      "Only requirement curfew/unpaid work/attendance centre",
      "only-curfew-unpaid-work-or-attendance-centre",
    ],
    ["youth two", rules(youth, "domain-two"), "YRO with no supervision or ISS", "no-supervision"],
    ["youth two", rules(youth, "domain-two"), "Extension to existing referral order", "referral-order-extension"],
    ["youth two", rules(youth, "domain-two"), "Type of order", null],
    ["youth two", rules(youth, "domain-two"), "Curfew", null],
    ["youth three", rules(youth, "domain-three"), "Child lives outside YOT area", "lives-outside-the-area"],
    ["youth three", rules(youth, "domain-three"), "Out of our area", "lives-outside-the-area"],
    ["youth three", rules(youth, "domain-three"), "Different police force", "another-police-force"],
    ["youth three", rules(youth, "domain-three"), "Other police force area", "another-police-force"],
    ["youth three", rules(youth, "domain-three"), "Police force", null],
    ["youth three", rules(youth, "domain-three"), "Out of court disposal", null],
    ["youth three", rules(youth, "domain-three"), "Transferred out of area", "transferred-out"],
    ["youth three", rules(youth, "domain-three"), "CSPPI", "csppi"],
    ["crc two", rules(crc, "domain-two"), "SFO review", "serious-further-offence-or-case-review"],
    ["crc two", rules(crc, "domain-two"), "Subject to SFO / SCR / CPR", "serious-further-offence-or-case-review"],
    ["crc two", rules(crc, "domain-two"), "Limited access (LAO)", "limited-access"],
    ["crc two", rules(crc, "domain-two"), "Terminated after less than 28 days", "ended-under-28-days"],
    ["crc two", rules(crc, "domain-two"), "Under 28 days?", "ended-under-28-days"],
    ["crc two", rules(crc, "domain-two"), "Held by YOT", "held-by-youth-service"],
    ["crc two", rules(crc, "domain-two"), "No requirements", "no-requirements"],
    ["crc two", rules(crc, "domain-two"), "UPW only", "only-unpaid-work-attendance-centre-exclusion-or-curfew"],
    ["crc two", rules(crc, "domain-two"), "Transferred out", null],
    ["unpaid work", rules(crc, "unpaid-work"), "Transferred in", "transferred"],
    ["unpaid work", rules(crc, "unpaid-work"), "Transferred out to different CRC", "transferred"],
    ["unpaid work", rules(crc, "unpaid-work"), "SFO", "serious-further-offence-or-case-review"],
    ["gate", rules(crc, "through-the-gate"), "Supervised by other CRC", "supervised-by-another-crc"],
    ["gate", rules(crc, "through-the-gate"), "Supervised by NPS post-release", "supervised-by-nps"],
    ["gate", rules(crc, "through-the-gate"), "Fixed-term recall", "fixed-term-recall"],
    ["gate", rules(crc, "through-the-gate"), "Not subject to licence or PSS", "no-supervision-after-release"],
    ["gate", rules(crc, "through-the-gate"), "TTG provided by different CRC", "through-the-gate-by-another-crc"],
    ["gate", rules(crc, "through-the-gate"), "Non-resettlement prison", "not-a-resettlement-prison"],
    ["gate", rules(crc, "through-the-gate"), "Prison", null],
    ["gate", rules(crc, "through-the-gate"), "Date released", null],
    ["reports", rules(nps, "court-reports"), "Court outside NPS area", "court-outside-the-area"],
    ["reports", rules(nps, "court-reports"), "Report type", null],
    ["victims", rules(nps, "victim-contact"), "No identified personal victim", "no-personal-victim"],
  ];

  test.each(HEADINGS)("heading, %s: %#", (_list, of, heading, expected) => {
    const met = of.filter((rule) => rule.heading.test(plainText(heading))).map(({ id }) => id);
    expect(met, heading).toEqual(expected === null ? [] : [expected]);
  });

  const YOUTH_DISPOSALS = rules(youth, "domain-two");
  const PROBATION_DISPOSALS = rules(nps, "domain-two");
  const DISPOSALS: readonly (readonly [readonly LeavingOutRule[], string, string | null])[] = [
    [YOUTH_DISPOSALS, "Referral order", null],
    [YOUTH_DISPOSALS, "Referral order (extension)", "referral-order-extension"],
    [YOUTH_DISPOSALS, "Extension to referral order", "referral-order-extension"],
    [YOUTH_DISPOSALS, "Extended sentence: 4 years' custody, 3 years' extension", null],
    [YOUTH_DISPOSALS, "YRO - curfew only", "only-curfew-unpaid-work-or-attendance-centre"],
    [YOUTH_DISPOSALS, "Unpaid work, 100 hours", "only-curfew-unpaid-work-or-attendance-centre"],
    [YOUTH_DISPOSALS, "YRO with supervision and curfew", null],
    [YOUTH_DISPOSALS, "YRO (ISS) with curfew", null],
    [YOUTH_DISPOSALS, "YRO without supervision", "no-supervision"],
    [YOUTH_DISPOSALS, "Order", null],
    [YOUTH_DISPOSALS, "DTO", null],
    [PROBATION_DISPOSALS, "Community order, UPW only", "only-unpaid-work-attendance-centre-exclusion-or-curfew"],
    [PROBATION_DISPOSALS, "SSO - standalone unpaid work", "only-unpaid-work-attendance-centre-exclusion-or-curfew"],
    [PROBATION_DISPOSALS, "SSO, no requirements", "no-requirements"],
    [PROBATION_DISPOSALS, "Community order: RAR and unpaid work", null],
    [PROBATION_DISPOSALS, "Licence", null],
  ];

  test.each(DISPOSALS)("disposal %#", (of, disposal, expected) => {
    const met = of.filter((rule) => rule.disposal?.test(plainText(disposal))).map(({ id }) => id);
    expect(met, disposal).toEqual(expected === null ? [] : [expected]);
  });
});
