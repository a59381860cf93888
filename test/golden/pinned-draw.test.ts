import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { drawKey } from "../../core/sampling/draw-key.ts";
import { DRAW_METHOD, type Draw, type DrawCase, drawSample } from "../../core/sampling/draw-sample.ts";
import { fingerprintOf } from "../../core/sampling/fingerprint.ts";

const SEED = "Llandudno 2026-11-22";
const STRATA = ["boys-community-high", "boys-post-custody", "girls"];

/** Twenty cases; every sixth is a possible exclusion, and some ids have accents or look like numbers. */
const CASES: readonly DrawCase[] = Array.from({ length: 20 }, (_, at) => ({
  caseId: ["YOT", "Siân", "", "é"][at % 4] + String(101 + at),
  stratum: STRATA[at % 7 === 0 ? 1 : at % 3 === 0 ? 2 : 0] ?? "",
  available: at % 6 !== 5,
}));

const DRAW = drawSample(STRATA, CASES, SEED, 9, 2);

/** What anyone with Python makes of the same log. */
function repeated(draw: Draw, cases: readonly DrawCase[], seed: string): unknown {
  const log = {
    seed,
    strata: draw.strata.map(({ id, selected }) => ({
      id,
      selected,
      reserves: draw.reserves.filter((one) => one.stratum === id).length,
    })),
    cases: cases.map(({ caseId, stratum, available }) => ({
      caseId,
      stratum,
      standing: available ? "available" : "possible-exclusion",
    })),
  };
  const script = fileURLToPath(new URL("repeat_draw.py", import.meta.url));
  return JSON.parse(execFileSync("python3", [script], { input: JSON.stringify(log), encoding: "utf8" }));
}

function listed(draw: Draw) {
  const part = (cases: Draw["selected"]) => cases.map(({ stratum, order, caseId }) => [stratum, order, caseId]);
  return { selected: part(draw.selected), reserves: part(draw.reserves) };
}

describe(`${DRAW_METHOD} stays as it is: a change here is a new method with a new name`, () => {
  test("keys", () => {
    const keys = ["YOT101", "103", "é104", "e\u0301104", " YOT101\t"].map((id) => drawKey(SEED, "girls", id));
    expect(keys).toEqual([
      "0f97b9e7369d6117d597bf2f4bff1f253063cfecd08be059fe2ef283f76cf396",
      "7204f54c5168bd4e39765ce2f740425bf7b4aae0ce87be740e556d53e2351c81",
      "0781066e5d16a49aeea6b73bd6c60ae57b3a113c99d38be7e15a80ed3a12ff0f",
      "0781066e5d16a49aeea6b73bd6c60ae57b3a113c99d38be7e15a80ed3a12ff0f",
      "0f97b9e7369d6117d597bf2f4bff1f253063cfecd08be059fe2ef283f76cf396",
    ]);
  });

  test("selected cases and reserves", () => {
    expect(listed(DRAW)).toEqual({
      selected: [
        ["boys-community-high", 1, "YOT109"],
        ["boys-community-high", 2, "é120"],
        ["boys-community-high", 3, "Siân102"],
        ["boys-community-high", 4, "103"],
        ["boys-community-high", 5, "Siân114"],
        ["boys-post-custody", 1, "é108"],
        ["girls", 1, "é104"],
        ["girls", 2, "Siân110"],
        ["girls", 3, "107"],
      ],
      reserves: [
        ["boys-community-high", 1, "111"],
        ["boys-community-high", 2, "YOT117"],
        ["boys-post-custody", 1, "YOT101"],
        ["boys-post-custody", 2, "115"],
        ["girls", 1, "119"],
        ["girls", 2, "é116"],
      ],
    });
  });

  test("strata", () => {
    expect(DRAW.strata).toEqual([
      { id: "boys-community-high", population: 11, available: 8, selected: 5 },
      { id: "boys-post-custody", population: 3, available: 3, selected: 1 },
      { id: "girls", population: 6, available: 6, selected: 3 },
    ]);
  });

  test("fingerprint", () => {
    expect(fingerprintOf(CASES)).toBe("0e4dad34cceac90f0f94e26a3efcc35b85426ffbf0b24d8ef8ec00f8cf9c042f");
  });
});

describe("ten lines of Python repeat a draw", () => {
  test("the pinned one", () => {
    expect(repeated(DRAW, CASES, SEED)).toEqual(listed(DRAW));
  });

  test("one of a thousand cases, with a seed that is not in composed form", () => {
    const cases = Array.from({ length: 1000 }, (_, at) => ({
      caseId: `${at % 5 === 0 ? "Łó\u0301dź " : "case "}${at}`,
      stratum: STRATA[(at * at) % 3] ?? "",
      available: at % 11 !== 0,
    }));
    const seed = "  had cafe\u0301  ";
    const draw = drawSample(STRATA, cases, seed, 137, "tenth");
    expect(draw.selected).toHaveLength(137);
    expect(repeated(draw, cases, seed)).toEqual(listed(draw));
  });
});
