import { describe, expect, test } from "vitest";
import type { RatingId } from "../../../core/programmes/rating-rules.ts";
import { overallOf, scoreOf } from "../../../core/rating/overall.ts";
import { programme } from "../../fakes/inspection.ts";

const RATINGS: readonly RatingId[] = ["inadequate", "requires-improvement", "good", "outstanding"];

/** Ratings of `standards` standards whose scores add up to `total`. */
function adding(total: number, standards: number): RatingId[] {
  const each = Math.floor(total / standards);
  return Array.from({ length: standards }, (_, at) => RATINGS[each + (at < total % standards ? 1 : 0)] as RatingId);
}

describe.each([
  ["youth-2021", 12, [7, 19, 31]],
  ["crc-2019", 10, [6, 16, 26]],
  ["nps-2019", 10, [6, 16, 26]],
] as const)("overall in %s", (id, standards, edges) => {
  const rules = programme(id).ratings;

  test("every total has the rating printed", () => {
    for (let total = 0; total <= 3 * standards; total++) {
      const rating = RATINGS[edges.filter((edge) => total >= edge).length];
      expect(overallOf(rules, adding(total, standards)), `${total}`).toEqual({
        total,
        maximum: 3 * standards,
        rating,
      });
    }
  });

  test("is withheld, not counted as 0, when one standard is not rated", () => {
    expect(overallOf(rules, [...adding(3 * standards - 3, standards - 1), null])).toBeNull();
  });

  test("has no limiter: one Inadequate standard does not cap it", () => {
    const ratings: RatingId[] = ["inadequate", ...adding(3 * (standards - 1), standards - 1)];
    expect(overallOf(rules, ratings)?.rating).toBe("outstanding");
  });
});

test("scores are 0 to 3", () => {
  const rules = programme("youth-2021").ratings;
  expect(RATINGS.map((rating) => scoreOf(rules, rating))).toEqual([0, 1, 2, 3]);
});

test("no standards, no overall rating", () => {
  expect(overallOf(programme("youth-2021").ratings, [])).toBeNull();
});
