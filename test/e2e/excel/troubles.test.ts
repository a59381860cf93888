import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { failOnceAt } from "../../fakes/excel-host/actions-that-fail.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { longList } from "../../fakes/long-list.ts";
import { PaneInExcel } from "../../fakes/pane-in-excel.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let list: WorkbookSnapshot;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
}, 120_000);
afterAll(() => pages.stop());

const DRAWN = "The sample is drawn and written: 20 of 48 cases.";
const [SESSION_ENDED, BUSY] = [5012, 5102];

describe("what can stand in the way in Excel", () => {
  it("Excel that is busy is asked again without a word, and said to be busy when it stays so", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.previewDraw();
    const before = person.contents();
    let times = 0;
    person.excel.refuse = () => (++times <= 1 ? BUSY : null);
    await person.button("Write to the workbook").click();
    await person.told("Excel has too much to do just now, so nothing was written. Wait a little, then try again.");
    expect(person.contents()).toEqual(before);
    times = 0;
    person.excel.refuse = (batch) => (batch.Actions.some((one) => one.ActionType === 4) || ++times > 2 ? null : BUSY);
    await person.button("Try again").click();
    await person.told(DRAWN);
    await expect.poll(() => times, { timeout: 10_000 }).toBeGreaterThan(2);
    await person.idle();
    expect(person.excel.faults).toEqual([]);
    await person.leave();
  }, 60_000);

  it.each([
    ["InvalidOperationInCellEditMode", /^A cell is being edited or a dialog is open, so nothing was written\./u],
    ["AccessDenied", /^Excel does not allow changes here, so nothing was written\./u],
  ])(
    "%s is told in a person's words, and Try again goes on",
    async (code, sentence) => {
      const person = await PaneInExcel.over(pages, list);
      await person.previewDraw();
      const before = person.contents();
      person.excel.fault = failOnceAt(3, code);
      await person.button("Write to the workbook").click();
      await person.told(sentence);
      expect(person.contents()).toEqual(before);
      await person.button("Try again").click();
      await person.told(DRAWN);
      await person.leave();
    },
    60_000,
  );

  it("a session that ended is said, and nothing is written", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.previewDraw();
    const before = person.contents();
    person.excel.refuse = () => SESSION_ENDED;
    await person.button("Write to the workbook").click();
    await person.told(/^Excel has lost its connection to this workbook\. Load the page again/u);
    expect([person.contents(), person.excel.faults]).toEqual([before, []]);
    await person.leave();
  }, 60_000);

  it("a protected workbook and a protected sheet are known before anything is written", async () => {
    const book = modelOf(list);
    book.structureProtected = true;
    const person = await PaneInExcel.over(pages, book);
    await person.previewDraw();
    await person.button("Write to the workbook").click();
    await person.told(/^The workbook book\.xlsx is protected, so no sheet can be added\./u);
    const open = modelOf(await readBook(longlistFile("")));
    for (const sheet of open.sheets) sheet.protected = true;
    await person.leave();
    const other = await PaneInExcel.over(pages, open);
    await other.button("Draw the sample: domain two").click();
    await other.pane.getByLabel("Stratum", { exact: true }).selectOption({ label: "Girls" });
    await other.button("Put right case C007").click();
    await other.told(/^The sheet Longlist domain two is protected, so nothing on it can be changed\./u);
    expect(other.excel.refused).toEqual([]);
    await other.leave();
  }, 60_000);

  it("a change by someone else between the preview and the writing is noticed, and nothing is written", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.previewDraw();
    await person.excel.type("Longlist domain two", "B9", "Female", true);
    await person.button("Write to the workbook").click();
    await person.told("The workbook has changed since this was worked out, so nothing was written. Look at it again.");
    expect(person.book.sheets).toHaveLength(2);
    await person.leave();
  }, 60_000);

  it("a failure that cannot be taken back names the sheets, and Try again writes them anew", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.previewDraw();
    let writes = 0;
    person.excel.fault = (_, index, writing) => {
      if (writing && index === 40) writes++;
      if (writing && index >= 40) person.excel.fail("GeneralException");
    };
    await person.button("Write to the workbook").click();
    await person.told(/may be only partly written\. Nothing else was changed\./u);
    expect(writes).toBeGreaterThan(0);
    person.excel.fault = () => undefined;
    await person.button("Try again").click();
    await person.told(DRAWN);
    expect(person.book.sheets.map((sheet) => sheet.name)).toEqual([
      "Longlist domain two",
      "Notes",
      "Sample domain two",
      "Strata domain two",
      "Draw log domain two",
    ]);
    await person.leave();
  }, 60_000);

  it("what was changed after it was written is not taken back", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.previewDraw();
    await person.button("Write to the workbook").click();
    await person.told(DRAWN);
    await person.excel.type("Sample domain two", "A3", "by hand");
    await person.idle();
    await person.button("Undo").click();
    await person.told(
      "Sample domain two changed after it was written, so it was not taken back. Undo it in Excel instead.",
    );
    expect(person.book.sheets).toHaveLength(5);
    await person.leave();
  }, 60_000);

  it("an Excel that knows no chain of sheets is asked for their list", async () => {
    const person = await PaneInExcel.over(pages, list, {
      wait: false,
      prepare: (excel) => {
        excel.fault = ({ ObjectPathId }, _, __, batch) => {
          if (batch.ObjectPaths[ObjectPathId]?.Name === "GetNextOrNullObject") excel.fail("GeneralException");
        };
      },
    });
    await person.button("Draw the sample: domain two").waitFor();
    // Twice as a chain, with the sheet in view and without, then the list and what is on it.
    expect(person.excel.syncs).toHaveLength(4);
    await person.leave();
  }, 60_000);

  it("the oldest Excel that is served is asked for nothing that it does not have", async () => {
    const person = await PaneInExcel.over(pages, list, {
      requirements: { ExcelApi: "1.9", SharedRuntime: "1.1" },
      strict: true,
    });
    await person.previewDraw();
    await person.button("Write to the workbook").click();
    await person.told(DRAWN);
    await person.button("Undo").click();
    await person.told("Taken back.");
    expect([person.excel.refused, person.excel.faults]).toEqual([[], []]);
    await person.leave();
  }, 60_000);
});

