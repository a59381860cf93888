import { describe, expect, test } from "vitest";
import { compareReadings } from "../../../core/exchange/compare-readings.ts";
import type { SamplePack } from "../../../core/exchange/sample-pack.ts";
import { whoseCase } from "../../../core/exchange/whose-case.ts";

const pack = (cases: readonly string[], others: readonly string[]): SamplePack => ({
  programme: "nps-2019",
  inspection: "North",
  inspector: "RE",
  made: "2026-11-22T10:00:00.000Z",
  cases: cases.map((caseId) => ({
    reference: caseId,
    caseId,
    list: "domain-two",
    stratum: "",
    slot: "",
    caseManager: "",
    office: "",
    role: "first",
  })),
  others: others.map((caseId) => ({ caseId, inspector: "JT" })),
});

describe("a case on the screen", () => {
  const packs = [pack(["X000001"], ["X000002", "X000003"]), pack(["X000003"], [])];

  test.each([
    ["X000001", "mine"],
    [" x000001 ", "mine"],
    ["X000002", "anothers"],
    ["X000003", "mine"],
    ["X000004", "not-in-sample"],
    ["X00000", "not-in-sample"],
    ["", "not-in-sample"],
  ])("%s is %s", (caseId, is) => expect(whoseCase(packs, caseId).is).toBe(is));

  test("that is another's says whose", () => {
    expect(whoseCase(packs, "X000002")).toMatchObject({ inspector: "JT" });
  });
});

test("two readings agree where both answered the same", () => {
  const first = new Map([
    ["2.1.1", "yes"],
    ["2.1.2", "no"],
    ["2.1.3", "yes"],
  ] as const);
  const second = new Map([
    ["2.1.1", "yes"],
    ["2.1.2", "yes"],
  ] as const);
  const { pairs, both, agree } = compareReadings(["2.1.1", "2.1.2", "2.1.3"], first, second);
  expect([both, agree]).toEqual([2, 1]);
  expect(pairs[2]).toEqual({ question: "2.1.3", first: "yes", second: null });
});
