import { describe, expect, it } from "vitest";
import { bandsOnScale, domainsOnGrid, overallOnScale } from "../../../core/ui/rating-scales.ts";
import { alongScale, landingOf, nextRatings, percentsOfBand, stretchesOf } from "../../../core/ui/scale-positions.ts";
import { programme } from "../../fakes/inspection.ts";

const YOUTH = programme("youth-2021");
const BANDS = bandsOnScale(YOUTH.ratings, "en");
const OVERALL = overallOnScale(YOUTH.ratings);

describe("a place along a scale", () => {
  it.each([
    [0, 36, 0],
    [18, 36, 50],
    [36, 36, 100],
    [40, 36, 100],
    [-1, 36, 0],
    [5, 0, 0],
  ])("%i of %i is %d%% along", (value, maximum, place) => expect(alongScale(value, maximum)).toBe(place));
});

describe("the stretches of the overall scale", () => {
  const stretches = stretchesOf(OVERALL, 36);
  it("cover the totals of 000 §7.1", () => {
    expect(stretches.map(({ from, to }) => [from, to])).toEqual([
      [0, 6],
      [7, 18],
      [19, 30],
      [31, 36],
    ]);
  });
  it("meet end to end from 0 to 100", () => {
    const ends = stretches.map(({ start, length }) => start + length);
    expect(stretches.slice(1).map((one) => one.start)).toEqual(ends.slice(0, -1));
    expect(ends.at(-1)).toBe(100);
  });
});

describe("the ratings beside a total", () => {
  it.each([
    [23, 8, 5],
    [19, 12, 1],
    [30, 1, 12],
    [0, 7, null],
    [36, null, 6],
  ])("%i is %s below the next and %s above the last", (total, up, down) => {
    const next = nextRatings(OVERALL, total);
    expect([next.up?.points ?? null, next.down?.points ?? null]).toEqual([up, down]);
  });
});

describe("bands", () => {
  it("cover whole percents without a gap", () => {
    expect(BANDS.map((band) => percentsOfBand(BANDS, band))).toEqual([
      { from: 0, to: 49 },
      { from: 50, to: 64 },
      { from: 65, to: 79 },
      { from: 80, to: 100 },
    ]);
  });

  it("say where one judgement would land, by the rounding the inspection uses", () => {
    expect(landingOf(BANDS, 15, 23, "whole")).toMatchObject({ percent: 65, band: { id: "reasonable-majority" } });
    expect(landingOf(BANDS, 11, 17, "whole")?.band.id).toBe("reasonable-majority");
    expect(landingOf(BANDS, 11, 17, "exact")?.band.id).toBe("too-few");
    expect([landingOf(BANDS, 24, 23, "whole"), landingOf(BANDS, -1, 23, "whole")]).toEqual([null, null]);
    expect(landingOf(BANDS, 0, 0, "whole")).toBeNull();
  });
});

describe("the grid's domains", () => {
  it("hold every standard, in the reader's language", () => {
    const domains = domainsOnGrid(YOUTH.framework, "cy");
    expect(domains.flatMap((domain) => domain.standards)).toHaveLength(12);
    expect(domains[0]?.name).not.toBe(domainsOnGrid(YOUTH.framework, "en")[0]?.name);
  });
});