describe("large workbooks in Excel", () => {
  it("20,000 cases in 30 columns are read and drawn from in requests and answers well under 5 MB", async () => {
    const person = await PaneInExcel.over(pages, longList(20_000, 30), { wait: false });
    await person.pane
      .getByText("longlist, domain two, 20000 cases")
      .first()
      .waitFor({ state: "attached", timeout: 60_000 });
    expect(person.excel.syncs.length).toBeLessThanOrEqual(1 + Math.ceil((20_001 * 30) / 60_000) + 1);
    await person.previewDraw(400);
    expect(await person.turns(() => person.button("Write to the workbook").click())).toBeLessThanOrEqual(8);
    await person.told(/^The sample is drawn and written: 400 of/u);
    expect(Math.max(...person.excel.bytes, ...person.excel.answered)).toBeLessThan(4_000_000);
    expect([person.excel.refused, person.excel.faults]).toEqual([[], []]);
    await person.leave();
  }, 180_000);

  it("where Excel takes less at once, less is sent and asked for", async () => {
    const person = await PaneInExcel.over(pages, longList(2000, 12), { wait: false, limit: 300_000 });
    await person.pane
      .getByText("longlist, domain two, 2000 cases")
      .first()
      .waitFor({ state: "attached", timeout: 60_000 });
    await person.previewDraw(200);
    await person.button("Write to the workbook").click();
    await person.told(/^The sample is drawn and written: 200 of/u);
    expect(person.excel.faults).toEqual([]);
    await person.leave();
  }, 120_000);
});
