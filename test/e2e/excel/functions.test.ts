import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { FUNCTION_IDS } from "../../../addin/functions/function-ids.ts";
import { en } from "../../../core/words/en.ts";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { callFunction, errorCell } from "../../fakes/excel-host/call-function.ts";
import type { ExcelHost } from "../../fakes/excel-host/excel-host.ts";
import { openPane } from "../../fakes/excel-host/open-pane.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let list: WorkbookSnapshot;
let english: ExcelHost;
let welsh: ExcelHost;
let calls = 0;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
  english = await openPane(pages, list);
  welsh = await openPane(pages, list, { locale: "cy-GB" });
}, 120_000);
afterAll(async () => {
  await english.close();
  await welsh.close();
  await pages.stop();
});

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const VALUE = 7;
const NA = 1;
/** The library's own, for a function that could not be run. */
const NO_ANSWER = 2;
const ask = (excel: ExcelHost, id: string, ...given: unknown[]) => callFunction(excel, id, given, ++calls);

describe("a function in a cell of Excel, on the published Office.js", () => {
  it.each([
    ["BAND", [14, 9, null], "Too few", "Rhy ychydig"],
    ["BAND", [15, 8, "crc-2019"], "Reasonable majority", null],
    ["RATING", [column(20, 15, 14), column(3, 8, 9), null], "Requires improvement", "Angen gwella"],
    ["OVERALL", [column(...Array(7).fill("Good"), ...Array(5).fill(1)), null], "Good", "Da"],
    ["FLAGS", [column(20), column(8), "crc-2019"], "", ""],
    ["SAMPLESIZE", [120, null], 70, 70],
    ["MARGIN", [120, 120, null], 0, 0],
    ["ALLOCATE", [column(40, 30, 20, 10), 10, null], column(4, 3, 2, 1), column(4, 3, 2, 1)],
    ["ALLOCATE", [[[5, "", 5]], 4], [[2, 0, 2]], null],
    ["DRAWKEY", ["a", "b", "c"], "ea7fb08b7a2dc4619ffb7c7bb38d95a2047935fa165d71b12efd3852a2e6d0cc", null],
  ])("%s of %j answers", async (id, given, value, cy) => {
    expect(await ask(english, id, ...given)).toEqual({ value, error: null });
    if (cy !== null) expect(await ask(welsh, id, ...given)).toEqual({ value: cy, error: null });
  });

  it.each([
    ["BAND", [2.5, 1, null], VALUE, "A count is a whole number of 0 or more; this is 2.5."],
    ["BAND", ["", 1, null], VALUE, "A count is missing: a cell is blank where a number belongs."],
    ["BAND", [0, 0, null], NA, "No case is applicable, so there is nothing to rate."],
    ["BAND", [errorCell("#REF!"), 1, null], VALUE, "A cell given to this function holds an error: #REF!."],
    [
      "RATING",
      [column(1, 2), column(1), null],
      VALUE,
      "Both ranges need the same number of cells: one has 2, the other 1.",
    ],
    ["RATING", [column(0), column(0), null], NA, "No case is applicable, so there is nothing to rate."],
    [
      "RATING",
      [column(1, errorCell("#DIV/0!")), column(1, 1)],
      VALUE,
      "A cell given to this function holds an error: #DIV/0!.",
    ],
    ["OVERALL", [column("Goood"), null], VALUE, "“Goood” is neither a rating nor a score from 0 to 3."],
    ["OVERALL", [column(...Array(11).fill(2)), null], NA, "The programme has 12 standards; 11 are given."],
    [
      "FLAGS",
      [column(1), column(1), "youth"],
      VALUE,
      "There is no programme “youth”. The programmes are: youth-2021, crc-2019, nps-2019.",
    ],
    ["FLAGS", [column(0), column(0), null], NA, "No case is applicable, so there is nothing to rate."],
    ["SAMPLESIZE", [-1, null], VALUE, "A count is a whole number of 0 or more; this is -1."],
    ["MARGIN", [5, 4, null], VALUE, "No more can be available than there are: 5 of 4."],
    ["MARGIN", [0, 4, null], NA, "A sample of no cases has no margin of error."],
    [
      "ALLOCATE",
      [column(4, 4), 2, column(1)],
      VALUE,
      "Both ranges need the same number of cells: one has 2, the other 1.",
    ],
    ["DRAWKEY", ["", "girls", "C1"], VALUE, "Seed, stratum and case each need a text."],
    ["DRAWKEY", ["s", "girls", "C\n1"], VALUE, "A seed, a stratum or a case id stands on one line."],
  ])("%s of %j says what is wrong", async (id, given, error, value) => {
    expect(await ask(english, id, ...given)).toEqual({ value, error });
  });

  it("says what is wrong in Office's language", async () => {
    const value = "Nid oes achos perthnasol, felly nid oes dim i roi sgôr arno.";
    expect(await ask(welsh, "BAND", 0, 0, null)).toEqual({ value, error: NA });
  });

  it("says a sentence, and never a trace of code, where something of ours fails", async () => {
    // No range where a range belongs: Excel itself never hands that over.
    expect(await ask(english, "ALLOCATE", 5, 2)).toEqual({ value: en.functions.broke, error: VALUE });
    const cut = await openPane(pages, list);
    await cut.page.context().route("**/work-out-*", (route) => route.abort());
    expect(await ask(cut, "BAND", 1, 1)).toEqual({ value: en.functions.broke, error: VALUE });
    await cut.close();
  }, 30_000);

  it("says what a panel should look at in sentences, and a margin in points", async () => {
    const said = await ask(english, "FLAGS", column(20, 15, 14), column(3, 8, 9), null);
    expect(said.value).toContain("3: 61% is 3 points from the top of its band (64%).");
    const margin = await ask(english, "MARGIN", 60, 120, null);
    expect(margin.value).toBeCloseTo(5.87, 1);
  });

  it("answers a hundred cells asked at once, each with its own", async () => {
    const asked = Array.from({ length: 100 }, (_, at) => ask(english, "SAMPLESIZE", at + 1, null));
    const answers = await Promise.all(asked);
    expect(answers.map((one) => Number(one.value) <= 100 && one.error === null)).toEqual(Array(100).fill(true));
    expect(answers[99]?.value).toBeGreaterThan(Number(answers[0]?.value));
  });
});

describe("the functions that are offered", () => {
  it.each([
    ["en", "functions-en.json"],
    ["cy", "functions-cy.json"],
  ])("are those that code answers, in %s", async (_, file) => {
    const response = await pages.browser.newContext().then((context) => context.request.get(`${pages.address}${file}`));
    const { functions } = (await response.json()) as { functions: { id: string }[] };
    const associated = await english.addin.evaluate<string[]>("Object.keys(CustomFunctions._association.mappings)");
    expect(functions.map((one) => one.id).toSorted()).toEqual(associated.toSorted());
    expect(associated.toSorted()).toEqual([...FUNCTION_IDS].toSorted());
  });

  it("are all that is answered: another one fails, without a word of ours", async () => {
    expect(await ask(english, "NOTHING", 1)).toEqual({ value: "", error: NO_ANSWER });
  });
});
