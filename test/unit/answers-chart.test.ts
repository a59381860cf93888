import { describe, expect, it } from "vitest";
import { rate } from "../../core/jobs/rate.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { resultsOfKeyQuestions } from "../../core/rating/key-question-result.ts";
import { writeAnswersChart } from "../../core/sheets/write-answers-chart.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import { blockOfRange } from "../../core/workbook/address.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", rounding: "whole" } as const;

/** The ratings sheet of a workbook with one table, whose third key question applies to no case. */
function ratings(language: "en" | "cy") {
  const rows: CellValue[][] = [
    ["2.1 Assessment"],
    ...[
      [7, 1],
      [1, 7],
      [0, 0],
    ].flatMap(([yes = 0, no = 0], at) => [
      [`2.1.${at + 1}`, "Wording", "#", "%"],
      [null, "Yes", yes, null],
      [null, "No", no, null],
    ]),
  ];
  const { edits } = rate(workbookOf(sheetOf("Tables", rows)), { ...OPTIONS, language });
  const sheet = edits.find((edit) => edit.own === "ratings");
  if (sheet === undefined) throw new Error("no ratings sheet");
  return sheet;
}

function valuesIn(sheet: ReturnType<typeof ratings>, range: string) {
  const block = blockOfRange(range);
  if (block === null) throw new Error(range);
  return sheet.rows.slice(block.top, block.bottom + 1).map((row) => row[block.left]?.value);
}

describe("the chart of answers", () => {
  const sheet = ratings("en");

  it("draws a bar a key question from cells that make 100 to the fraction, or nothing", () => {
    const [yes, no] = sheet.chart?.series ?? [];
    const bars = valuesIn(sheet, sheet.chart?.categories ?? "");
    expect([bars.length, ...bars.slice(0, 3)]).toEqual([23, "2.1.1", "2.1.2", "2.1.3"]);
    expect(valuesIn(sheet, yes?.values ?? "").slice(0, 3)).toEqual([87.5, 12.5, ""]);
    expect(valuesIn(sheet, no?.values ?? "").slice(0, 3)).toEqual([12.5, 87.5, ""]);
    expect([yes?.name, no?.name]).toEqual(["Yes", "No"]);
  });

  it("covers no cell that holds anything", () => {
    const { top, left, bottom, right } = blockOfRange(sheet.chart?.over ?? "") ?? {
      top: 0,
      left: 0,
      bottom: 0,
      right: 0,
    };
    expect(bottom - top).toBeGreaterThan(10);
    const covered = sheet.rows.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
    expect(covered.filter((cell) => cell !== null)).toEqual([]);
  });

  it("fits on a page of its own with sixty bars, and shares one with few", () => {
    const tally = { keyQuestion: "2.1.1", yes: 1, no: 1, notApplicable: 0 };
    const one = resultsOfKeyQuestions(YOUTH_2021.ratings, [tally], "whole");
    const many = writeAnswersChart(wordsIn("en"), Array(60).fill(one[0]), "Q", 30).chart;
    expect([many.ownPage, many.over]).toEqual([true, "A30:D91"]);
    expect(writeAnswersChart(wordsIn("en"), one, "Q", 30).chart).toMatchObject({ ownPage: false, over: "A30:D45" });
  });
});

describe("ratings' looks", () => {
  it.each([
    ["en", ["Inadequate", "Requires improvement", "Good", "Outstanding"]],
    ["cy", ["Annigonol", "Angen gwella", "Da", "Rhagorol"]],
  ] as const)("follow the rating's word in the sheet's language (%s)", (language, words) => {
    const { looksByText, rows } = ratings(language);
    expect(looksByText.slice(0, 4)).toEqual(
      ["inadequate", "requires-improvement", "good", "outstanding"].map((rating, at) => ({
        range: "B4",
        text: words[at],
        style: `rating-${rating}`,
      })),
    );
    expect(looksByText[4]?.range).toBe("E8:E19");
    expect(rows.slice(7, 19).every((row) => row[4]?.style === "rating")).toBe(true);
  });
});
