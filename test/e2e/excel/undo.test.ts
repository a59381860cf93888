import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { EVENT } from "../../fakes/excel-host/book-model.ts";
import { insertRow } from "../../fakes/excel-host/insert-row.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
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
const SAMPLE = "Sample domain two";

async function draw(person: PaneInExcel): Promise<void> {
  await person.previewDraw();
  await person.button("Write to the workbook").click();
  await person.told(DRAWN);
  await person.idle();
}

function sheetOf(person: PaneInExcel, name: string) {
  const sheet = person.book.sheets.find((one) => one.name === name);
  if (sheet === undefined) throw new Error(`no sheet ${name}`);
  return sheet;
}

describe("taking back in Excel", () => {
  it("takes away a sheet that was renamed, and leaves a person's sheet that has its name now", async () => {
    const person = await PaneInExcel.over(pages, list);
    await draw(person);
    person.book.rename(sheetOf(person, SAMPLE), "Final");
    person.book.add(SAMPLE).cells.set("0,0", { value: "by hand", formula: null, format: "General", looks: {} });
    await person.excel.deliver();
    await person.idle();
    await person.button("Undo").click();
    await person.told("Taken back.");
    expect(person.book.sheets.map((sheet) => sheet.name)).toEqual(["Longlist domain two", "Notes", SAMPLE]);
    expect(person.book.names).toEqual([]);
    await person.leave();
  }, 60_000);

  it("does not touch another case where a row came in above the one that was put right", async () => {
    const person = await PaneInExcel.over(pages, await readBook(longlistFile("")));
    await person.button("Draw the sample: domain two").click();
    await person.pane.getByLabel("Stratum", { exact: true }).selectOption({ label: "Girls" });
    const before = person.contents()["Longlist domain two"] ?? [];
    await person.button("Put right case C007").click();
    await expect.poll(() => person.contents()["Longlist domain two"]).not.toEqual(before);
    await person.idle();
    const rows = person.contents()["Longlist domain two"] ?? [];
    const row = rows.findIndex((one) => one.includes("C007"));
    // The case that comes in its place holds the same in the cell that was set.
    insertRow(sheetOf(person, "Longlist domain two"), row);
    const sheet = sheetOf(person, "Longlist domain two");
    for (let column = 1; column < (rows[row]?.length ?? 0); column++) {
      const cell = sheet.cells.get(`${row + 1},${column}`);
      if (cell !== undefined) sheet.cells.set(`${row},${column}`, { ...cell });
    }
    sheet.cells.set(`${row},0`, { value: "C000", formula: null, format: "General", looks: {} });
    person.book.tell(EVENT.changed, {
      worksheetId: sheet.id,
      address: "9:9",
      changeType: "RowInserted",
      source: "Local",
    });
    await person.excel.deliver();
    await person.idle();
    const inserted = person.contents();
    await person.button("Undo").click();
    await person.told(/^Longlist domain two changed after it was written, so it was not taken back\./u);
    expect(person.contents()).toEqual(inserted);
    await person.leave();
  }, 60_000);

  it("finds nothing left to do where Excel itself has taken it back", async () => {
    const person = await PaneInExcel.over(pages, list);
    const before = person.contents();
    await draw(person);
    person.book.sheets.splice(2);
    person.book.names = [];
    person.book.tell(EVENT.deleted, { worksheetId: "", source: "Local" });
    await person.excel.deliver();
    await person.idle();
    await person.button("Undo").click();
    await person.told("Taken back.");
    expect(person.contents()).toEqual(before);
    await person.home();
    expect(await person.button("Undo").count()).toBe(0);
    await person.leave();
  }, 60_000);

  it("keeps a sheet known for its own where Excel does not let it go", async () => {
    const person = await PaneInExcel.over(pages, list);
    await draw(person);
    const marks = person.book.names.map((one) => one.name);
    for (const sheet of person.book.sheets.slice(0, 2)) sheet.visibility = "Hidden";
    for (const sheet of person.book.sheets.slice(3)) sheet.visibility = "Hidden";
    await person.button("Undo").click();
    await person.told(/^Excel could not do it/u);
    expect([person.book.names.map((one) => one.name), person.book.events]).toEqual([marks, true]);
    await person.leave();
  }, 60_000);
});

describe("writing in Excel", () => {
  it("shows the day of a decision as a day, and the cell as it was once that is taken back", async () => {
    const book = modelOf(await readBook(readFileSync("examples/youth-inspection.xlsx")));
    // Cells for text, as some services' sheets are through and through.
    for (const { name, cells } of book.sheets) {
      if (/decision/iu.test(name)) for (const cell of cells.values()) cell.format = "@";
    }
    const person = await PaneInExcel.over(pages, book);
    const decide = async (standard: RegExp) => {
      await person.home();
      await person.button("Ratings").click();
      await person.button(standard).click();
      await person
        .button(/ decision$/u)
        .first()
        .click();
      await person.pane.getByLabel("Decided rating").selectOption("good");
      await person.pane.getByLabel("Reason", { exact: true }).fill("Interviews bear it out.");
      await person.button("Record").click();
      await person.told(/^The panel's decision on .* is recorded\.$/u);
      await person.idle();
    };
    const formats = () =>
      person.book.sheets.flatMap(({ name, cells }) =>
        [...cells].flatMap(([at, { format }]) => (format.startsWith("yyyy") ? [`${name} ${at}`] : [])),
      );
    const before = formats();
    await decide(/^2\.1 /u);
    await decide(/^2\.2 /u);
    expect(formats()).toHaveLength(before.length + 2);
    const days = person.book.sheets.flatMap(({ cells }) =>
      [...cells.values()].filter(({ format }) => format.startsWith("yyyy")),
    );
    expect(days.filter(({ value }) => typeof value !== "number")).toEqual([]);
    await person.button("Undo").click();
    await person.told("Taken back.");
    expect(formats()).toHaveLength(before.length + 1);
    await person.leave();
  }, 60_000);

  it("puts a sheet anew whose name was left behind when a person deleted it", async () => {
    const person = await PaneInExcel.over(pages, list);
    await draw(person);
    const gone = sheetOf(person, SAMPLE);
    person.book.sheets = person.book.sheets.filter((one) => one !== gone);
    for (const one of person.book.names) if (one.formula.includes(SAMPLE)) one.formula = "=#REF!$A$1";
    person.book.tell(EVENT.deleted, { worksheetId: gone.id, source: "Local" });
    await person.excel.deliver();
    await person.idle();
    await draw(person);
    expect([person.excel.refused, person.book.names.length]).toEqual([[], 3]);
    await person.leave();
  }, 60_000);

  it("hears of changes again after marks that Excel would not make", async () => {
    const person = await PaneInExcel.over(pages, await readBook(longlistFile("")));
    person.excel.fault = (action) => {
      if (action.Name === "Formula") person.excel.fail("GeneralException");
    };
    await person.button("Mark these cells on the sheets").click();
    await person.told(/^Excel could not do it/u);
    expect(person.book.events).toBe(true);
    await person.leave();
  }, 60_000);
});
