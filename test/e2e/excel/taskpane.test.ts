import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { sample } from "../../../core/jobs/sample.ts";
import { YOUTH_2021 } from "../../../core/programmes/youth-2021/programme.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import type { Manner } from "../../fakes/excel-host/excel-host.ts";
import { contentsOf } from "../../fakes/excel-host/model-of.ts";
import { paneInExcel } from "../../fakes/excel-host/pane-in-excel.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let list: WorkbookSnapshot;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
}, 120_000);
afterAll(() => pages.stop());

const paneOver = (workbook: WorkbookSnapshot, manner: Manner = {}) => paneInExcel(pages, workbook, manner);

/** A sheet as a snapshot holds it, row by row from A1: a formula where there is one, else the value. */
function contentsIn(workbook: WorkbookSnapshot, name: string): unknown[][] {
  const sheet = workbook.sheets.find((one) => one.name === name);
  if (sheet === undefined) return [];
  const before = new Array<null>(sheet.left).fill(null);
  const rows = sheet.rows.map((row, at) => [
    ...before,
    ...row.map((value, column) => {
      const formula = sheet.formulas?.[at]?.[column];
      return typeof formula === "string" ? `=${formula}` : value;
    }),
  ]);
  return [
    ...Array.from({ length: sheet.top }, () => []),
    ...rows.map((row) => (row.some((cell) => cell !== null) ? row : [])),
  ];
}

describe("the pane in Excel, on the published Office.js", () => {
  it("says what is open after one turn with Excel", async () => {
    const excel = await paneOver(list);
    await excel.addin.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
    await excel.addin.getByRole("button", { name: "Draw the sample: domain two" }).waitFor();
    expect(excel.syncs).toHaveLength(1);
    await excel.close();
  }, 60_000);

  it("draws a sample that holds what the job gives, formulas too, in one turn of writing", async () => {
    const excel = await paneOver(list);
    const { addin } = excel;
    await addin.getByRole("button", { name: "Draw the sample: domain two" }).click();
    await addin.getByLabel("Cases to take").fill("20");
    await addin.getByLabel("Seed", { exact: true }).fill("Ashmere 2026");
    await addin.getByLabel("Your name, for the log").fill("A. Admin");
    await addin.getByRole("button", { name: "See the draw" }).click();
    await addin.getByText("This would write 3 sheets:").waitFor();
    const before = excel.syncs.length;
    await addin.getByRole("button", { name: "Write to the workbook" }).click();
    await expect.poll(() => addin.getByRole("status").innerText()).not.toBe("");
    expect(excel.refused).toEqual([]);
    await addin.getByText("The sample is drawn and written: 20 of 48 cases.").waitFor();
    const writing = excel.syncs
      .slice(before)
      .filter((batch) => batch.Actions.some((action) => action.ActionType === 4));
    expect(writing).toHaveLength(1);
    const options = { programme: YOUTH_2021, kind: "single", language: "en", list: "domain-two", size: 20 } as const;
    const more = { seed: "Ashmere 2026", reserves: "tenth", organisation: null, by: "A. Admin", at: "" } as const;
    const wanted = applyEdits(list, sample(list, { ...options, ...more }).edits);
    const when = (rows: unknown[][]) => rows.filter((row) => row[0] !== "Drawn at");
    for (const { name } of wanted.sheets) {
      expect([name, when(contentsOf(excel.book, name))]).toEqual([name, when(contentsIn(wanted, name))]);
    }
    await excel.close();
  }, 90_000);

  it("speaks Office's language", async () => {
    const excel = await paneOver(list, { locale: "cy-GB" });
    await excel.addin.getByText("Beth sydd o'i le").waitFor();
    expect(await excel.addin.evaluate(() => document.documentElement.lang)).toBe("cy");
    await excel.close();
  }, 60_000);
});
