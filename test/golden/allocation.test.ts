import { expect, test } from "vitest";
import { allocate, allocationRounds } from "../../core/sampling/allocate.ts";
import vectors from "./vectors/allocation.json" with { type: "json" };

const ROWS = vectors.rows.map((row) => ({
  ...row,
  strata: row.N_h.map((population, at) => ({ population, available: row.cap[at] ?? 0 })),
}));

test.each(ROWS)("$n over $N_h, with $cap to take", ({ strata, n, hamilton, shortfall }) => {
  const taken = allocate(strata, n);
  expect(taken).toEqual(hamilton);
  expect(n - taken.reduce((sum, one) => sum + one, 0)).toBe(shortfall);
});

test("the first round's remainders give the quotas worked in R, where every stratum takes part", () => {
  const whole = ROWS.filter((row) => row.shortfall === 0 && row.cap.every((cap) => cap > 0));
  expect(whole.length).toBeGreaterThan(5);
  for (const { strata, n, quota } of whole) {
    const first = allocationRounds(strata, n)[0];
    if (first === undefined) throw new Error("An allocation has a round");
    for (const [at, worked] of quota.entries()) {
      expect((first.whole[at] ?? 0) + (first.remainder[at] ?? 0) / first.population).toBeCloseTo(worked, 9);
    }
  }
});
