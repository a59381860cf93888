import { expect, test } from "vitest";
import { advisedSize, marginOfError } from "../../core/sampling/size.ts";
import { programme } from "../fakes/inspection.ts";
import vectors from "./vectors/sample-size.json" with { type: "json" };

const ADVICE = programme("youth-2021").samples.advice;

test("the programme's quantile is the one the vectors were worked with", () => {
  expect(ADVICE.z.value).toBe(vectors.meta.z);
});

test("advised sizes are those worked in R", () => {
  expect(vectors.sample_size.length).toBeGreaterThan(300);
  const differing = vectors.sample_size.filter(({ N, ceil }) => advisedSize(ADVICE, N) !== ceil);
  expect(differing).toEqual([]);
});

test.each(vectors.moe)("$n of $N has the margin of error worked in R", ({ n, N, moe }) => {
  expect(Math.abs((marginOfError(ADVICE, n, N) ?? Number.NaN) / 100 - moe)).toBeLessThan(1e-9);
});
