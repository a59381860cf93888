import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { CATALOGUE } from "../../addin/functions/catalogue.ts";
import { FunctionFault } from "../../addin/functions/function-fault.ts";
import { functionsMetadata } from "../../addin/functions/metadata.ts";
import { BAND, FLAGS, OVERALL, RATING } from "../../addin/functions/rating-functions.ts";
import { ALLOCATE, DRAWKEY, MARGIN, SAMPLESIZE } from "../../addin/functions/sampling-functions.ts";
import { cy } from "../../core/words/cy.ts";
import { en } from "../../core/words/en.ts";

const EN = { language: "en", words: en } as const;
const CY = { language: "cy", words: cy } as const;
const column = (...cells: (string | number)[]) => cells.map((cell) => [cell]);

/** What a person reads when a function cannot answer. */
function fault(run: () => unknown): string {
  try {
    return `answered ${run()}`;
  } catch (one) {
    if (one instanceof FunctionFault) return `${one.error}: ${one.sentence(en)}`;
    throw one;
  }
}

describe("the rating functions", () => {
  it.each([
    [14, 9, "Too few"],
    [13, 13, "Too few"],
    [0, 5, "Minority"],
    [15, 8, "Reasonable majority"],
    [20, 3, "Large majority"],
  ])("BAND of %d and %d is %s", (yes, no, band) => expect(BAND(EN, yes, no)).toBe(band));

  it("RATING follows the worked example of 000 §7.1, in either language", () => {
    expect(RATING(EN, column(20, 15, 14), column(3, 8, 9))).toBe("Requires improvement");
    expect(RATING(CY, column(20, 15, 14), column(3, 8, 9))).toBe("Angen gwella");
    expect(RATING(EN, [[20, 15, ""]], [[3, 8, ""]])).toBe("Good");
  });

  it("FLAGS says what 000 §7.1 says of 14 of 23", () => {
    const said = FLAGS(EN, column(20, 15, 14), column(3, 8, 9));
    expect(said).toContain("3: 61% is 3 points from the top of its band (64%).");
    expect(said).toContain("The panel must consider this standard.");
    expect(FLAGS(EN, column(20), column(8), "crc-2019")).toBe("");
  });

  it("OVERALL adds up words and scores of every standard", () => {
    expect(OVERALL(EN, column(...Array(7).fill("Good"), ...Array(5).fill(1)))).toBe("Good");
    expect(OVERALL(EN, column(...Array(6).fill(1), "Da", ...Array(3).fill("Inadequate")), "nps-2019")).toBe(
      "Requires improvement",
    );
  });

  it.each([
    ["a count that is none", () => BAND(EN, 2.5, 1), "value: A count is a whole number of 0 or more; this is 2.5."],
    ["text for a count", () => BAND(EN, "many", 1), "value: A count is a whole number of 0 or more; this is many."],
    ["no case at all", () => BAND(EN, 0, 0), "na: No case is applicable, so there is nothing to rate."],
    [
      "ranges unlike",
      () => RATING(EN, column(1, 2), column(1)),
      "value: Both ranges need the same number of cells: one has 2, the other 1.",
    ],
    [
      "a standard missing",
      () => OVERALL(EN, column(...Array(11).fill(2))),
      "na: The programme has 12 standards; 11 are given.",
    ],
    [
      "no such rating",
      () => OVERALL(EN, column("Goood")),
      "value: “Goood” is neither a rating nor a score from 0 to 3.",
    ],
    [
      "no such programme",
      () => BAND(EN, 1, 1, "youth"),
      "value: There is no programme “youth”. The programmes are: youth-2021, crc-2019, nps-2019.",
    ],
  ])("with %s: a sentence", (_, run, said) => expect(fault(run)).toBe(said));
});

describe("the sampling functions", () => {
  it("SAMPLESIZE and MARGIN follow 80% and five points", () => {
    expect(SAMPLESIZE(EN, 120)).toBe(70);
    expect(MARGIN(EN, 60, 120)).toBeCloseTo(5.87, 1);
    expect(MARGIN(EN, 120, 120)).toBe(0);
  });

  it("ALLOCATE keeps the shape of its range and shares by largest remainder", () => {
    expect(ALLOCATE(EN, column(40, 30, 20, 10), 10)).toEqual(column(4, 3, 2, 1));
    expect(ALLOCATE(EN, [[5, "", 5]], 4)).toEqual([[2, 0, 2]]);
    expect(ALLOCATE(EN, column(40, 30), 10, column(2, 30))).toEqual(column(2, 8));
  });

  it("DRAWKEY is the SHA-256 that anyone can work out", () => {
    expect(DRAWKEY(EN, "Ashmere 2026", "girls", 12345)).toBe(DRAWKEY(EN, " Ashmere 2026 ", "girls", "12345"));
    // printf 'a\nb\nc' | sha256sum
    expect(DRAWKEY(EN, "a", "b", "c")).toBe("ea7fb08b7a2dc4619ffb7c7bb38d95a2047935fa165d71b12efd3852a2e6d0cc");
  });

  it.each([
    ["more taken than there are", () => MARGIN(EN, 5, 4), "value: No more can be available than there are: 5 of 4."],
    ["none taken", () => MARGIN(EN, 0, 4), "na: A sample of no cases has no margin of error."],
    ["a blank seed", () => DRAWKEY(EN, "", "girls", "C1"), "value: Seed, stratum and case each need a text."],
    [
      "a case on two lines",
      () => DRAWKEY(EN, "s", "girls", "C\n1"),
      "value: A seed, a stratum or a case id stands on one line.",
    ],
  ])("with %s: a sentence", (_, run, said) => expect(fault(run)).toBe(said));
});

describe("what Excel is told of the functions", () => {
  it("is every function once, with as many parameters as its work takes", () => {
    expect(CATALOGUE.map((one) => one.id)).toEqual([...new Set(CATALOGUE.map((one) => one.id))]);
    // The first is the language; parameters that may be left out are written so, and do not count.
    for (const { id, parameters, work } of CATALOGUE)
      expect([id, work.name, work.length <= 1 + parameters.length]).toEqual([id, id, true]);
  });

  it("is what docs/excel.md shows", () => {
    const page = readFileSync("docs/excel.md", "utf8");
    for (const { id, parameters } of CATALOGUE) {
      const names = parameters.map(({ name, optional }) => (optional ? `[${name}]` : name));
      expect(page).toContain(`\`PROBITY.${id}(${names.join(", ")})\``);
    }
  });

  it("is said in both languages, shortly enough for Excel's window", () => {
    const [english, welsh] = [functionsMetadata(en), functionsMetadata(cy)].map((one) => JSON.stringify(one));
    expect(english).not.toBe(welsh);
    for (const text of Object.values({ ...en.functions, ...cy.functions })) expect(text.length).toBeLessThan(160);
  });
});
