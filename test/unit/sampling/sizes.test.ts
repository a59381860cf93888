import { describe, expect, test } from "vitest";
import { adviseSize } from "../../../core/sampling/advise-size.ts";
import { shareCombined } from "../../../core/sampling/share-combined.ts";
import { advisedSize, marginOfError } from "../../../core/sampling/size.ts";
import { listOf, programme } from "../../fakes/inspection.ts";

const YOUTH = programme("youth-2021").samples;
const CRC = programme("crc-2019").samples;
const NPS = programme("nps-2019").samples;

describe("advised sizes", () => {
  test.each([
    [0, 0],
    [1, 1],
    [2, 2],
    [120, 70],
    [1_000_000, 165],
  ])("of %i cases: %i", (population, size) => {
    expect(advisedSize(YOUTH.advice, population)).toBe(size);
  });

  test("no sample has no margin; a sample of everyone has none to speak of", () => {
    expect(marginOfError(YOUTH.advice, 0, 10)).toBeNull();
    expect(marginOfError(YOUTH.advice, 10, 10)).toBe(0);
    expect(marginOfError(YOUTH.advice, 1, 1)).toBe(0);
  });

  test("the margin is in percentage points: 60 of 120 has 5.9", () => {
    expect(marginOfError(YOUTH.advice, 60, 120)).toBeCloseTo(5.874, 3);
  });
});

describe("the size to suggest", () => {
  const two = listOf("youth-2021", "domain-two");
  const three = listOf("youth-2021", "domain-three");

  test.each([
    [10, 10, "formula"],
    [13, 13, "formula"],
    [30, 26, "formula"],
    [400, 68, "range"],
  ] as const)("youth domain two, of %i: %i from the %s", (population, size, from) => {
    expect(adviseSize(YOUTH, two, "single", null, population)).toEqual({
      size,
      from,
      range: { from: 12, to: 68 },
    });
  });

  test.each([
    ["single", { from: 8, to: 46 }],
    ["joint", { from: 8, to: 46 }],
    // 40% of 7 and of 18: 2.8 and 7.2.
    ["small", { from: 3, to: 7 }],
  ] as const)("youth domain three, %s", (kind, range) => {
    expect(adviseSize(YOUTH, three, kind, null, 400)).toEqual({ size: range.to, from: "range", range });
  });

  test("60% of the small range is 4-11", () => {
    expect(adviseSize(YOUTH, two, "small", null, 5).range).toEqual({ from: 4, to: 11 });
  });

  test("an organisation's own size, as far as there are cases", () => {
    const list = listOf("crc-2019", "domain-two");
    expect(adviseSize(CRC, list, "single", "London CRC", 5000)).toMatchObject({ size: 145, from: "table" });
    expect(adviseSize(CRC, list, "single", "London CRC", 90)).toMatchObject({ size: 90, from: "table" });
    expect(adviseSize(CRC, list, "single", "Nowhere", 5000)).toMatchObject({ size: 148, from: "range" });
    expect(adviseSize(CRC, list, "single", null, 110)).toMatchObject({ size: 67, from: "formula" });
  });

  test("the same cluster letter means another size in the other service", () => {
    const essex = adviseSize(CRC, listOf("crc-2019", "domain-two"), "single", "Essex CRC", 5000);
    const northEast = adviseSize(NPS, listOf("nps-2019", "domain-two"), "single", "North East", 5000);
    expect([essex.size, northEast.size]).toEqual([100, 125]);
  });

  test("a list without a range has the formula's", () => {
    expect(adviseSize(NPS, listOf("nps-2019", "court-reports"), "single", null, 5000)).toEqual({
      size: 160,
      from: "formula",
      range: null,
    });
  });
});

describe("one combined sample over two lists (000 §4.1, §4.3)", () => {
  test.each([
    [100, 200, 200, 60, 40],
    [100, 50, 200, 50, 50],
    [100, 200, 10, 90, 10],
    [100, 50, 30, 50, 30],
    [7, 50, 50, 4, 3],
    [18, 50, 50, 11, 7],
    [0, 5, 5, 0, 0],
    [5, 0, 3, 0, 3],
  ])("%i at 60:40 with %i and %i to take: %i and %i", (total, firstAvailable, secondAvailable, first, second) => {
    expect(shareCombined(total, 60, firstAvailable, secondAvailable)).toEqual({ first, second });
  });
});
