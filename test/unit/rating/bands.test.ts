import { describe, expect, test } from "vitest";
import { PROGRAMMES } from "../../../core/programmes/index.ts";
import { bandOfCounts, bandOfPercent, roundingDecides } from "../../../core/rating/band.ts";
import { wholePercent } from "../../../core/rating/percent.ts";
import { programme } from "../../fakes/inspection.ts";

const BANDS = programme("youth-2021").ratings.bands;

describe("whole percents", () => {
  test("are those of exact integers, halves up, for every count up to 200", () => {
    const differing: string[] = [];
    for (let applicable = 1; applicable <= 200; applicable++) {
      for (let yes = 0; yes <= applicable; yes++) {
        const exact = (200n * BigInt(yes) + BigInt(applicable)) / (2n * BigInt(applicable));
        if (wholePercent(yes, applicable) !== Number(exact)) differing.push(`${yes}/${applicable}`);
      }
    }
    expect(differing).toEqual([]);
  });

  test.each([
    [1, 8, 13],
    [1, 200, 1],
    [1, 201, 0],
    [59, 200, 30],
    [199, 200, 100],
    [0, 7, 0],
    [7, 7, 100],
  ])("%i of %i is %i", (yes, applicable, percent) => {
    expect(wholePercent(yes, applicable)).toBe(percent);
  });

  test("stay exact for counts far beyond any inspection", () => {
    const applicable = 2 ** 40 - 1;
    const half = (applicable - 1) / 2;
    expect(wholePercent(half, applicable)).toBe(50);
    expect(wholePercent(applicable - 1, applicable)).toBe(100);
  });

  test("no applicable case has no percent and no band", () => {
    expect(wholePercent(0, 0)).toBeNull();
    expect(bandOfCounts(BANDS, 0, 0, "whole")).toBeNull();
    expect(bandOfCounts(BANDS, 0, 0, "exact")).toBeNull();
    expect(roundingDecides(BANDS, 0, 0)).toBe(false);
  });
});

describe.each(PROGRAMMES)("bands of $id", ({ ratings }) => {
  test.each([
    [0, "minority", "inadequate", 0],
    [49, "minority", "inadequate", 0],
    [50, "too-few", "requires-improvement", 1],
    [64, "too-few", "requires-improvement", 1],
    [65, "reasonable-majority", "good", 2],
    [79, "reasonable-majority", "good", 2],
    [80, "large-majority", "outstanding", 3],
    [100, "large-majority", "outstanding", 3],
  ])("%i percent is %s: %s, %i", (percent, id, rating, score) => {
    const band = bandOfPercent(ratings.bands, percent);
    expect([band.id, band.rating.value, band.score.value]).toEqual([id, rating, score]);
    expect(bandOfCounts(ratings.bands, percent, 100, "whole")).toBe(band);
    expect(bandOfCounts(ratings.bands, percent, 100, "exact")).toBe(band);
  });
});

describe("exact fractions", () => {
  test.each([
    [11, 17, "reasonable-majority", "too-few"],
    [99, 200, "too-few", "minority"],
    [159, 200, "large-majority", "reasonable-majority"],
  ])("%i of %i: %s when rounded, %s as it is", (yes, applicable, whole, exact) => {
    expect(bandOfCounts(BANDS, yes, applicable, "whole")?.id).toBe(whole);
    expect(bandOfCounts(BANDS, yes, applicable, "exact")?.id).toBe(exact);
    expect(roundingDecides(BANDS, yes, applicable)).toBe(true);
  });

  test("11 of 17 is the smallest sub-sample whose rounding decides", () => {
    const deciding: string[] = [];
    for (let applicable = 1; applicable <= 17; applicable++) {
      for (let yes = 0; yes <= applicable; yes++) {
        if (roundingDecides(BANDS, yes, applicable)) deciding.push(`${yes}/${applicable}`);
      }
    }
    expect(deciding).toEqual(["11/17"]);
  });

  test("an edge met exactly is above it: 13 of 20 is 65, 4 of 5 is 80, 1 of 2 is 50", () => {
    expect(bandOfCounts(BANDS, 13, 20, "exact")?.id).toBe("reasonable-majority");
    expect(bandOfCounts(BANDS, 4, 5, "exact")?.id).toBe("large-majority");
    expect(bandOfCounts(BANDS, 1, 2, "exact")?.id).toBe("too-few");
  });
});
