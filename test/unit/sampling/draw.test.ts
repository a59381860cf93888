import { describe, expect, test } from "vitest";
import { canonicalText } from "../../../core/sampling/draw-key.ts";
import { type DrawCase, drawSample } from "../../../core/sampling/draw-sample.ts";
import { firstByKey } from "../../../core/sampling/order-by-key.ts";

function stratumOf(id: string, cases: number, available = cases): DrawCase[] {
  return Array.from({ length: cases }, (_, at) => ({
    caseId: `${id}${at}`,
    stratum: id,
    available: at < available,
  }));
}

describe("reserves", () => {
  test.each([
    [10, 2],
    [20, 2],
    [21, 3],
    [30, 3],
    [45, 5],
  ])("a tenth of %i selected, two at least: %i", (size, reserves) => {
    expect(drawSample(["a"], stratumOf("a", 100), "s", size, "tenth").reserves).toHaveLength(reserves);
  });

  test("are kept for a stratum that gets no place, and are as many as there are", () => {
    const draw = drawSample(["a", "b"], [...stratumOf("a", 97), ...stratumOf("b", 3)], "s", 10, 5);
    expect(draw.strata.map((one) => one.selected)).toEqual([10, 0]);
    expect(draw.reserves.filter((one) => one.stratum === "b")).toHaveLength(3);
  });

  test("none are drawn when none are asked for", () => {
    expect(drawSample(["a"], stratumOf("a", 9), "s", 4, 0).reserves).toEqual([]);
  });
});

test("another seed or another stratum name is another order", () => {
  const ids = stratumOf("a", 50).map((one) => one.caseId);
  const order = firstByKey("seed", "girls", ids, 50);
  expect(firstByKey("seed 2", "girls", ids, 50)).not.toEqual(order);
  expect(firstByKey("seed", "boys", ids, 50)).not.toEqual(order);
});

test("a case in no stratum of the list is a fault of the caller", () => {
  expect(() => drawSample(["a"], stratumOf("b", 1), "s", 1, 0)).toThrow(/no stratum/u);
});

test("strata without cases are there, with nothing", () => {
  expect(drawSample(["a", "b"], stratumOf("a", 2), "s", 1, 0).strata).toEqual([
    { id: "a", population: 2, available: 2, selected: 1 },
    { id: "b", population: 0, available: 0, selected: 0 },
  ]);
});

test("text is composed and trimmed", () => {
  expect(canonicalText("  Sia\u0302n 1\u00a0")).toBe("Siân 1");
  expect(canonicalText("a b")).toBe("a b");
});

test("each case is as likely as another: over 2,000 seeds each of ten is drawn about as often", () => {
  const cases = stratumOf("a", 10);
  const times = new Map<string, number>();
  for (let seed = 0; seed < 2000; seed++) {
    for (const { caseId } of drawSample(["a"], cases, `seed ${seed}`, 3, 0).selected)
      times.set(caseId, (times.get(caseId) ?? 0) + 1);
  }
  // 600 expected, standard deviation 20.5; the seeds are fixed, so this holds always or never.
  expect([...times.values()]).toHaveLength(10);
  for (const drawn of times.values()) expect(Math.abs(drawn - 600)).toBeLessThan(80);
});
