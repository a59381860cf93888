import { describe, expect, test } from "vitest";
import { allocate, allocationRounds, type StratumSize } from "../../../core/sampling/allocate.ts";

/** Strata from populations, and what can be taken where that is less. */
function strata(populations: readonly number[], available: readonly number[] = populations): StratumSize[] {
  return populations.map((population, at) => ({ population, available: available[at] ?? population }));
}

describe("largest remainder", () => {
  test.each([
    ["remainders decide", [60, 30, 10], 7, [4, 2, 1]],
    ["a tie goes to the larger stratum", [10, 30], 2, [0, 2]],
    ["then to the one listed first", [5, 5, 5], 4, [2, 1, 1]],
    ["a small stratum may get none", [97, 3], 10, [10, 0]],
    ["nothing to share", [4, 3], 0, [0, 0]],
    ["everything", [4, 3, 0], 7, [4, 3, 0]],
    ["no strata", [], 5, []],
    ["nobody on the list", [0, 0], 5, [0, 0]],
  ])("%s", (_, populations, size, expected) => {
    expect(allocate(strata(populations), size)).toEqual(expected);
  });

  test("shares are of the whole population, possible exclusions included", () => {
    // By what can be taken, 10 and 40, the shares of 10 cases would be 2 and 8.
    expect(allocate(strata([50, 50], [10, 40]), 10)).toEqual([5, 5]);
  });

  test("a larger sample may give a stratum one case fewer: a draw is topped up from reserves, never shared anew", () => {
    expect(allocate(strata([6, 6, 2]), 10)).toEqual([4, 4, 2]);
    expect(allocate(strata([6, 6, 2]), 11)).toEqual([5, 5, 1]);
  });
});

describe("strata that have too little", () => {
  test("are fixed all at once, and the whole remaining size is shared afresh", () => {
    const of = strata([40, 30, 20, 10], [5, 4, 20, 10]);
    expect(allocate(of, 20)).toEqual([5, 4, 7, 4]);
    const rounds = allocationRounds(of, 20);
    expect(rounds.map((round) => [round.open, round.remaining, round.population, round.given])).toEqual([
      [[true, true, true, true], 20, 100, [8, 6, 4, 2]],
      [[false, false, true, true], 11, 30, [0, 0, 7, 4]],
    ]);
  });

  test("sharing only the excess would give something else", () => {
    // Of 5: 2, 2 and 1, and the first has one. Afresh 4 over 25 and 20 is 2 and 2; its one too many on top would be 3 and 1.
    expect(allocate(strata([30, 25, 20], [1, 25, 20]), 5)).toEqual([1, 2, 2]);
  });

  test("one after another, until none is over", () => {
    const rounds = allocationRounds(strata([50, 30, 20], [2, 9, 20]), 20);
    expect(rounds.map((round) => round.given)).toEqual([
      [10, 6, 4],
      [0, 11, 7],
      [0, 0, 9],
    ]);
    expect(allocate(strata([50, 30, 20], [2, 9, 20]), 20)).toEqual([2, 9, 9]);
  });

  test("with nothing available take no part, whatever their population", () => {
    expect(allocate(strata([1000, 30, 20], [0, 30, 20]), 10)).toEqual([0, 6, 4]);
  });

  test("a size above all there is takes all", () => {
    expect(allocate(strata([50, 30], [7, 3]), 500)).toEqual([7, 3]);
    expect(allocationRounds(strata([50, 30], [7, 3]), 500).map((round) => [round.remaining, round.given])).toEqual([
      [10, [6, 4]],
      [7, [7, 0]],
    ]);
  });
});
