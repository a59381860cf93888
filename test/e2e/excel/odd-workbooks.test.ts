import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { type BookModel, EVENT } from "../../fakes/excel-host/book-model.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { longlistFile, tablesFile } from "../../fakes/inspection-files.ts";
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

async function isChecked(book: BookModel): Promise<PaneInExcel> {
  const person = await PaneInExcel.over(pages, book);
  await person.pane.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
  expect(person.excel.faults).toEqual([]);
  return person;
}

describe("workbooks that are odd", () => {
  it("are read while a chart on a sheet of its own is in view", async () => {
    const book = modelOf(list);
    book.active = -1;
    await (await isChecked(book)).leave();
  }, 60_000);

  it.each([
    ["nothing at all", { version: 1, chosen: null, said: null }],
    ["another age", { version: 1, chosen: { programme: "old-1999", kind: 7, rounding: [] }, said: { Notes: "list" } }],
    ["no object", "probity"],
  ])(
    "are read though what was kept in them is %s",
    async (_, kept) => {
      const book = modelOf(list);
      book.settings.set("probity", kept);
      const person = await isChecked(book);
      await person.button("Draw the sample: domain two").waitFor();
      await person.leave();
    },
    60_000,
  );

  it("hold text that begins as formulas do for text again once it is taken back", async () => {
    const person = await PaneInExcel.over(pages, await readBook(readFileSync("examples/youth-inspection.xlsx")));
    const write = async () => {
      await person.home();
      await person.button("Ratings").click();
      await person.button("Write to the workbook").click();
      await person.told("The ratings are written.");
      await person.idle();
    };
    await write();
    await person.excel.type("Ratings", "K30", "'=1+1");
    await person.idle();
    await write();
    await person.button("Undo").click();
    await person.told("Taken back.");
    const sheet = person.book.sheets.find((one) => one.name === "Ratings");
    expect(sheet?.cells.get("29,10")).toMatchObject({ value: "=1+1", formula: null });
    await person.leave();
  }, 60_000);

  it("are followed when far more is pasted than Excel answers with at once", async () => {
    const book = longList(2000, 12);
    const person = await PaneInExcel.over(pages, book, { wait: false, limit: 300_000 });
    const cases = (count: number) => person.pane.getByText(`longlist, domain two, ${count} cases`).first();
    await cases(2000).waitFor({ state: "attached", timeout: 60_000 });
    const [sheet] = book.sheets;
    if (sheet === undefined) throw new Error("no sheet");
    sheet.cells.delete("2000,0");
    for (let column = 0; column < 12; column++) sheet.cells.delete(`2000,${column}`);
    book.tell(EVENT.changed, {
      worksheetId: sheet.id,
      address: "A1:L2001",
      changeType: "RangeEdited",
      source: "Remote",
    });
    await person.excel.deliver();
    await cases(1999).waitFor({ state: "attached", timeout: 60_000 });
    expect(await person.pane.getByRole("status").first().innerText()).toBe("");
    await person.leave();
  }, 120_000);

  it("say which sheet is in use too far away to be read, and are read once that is mended", async () => {
    const book = modelOf(list);
    book.sheets[1]?.cells.set("1000000,500", { value: "stray", formula: null, format: "General", looks: {} });
    const person = await PaneInExcel.over(pages, book, { wait: false });
    await person.told(/^The sheet Notes is in use as far as SG1000001, more than can be read\./u);
    expect(person.excel.syncs.length).toBeLessThan(4);
    book.sheets[1]?.cells.delete("1000000,500");
    await person.button("Try again").click();
    await person.button("Draw the sample: domain two").waitFor();
    await person.leave();
  }, 60_000);

  it("say that a cell may be waiting where Excel keeps the pane waiting", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.previewDraw();
    let go: () => void = () => undefined;
    person.excel.held = new Promise((done) => (go = done));
    await person.button("Write to the workbook").click();
    await person.pane.locator(".status__text").getByText("If you are typing in a cell, press Enter there").waitFor();
    go();
    await person.told("The sample is drawn and written: 20 of 48 cases.");
    await person.button("Close").click();
    await person.home();
    await person.button("Take back what was written last").click();
    await person.told("Taken back.");
    expect(person.book.sheets).toHaveLength(2);
    await person.leave();
  }, 60_000);

  it("say why a hidden sheet, or one that went away, cannot be shown", async () => {
    const book = modelOf(await readBook(tablesFile()));
    const person = await PaneInExcel.over(pages, book);
    const [first] = book.sheets;
    if (first === undefined) throw new Error("no sheet");
    first.visibility = "Hidden";
    await person.button("Go to Domain two!D9").click();
    await person.told(/^The sheet Domain two is hidden\./u);
    first.name = "Other";
    await person.button("Try again").click();
    await person.told(/^There is no sheet named Domain two any more\./u);
    expect(person.excel.faults).toEqual([]);
    await person.leave();
  }, 60_000);
});
