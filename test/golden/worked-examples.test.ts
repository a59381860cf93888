import { describe, expect, test } from "vitest";
import type { RatingId } from "../../core/programmes/rating-rules.ts";
import { rateInspection } from "../../core/rating/rate-inspection.ts";
import { standardFromCases } from "../../core/rating/standard-result.ts";
import { byQuestion, programme, standardOf, talliesOf } from "../fakes/inspection.ts";

const YOUTH = programme("youth-2021");
const NPS = programme("nps-2019");

/** Flags of a youth standard whose last key question is the one given and whose others are out of reach. */
function youthFlags(yes: number, no: number) {
  return standardFromCases(
    YOUTH.ratings,
    standardOf("youth-2021", "2.1"),
    byQuestion(talliesOf("2.1", [20, 0], [20, 0], [yes, no])),
    "whole",
  ).flags;
}

/** The tables that 000 §7.1 and 004 §7.1 print. */
const TABLES: readonly {
  readonly programme: string;
  readonly counts: readonly (readonly [number, number])[];
  readonly percents: readonly number[];
  readonly ratings: readonly RatingId[];
}[] = [
  {
    programme: "youth-2021",
    counts: [
      [20, 3],
      [15, 8],
      [14, 9],
    ],
    percents: [87, 65, 61],
    ratings: ["outstanding", "good", "requires-improvement"],
  },
  {
    programme: "youth-2021",
    counts: [
      [18, 5],
      [12, 7],
      [13, 5],
    ],
    percents: [78, 63, 72],
    ratings: ["good", "requires-improvement", "good"],
  },
  {
    programme: "nps-2019",
    counts: [
      [95, 35],
      [86, 44],
      [53, 42],
    ],
    percents: [73, 66, 56],
    ratings: ["good", "good", "requires-improvement"],
  },
  {
    programme: "crc-2019",
    counts: [
      [105, 25],
      [95, 35],
      [60, 35],
    ],
    percents: [81, 73, 63],
    ratings: ["outstanding", "good", "requires-improvement"],
  },
];

describe("the printed tables (000 §7.1, 004 §7.1)", () => {
  test.each(TABLES)("$programme: $percents", ({ programme: id, counts, percents, ratings }) => {
    const standard = standardOf(id, "2.1");
    const result = standardFromCases(programme(id).ratings, standard, byQuestion(talliesOf("2.1", ...counts)), "whole");
    expect(result.keyQuestions.map((one) => one.percent)).toEqual(percents);
    expect(result.keyQuestions.map((one) => one.band?.rating.value)).toEqual(ratings);
    expect(result.computed).toBe("requires-improvement");
  });
});

describe("flags of the printed tables (000 §7.1-7.2, 004 §7.1-7.2)", () => {
  test("14 of 23 (61) is three points from 64, and one judgement would move it", () => {
    const flags = standardFromCases(
      YOUTH.ratings,
      standardOf("youth-2021", "2.1"),
      byQuestion(talliesOf("2.1", [20, 3], [15, 8], [14, 9])),
      "whole",
    ).flags;
    expect(flags).toEqual([
      {
        trigger: "within-five-points",
        keyQuestion: "2.1.3",
        edge: 64,
        distance: 3,
        direction: "up",
        standardWouldMove: true,
        duty: "must",
      },
      {
        trigger: "one-judgement",
        keyQuestion: "2.1.3",
        edge: null,
        distance: null,
        direction: "up",
        standardWouldMove: true,
        duty: "must",
      },
    ]);
  });

  test("53 of 95 (56) is not flagged", () => {
    const result = standardFromCases(
      NPS.ratings,
      standardOf("nps-2019", "2.1"),
      byQuestion(talliesOf("2.1", [95, 35], [86, 44], [53, 42])),
      "whole",
    );
    expect(result.computed).toBe("requires-improvement");
    expect(result.flags).toEqual([]);
  });

  test("60 of 95 (63) is flagged by points alone: 61 of 95 is 64", () => {
    const { flags } = standardFromCases(
      NPS.ratings,
      standardOf("nps-2019", "2.1"),
      byQuestion(talliesOf("2.1", [105, 25], [95, 35], [60, 35])),
      "whole",
    );
    expect(flags).toMatchObject([
      { trigger: "within-five-points", keyQuestion: "2.1.3", edge: 64, distance: 1, direction: "up", duty: "may" },
    ]);
  });

  test("12 of 19 (63) is flagged by points and by one judgement: 13 of 19 is 68", () => {
    expect(youthFlags(12, 7).map((flag) => [flag.trigger, flag.edge, flag.distance, flag.direction])).toEqual([
      ["within-five-points", 64, 1, "up"],
      ["one-judgement", null, null, "up"],
    ]);
  });

  test("11 of 17 (64.7) is banded as 65, and rounding decides", () => {
    const counts = byQuestion(talliesOf("2.1", [17, 0], [17, 0], [11, 6]));
    const standard = standardOf("youth-2021", "2.1");
    const whole = standardFromCases(YOUTH.ratings, standard, counts, "whole");
    const exact = standardFromCases(YOUTH.ratings, standard, counts, "exact");
    expect(whole.keyQuestions.map((one) => one.roundingDecides)).toEqual([false, false, true]);
    expect(whole.computed).toBe("good");
    expect(exact.computed).toBe("requires-improvement");
  });
});

/** 001 §4.4, as printed. */
const MOCK: Readonly<Record<string, RatingId>> = {
  "1.1": "good",
  "1.2": "good",
  "1.3": "outstanding",
  "1.4": "requires-improvement",
  "2.1": "good",
  "2.2": "good",
  "2.3": "good",
  "2.4": "requires-improvement",
  "3.1": "requires-improvement",
  "3.2": "good",
  "3.3": "good",
  "3.4": "outstanding",
};

/** Yes of ten that gives a rating. */
const YES_OF_TEN: Readonly<Record<RatingId, number>> = {
  inadequate: 2,
  "requires-improvement": 6,
  good: 7,
  outstanding: 9,
};

test("the mock table of 001 §4.4 is 23 of 36, Good", () => {
  const standards = YOUTH.framework.domains.flatMap((domain) => domain.standards);
  const counted = standards.filter((one) => one.ratedBy.value === "cases");
  const tallies = counted.flatMap((standard) =>
    standard.keyQuestions.map(({ id }) => {
      const yes = YES_OF_TEN[MOCK[standard.id] ?? "inadequate"];
      return { keyQuestion: id, yes, no: 10 - yes, notApplicable: 0 };
    }),
  );
  const judged = standards.filter((one) => one.ratedBy.value === "judgement").map(({ id }) => id);
  const rated = rateInspection(
    YOUTH,
    {
      tallies: byQuestion(tallies),
      judged: new Map(judged.map((id) => [id, MOCK[id] ?? "inadequate"])),
      decisions: [],
    },
    "whole",
  );
  expect(Object.fromEntries(rated.standards.map((one) => [one.id, one.rating]))).toEqual(MOCK);
  expect(rated.overall).toEqual({ total: 23, maximum: 36, rating: "good" });
});
