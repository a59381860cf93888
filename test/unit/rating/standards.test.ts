import { describe, expect, test } from "vitest";
import { standardFromCases, standardFromJudgement } from "../../../core/rating/standard-result.ts";
import { byQuestion, programme, standardOf, talliesOf } from "../../fakes/inspection.ts";

const YOUTH = programme("youth-2021").ratings;
const ASSESSMENT = standardOf("youth-2021", "2.1");

function rated(...counts: readonly (readonly [number, number])[]) {
  return standardFromCases(YOUTH, ASSESSMENT, byQuestion(talliesOf("2.1", ...counts)), "whole");
}

describe("a standard's rating is that of its lowest band", () => {
  test.each([
    [[9, 1], [9, 1], [4, 6], "inadequate"],
    [[6, 4], [9, 1], [9, 1], "requires-improvement"],
    [[9, 1], [7, 3], [9, 1], "good"],
    [[8, 2], [9, 1], [10, 0], "outstanding"],
  ] as const)("%j %j %j: %s", (first, second, third, rating) => {
    expect(rated(first, second, third)).toMatchObject({ computed: rating, notRated: null });
  });

  test("not applicable leaves the sub-sample: 3 of 4 is 75, whatever the sample", () => {
    const tallies = byQuestion(
      talliesOf("2.1", [9, 1], [9, 1]).concat([{ keyQuestion: "2.1.3", yes: 3, no: 1, notApplicable: 6 }]),
    );
    const result = standardFromCases(YOUTH, ASSESSMENT, tallies, "whole");
    expect(result.keyQuestions[2]).toMatchObject({ applicable: 4, percent: 75, notApplicable: 6, lowest: true });
    expect(result.computed).toBe("good");
  });
});

describe("what cannot be rated", () => {
  test("a key question without an applicable case is left out of the lowest", () => {
    const result = rated([9, 1], [7, 3], [0, 0]);
    expect(result).toMatchObject({ computed: "good", notRated: null });
    expect(result.keyQuestions.map((one) => one.lowest)).toEqual([false, true, false]);
    expect(result.keyQuestions[2]).toMatchObject({ percent: null, band: null });
  });

  test("no applicable case at all", () => {
    expect(rated([0, 0], [0, 0], [0, 0])).toMatchObject({
      computed: null,
      notRated: "no-applicable-case",
      flags: [],
      smallestChanges: [],
    });
  });

  test("no table at all", () => {
    expect(rated()).toMatchObject({ computed: null, notRated: "no-tables" });
  });

  test("a key question that was never given: nothing is flagged either, however near the others are to an edge", () => {
    expect(rated([9, 1], [62, 38])).toMatchObject({
      computed: null,
      notRated: "key-questions-missing",
      flags: [],
      smallestChanges: [],
    });
  });

  test("a judged standard without a proposal", () => {
    const standard = standardOf("youth-2021", "1.1");
    expect(standardFromJudgement(standard, null)).toMatchObject({ computed: null, notRated: "not-judged" });
    expect(standardFromJudgement(standard, "good")).toMatchObject({ computed: "good", notRated: null });
  });
});

describe("standards whose key questions the manual does not list", () => {
  const nps = programme("nps-2019").ratings;
  const courtReports = standardOf("nps-2019", "3.1");

  test("take the key questions that come, in the order of their numbers", () => {
    const tallies = byQuestion(
      ["3.1.10", "3.1.3", "3.1.1", "3.1.2", "3.2.1"].map((keyQuestion) => ({
        keyQuestion,
        yes: keyQuestion === "3.2.1" ? 0 : 8,
        no: 2,
        notApplicable: 0,
      })),
    );
    const result = standardFromCases(nps, courtReports, tallies, "whole");
    expect(result.keyQuestions.map((one) => one.keyQuestion)).toEqual(["3.1.1", "3.1.2", "3.1.3", "3.1.10"]);
    expect(result.computed).toBe("outstanding");
  });

  test("are rated on one key question", () => {
    const result = standardFromCases(nps, courtReports, byQuestion(talliesOf("3.1", [6, 4])), "whole");
    expect(result).toMatchObject({ computed: "requires-improvement", notRated: null });
  });
});

test("unpaid work is counted from 4.1.1, 4.1.2 and 4.1.4; counts for 4.1.3 are not used", () => {
  const crc = programme("crc-2019").ratings;
  const tallies = byQuestion(talliesOf("4.1", [9, 1], [9, 1], [0, 10], [8, 2]));
  const result = standardFromCases(crc, standardOf("crc-2019", "4.1"), tallies, "whole");
  expect(result.keyQuestions.map((one) => one.keyQuestion)).toEqual(["4.1.1", "4.1.2", "4.1.4"]);
  expect(result.computed).toBe("outstanding");
});
