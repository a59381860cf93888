import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { rate } from "../../core/jobs/rate.ts";
import type { RateResult } from "../../core/jobs/rate-result.ts";
import { CRC_2019 } from "../../core/programmes/crc-2019/programme.ts";
import { NPS_2019 } from "../../core/programmes/nps-2019/programme.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { readBook } from "./read-book.ts";

async function rated(file: string, programme: Programme): Promise<RateResult> {
  const book = await readBook(new Uint8Array(readFileSync(`examples/${file}-inspection.xlsx`)));
  const { result } = rate(book, { programme, kind: "single", language: "en", rounding: "whole" });
  if (result === null) throw new Error(file);
  return result;
}

/** A standard's percents, its rating before the panel, and its flags as `key question trigger edge-distance direction moves`. */
async function standard(file: string, programme: Programme, id: string) {
  const one = (await rated(file, programme)).standards.find((each) => each.id === id);
  return {
    percents: one?.keyQuestions.map((question) => question.percent),
    rating: one?.computed,
    flags: one?.flags.map(
      ({ keyQuestion, trigger, edge, distance, direction, standardWouldMove }) =>
        `${keyQuestion} ${trigger} ${edge}-${distance} ${direction} ${standardWouldMove}`,
    ),
  };
}

describe("the printed tables, through files", () => {
  it("000 §7.1, assessment: 87, 65, 61; by points and by one judgement, and the standard would move", async () => {
    expect(await standard("youth", YOUTH_2021, "2.1")).toEqual({
      percents: [87, 65, 61],
      rating: "requires-improvement",
      flags: ["2.1.3 within-five-points 64-3 up true", "2.1.3 one-judgement null-null up true"],
    });
  });

  it("000 §7.1, planning: 78, 63, 72 with sub-samples of 19 and 18", async () => {
    expect(await standard("youth", YOUTH_2021, "2.2")).toEqual({
      percents: [78, 63, 72],
      rating: "requires-improvement",
      flags: ["2.2.2 within-five-points 64-1 up true", "2.2.2 one-judgement null-null up true"],
    });
  });

  it("004 §7.1, first: 73, 66, 56; nothing to flag", async () => {
    expect(await standard("nps", NPS_2019, "2.3")).toEqual({
      percents: [73, 66, 56],
      rating: "requires-improvement",
      flags: [],
    });
  });

  it("004 §7.1, second: 81, 73, 63; by points only, since one more of 95 is 64", async () => {
    expect(await standard("crc", CRC_2019, "2.3")).toEqual({
      percents: [81, 73, 63],
      rating: "requires-improvement",
      flags: ["2.3.3 within-five-points 64-1 up true"],
    });
  });

  it("001 §4.4's total: 23 of 36, Good, with the panel's decision followed", async () => {
    const { overall, standards } = await rated("youth", YOUTH_2021);
    expect(overall).toEqual({ total: 23, maximum: 36, rating: "good" });
    expect(standards.slice(0, 4).map((one) => one.rating)).toEqual([
      "good",
      "good",
      "outstanding",
      "requires-improvement",
    ]);
    expect(standards.find((one) => one.id === "2.1")).toMatchObject({ rating: "good", decision: { decided: "good" } });
  });

  it("004 §7.1, unpaid work: indicative until the panel decides, in the result and on the sheet", async () => {
    const book = await readBook(new Uint8Array(readFileSync("examples/crc-inspection.xlsx")));
    const { result, edits } = rate(book, { programme: CRC_2019, kind: "single", language: "en", rounding: "whole" });
    expect(result?.standards.filter((one) => one.indicative).map((one) => one.id)).toEqual(["4.1"]);
    const row = edits.find((edit) => edit.own === "ratings")?.rows.find((cells) => cells[0]?.value === "4.1");
    expect(row?.[1]?.value).toBe("Unpaid work (indicative)");
  });
});
