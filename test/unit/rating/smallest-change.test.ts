import { describe, expect, test } from "vitest";
import { bandOfCounts, type Rounding } from "../../../core/rating/band.ts";
import { resultsOfKeyQuestions } from "../../../core/rating/key-question-result.ts";
import { smallestChanges } from "../../../core/rating/smallest-change.ts";
import { programme, talliesOf } from "../../fakes/inspection.ts";

const RULES = programme("youth-2021").ratings;

type Counts = readonly [yes: number, no: number];

function found(counts: readonly Counts[], rounding: Rounding) {
  return smallestChanges(RULES, resultsOfKeyQuestions(RULES, talliesOf("2.1", ...counts), rounding), rounding);
}

/** The standard's score: that of its lowest band. */
function score(counts: readonly Counts[], rounding: Rounding): number {
  const scores = counts.map(([yes, no]) => bandOfCounts(RULES.bands, yes, yes + no, rounding)?.score.value);
  return Math.min(...scores.filter((one) => one !== undefined));
}

/** The fewest judgements by trying every way to answer both key questions; null where no way moves the standard so. */
function byTrying(counts: readonly [Counts, Counts], rounding: Rounding): { up: number | null; down: number | null } {
  const [[yesA, noA], [yesB, noB]] = counts;
  const here = score(counts, rounding);
  const fewest: { up: number | null; down: number | null } = { up: null, down: null };
  for (let a = 0; a <= yesA + noA; a++) {
    for (let b = 0; b <= yesB + noB; b++) {
      const there = score(
        [
          [a, yesA + noA - a],
          [b, yesB + noB - b],
        ],
        rounding,
      );
      if (there === here) continue;
      const way = there > here ? "up" : "down";
      const judgements = Math.abs(a - yesA) + Math.abs(b - yesB);
      fewest[way] = Math.min(fewest[way] ?? judgements, judgements);
    }
  }
  return fewest;
}

describe.each(["whole", "exact"] as const)("smallest changes, %s", (rounding) => {
  test.each([
    [1, 1],
    [2, 3],
    [4, 5],
    [5, 0],
    [6, 9],
    [7, 7],
    [3, 17],
  ])("are those found by trying everything, with sub-samples of %i and %i", (first, second) => {
    for (let a = 0; a <= first; a++) {
      for (let b = 0; b <= second; b++) {
        const counts = [
          [a, first - a],
          [b, second - b],
        ] as const;
        const changes = found(counts, rounding);
        const judgements = (way: "up" | "down") => changes.find((one) => one.direction === way)?.judgements ?? null;
        expect({ up: judgements("up"), down: judgements("down") }, JSON.stringify(counts)).toEqual(
          byTrying(counts, rounding),
        );
        for (const change of changes) {
          expect(change.changes.reduce((sum, one) => sum + one.judgements, 0)).toBe(change.judgements);
        }
      }
    }
  });
});

test("up names every key question that must rise, down the one that is nearest", () => {
  const counts: Counts[] = [
    [14, 9],
    [13, 10],
    [20, 3],
  ];
  expect(found(counts, "whole")).toEqual([
    {
      direction: "up",
      judgements: 3,
      changes: [
        { keyQuestion: "2.1.1", judgements: 1 },
        { keyQuestion: "2.1.2", judgements: 2 },
      ],
    },
    { direction: "down", judgements: 2, changes: [{ keyQuestion: "2.1.2", judgements: 2 }] },
  ]);
});

test("nothing is above the highest band or below the lowest", () => {
  expect(found([[9, 0]], "whole").map((one) => one.direction)).toEqual(["down"]);
  expect(found([[0, 9]], "whole").map((one) => one.direction)).toEqual(["up"]);
  expect(found([[0, 0]], "whole")).toEqual([]);
});
