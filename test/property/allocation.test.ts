import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allocate, allocationRounds, type StratumSize } from "../../core/sampling/allocate.ts";
import { shareCombined } from "../../core/sampling/share-combined.ts";
import { advisedSize, marginOfError } from "../../core/sampling/size.ts";
import { programme } from "../fakes/inspection.ts";

const ADVICE = programme("youth-2021").samples.advice;

const stratum: fc.Arbitrary<StratumSize> = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 60 }))
  .map(([available, leftOut]) => ({ population: available + leftOut, available }));
const strata = fc.array(stratum, { maxLength: 8 });
/** Nothing left out: no stratum can be given more than it has. */
const wholeStrata = fc
  .array(fc.nat({ max: 90 }), { minLength: 1, maxLength: 8 })
  .map((sizes) => sizes.map((population) => ({ population, available: population })));
const size = fc.nat({ max: 300 });

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);
const most = (of: readonly StratumSize[]) => sum(of.map((one) => one.available));

describe("an allocation", () => {
  test("adds up to the size, or to all there is", () => {
    fc.assert(
      fc.property(strata, size, (of, n) => {
        expect(sum(allocate(of, n))).toBe(Math.min(n, most(of)));
      }),
    );
  });

  test("gives each stratum a whole number of 0 or more, and never more than it has", () => {
    fc.assert(
      fc.property(strata, size, (of, n) => {
        const taken = allocate(of, n);
        expect(taken).toHaveLength(of.length);
        for (const [at, cases] of taken.entries()) {
          expect(Number.isInteger(cases)).toBe(true);
          expect(cases).toBeGreaterThanOrEqual(0);
          expect(cases).toBeLessThanOrEqual(of[at]?.available ?? 0);
        }
      }),
    );
  });

  test("is within one case of the quota where nothing is left out", () => {
    fc.assert(
      fc.property(wholeStrata, size, (of, n) => {
        const population = sum(of.map((one) => one.population));
        fc.pre(n <= population && population > 0);
        for (const [at, cases] of allocate(of, n).entries()) {
          // |cases - n x N_h / N| < 1, in integers.
          expect(Math.abs(cases * population - n * (of[at]?.population ?? 0))).toBeLessThan(population);
        }
      }),
    );
  });

  test("gives a larger stratum no less than a smaller one where nothing is left out", () => {
    fc.assert(
      fc.property(wholeStrata, size, (of, n) => {
        const taken = allocate(of, n);
        for (const [a, first] of of.entries()) {
          for (const [b, second] of of.entries()) {
            if (first.population > second.population) expect(taken[a]).toBeGreaterThanOrEqual(taken[b] ?? 0);
          }
        }
      }),
    );
  });

  test("follows its strata into another order, apart from strata of the same size", () => {
    const different = fc.uniqueArray(stratum, { selector: (one) => one.population, maxLength: 8 });
    fc.assert(
      fc.property(different, size, fc.infiniteStream(fc.nat()), (of, n, dice) => {
        const order = of
          .map((_, at) => ({ at, key: dice.next().value as number }))
          .sort((a, b) => a.key - b.key)
          .map(({ at }) => at);
        const shuffled = order.map((at) => of[at] as StratumSize);
        const taken = allocate(of, n);
        expect(allocate(shuffled, n)).toEqual(order.map((at) => taken[at]));
      }),
    );
  });

  test("strata of the same size differ by one case at the most, the first listed before the others", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 1, max: 30 }), size, (count, population, n) => {
        const taken = allocate(
          Array.from({ length: count }, () => ({ population, available: population })),
          n,
        );
        expect(taken).toEqual(taken.toSorted((a, b) => b - a));
        expect((taken[0] ?? 0) - (taken.at(-1) ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test("is the same with strata of which nothing can be taken and without them", () => {
    fc.assert(
      fc.property(strata, size, fc.nat({ max: 50 }), fc.nat({ max: 8 }), (of, n, population, place) => {
        const at = Math.min(place, of.length);
        const taken = allocate(of, n);
        expect(allocate(of.toSpliced(at, 0, { population, available: 0 }), n)).toEqual(taken.toSpliced(at, 0, 0));
      }),
    );
  });

  test("shows rounds whose last gives nobody too much, each with fewer strata than the one before", () => {
    fc.assert(
      fc.property(strata, size, (of, n) => {
        const rounds = allocationRounds(of, n);
        const open = rounds.map((round) => round.open.filter(Boolean).length);
        expect(open).toEqual([...new Set(open)].sort((a, b) => b - a));
        for (const round of rounds) {
          if (round.population > 0) expect(sum(round.given)).toBe(round.remaining);
        }
        expect(rounds.at(-1)?.given.every((given, at) => given <= (of[at]?.available ?? 0))).toBe(true);
      }),
    );
  });
});

describe("sizes", () => {
  const population = fc.integer({ min: 1, max: 100_000 });

  test("grow with the population, never beyond it, nor beyond that of an endless one", () => {
    fc.assert(
      fc.property(population, (cases) => {
        const advised = advisedSize(ADVICE, cases);
        expect(advised).toBeGreaterThanOrEqual(advisedSize(ADVICE, cases - 1));
        expect(advised).toBeLessThanOrEqual(Math.min(cases, 165));
      }),
    );
  });

  test("margins shrink as more is taken", () => {
    fc.assert(
      fc.property(population, fc.nat(), (cases, part) => {
        const n = 1 + (part % cases);
        const margin = marginOfError(ADVICE, n, cases) ?? Number.NaN;
        expect(margin).toBeGreaterThanOrEqual(0);
        if (n < cases) expect(marginOfError(ADVICE, n + 1, cases)).toBeLessThan(margin);
      }),
    );
  });

  test("two lists together give the total unless both are short, and neither more than it has", () => {
    const cases = fc.nat({ max: 120 });
    fc.assert(
      fc.property(cases, fc.nat({ max: 100 }), cases, cases, (total, part, a, b) => {
        const { first, second } = shareCombined(total, part, a, b);
        expect(first + second).toBe(Math.min(total, a + b));
        expect(first).toBeLessThanOrEqual(a);
        expect(second).toBeLessThanOrEqual(b);
        expect(Math.min(first, second)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
