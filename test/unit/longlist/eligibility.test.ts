import { describe, expect, test } from "vitest";
import { reasonsToLeaveOut } from "../../../core/longlist/eligibility.ts";
import { matchHeadings } from "../../../core/longlist/match-headings.ts";
import { listOf, longlistCase } from "../../fakes/inspection.ts";

const YOUTH = listOf("youth-2021", "domain-two");
const PROBATION = listOf("crc-2019", "domain-two");
const UNPAID_WORK = listOf("crc-2019", "unpaid-work");

function shortly(...found: ReturnType<typeof reasonsToLeaveOut>) {
  return found.map(({ kind, rule, words, unclear }) => [kind, rule?.id ?? null, words, unclear]);
}

describe("reasons in columns of their own", () => {
  test.each(["Yes", "Y", "x", "TRUE", "✓", "Ie"])("%s leaves the case out", (cell) => {
    expect(shortly(...reasonsToLeaveOut(YOUTH, longlistCase({}, { csppi: cell })))).toEqual([
      ["possible", "csppi", "", false],
    ]);
  });

  test.each(["", "No", "N", "n/a", "-", "Nage", "0"])("%j does not", (cell) => {
    expect(reasonsToLeaveOut(YOUTH, longlistCase({}, { csppi: cell, host: cell }))).toEqual([]);
  });

  test("anything else is taken as yes, and pointed out", () => {
    expect(shortly(...reasonsToLeaveOut(YOUTH, longlistCase({}, { host: "from May" })))).toEqual([
      ["possible", "host", "", true],
    ]);
  });

  test("ineligible reasons come first, whatever the list's order", () => {
    const one = longlistCase({ "exclusion-reason": "Moved away" }, { csppi: "y", "no-supervision": "y" });
    expect(shortly(...reasonsToLeaveOut(YOUTH, one))).toEqual([
      ["ineligible", "no-supervision", "", false],
      ["possible", "csppi", "", false],
      ["possible", null, "Moved away", false],
    ]);
    const backwards = { ...YOUTH, leavingOut: YOUTH.leavingOut.toReversed() };
    expect(reasonsToLeaveOut(backwards, one).map(({ kind }) => kind)).toEqual(["ineligible", "possible", "possible"]);
  });
});

describe("reasons told by the disposal", () => {
  test.each([
    ["Referral order (extension)", "referral-order-extension"],
    ["YRO - curfew only", "only-curfew-unpaid-work-or-attendance-centre"],
    ["YRO without supervision", "no-supervision"],
  ])("%s is ineligible", (disposal, rule) => {
    expect(shortly(...reasonsToLeaveOut(YOUTH, longlistCase({ disposal })))).toEqual([["ineligible", rule, "", false]]);
  });

  test("a column that says no does not take the disposal's word back", () => {
    const one = longlistCase({ disposal: "YRO without supervision" }, { "no-supervision": "No" });
    expect(shortly(...reasonsToLeaveOut(YOUTH, one))).toEqual([["ineligible", "no-supervision", "", false]]);
  });
});

describe("one column of reasons in words", () => {
  test.each([
    ["CSPPI since March", "csppi"],
    ["Host YOT", "host"],
    ["Transferred out to Conwy", "transferred-out"],
    ["Terminated within 4 weeks", "ended-within-four-weeks"],
    ["Moved away", null],
    // Words alone never take a case off the list.
    ["Referral order extension", null],
    ["Yes", null],
  ])("%s", (words, rule) => {
    expect(shortly(...reasonsToLeaveOut(YOUTH, longlistCase({ "exclusion-reason": words })))).toEqual([
      ["possible", rule, words, false],
    ]);
  });

  test.each(["", "No", "None", "n/a", "Nage"])("%j is no reason", (words) => {
    expect(reasonsToLeaveOut(YOUTH, longlistCase({ "exclusion-reason": words }))).toEqual([]);
  });
});

test("a transfer is no reason on probation's domain two, and makes a case ineligible for unpaid work", () => {
  const rulesOf = (list: typeof YOUTH) => matchHeadings(["Transferred out"], list).map(({ meaning }) => meaning);
  expect(rulesOf(PROBATION)).toEqual([]);
  expect(rulesOf(UNPAID_WORK)).toEqual([{ is: "leaving-out", rule: "transferred" }]);
  expect(shortly(...reasonsToLeaveOut(UNPAID_WORK, longlistCase({}, { transferred: "Yes" })))).toEqual([
    ["ineligible", "transferred", "", false],
  ]);
});
