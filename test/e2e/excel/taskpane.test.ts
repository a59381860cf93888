import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { BookModel } from "../../fakes/excel-host/book-model.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { longlistFile, tablesFile } from "../../fakes/inspection-files.ts";
import { contentsIn, PaneInExcel } from "../../fakes/pane-in-excel.ts";
import { probity } from "../../fakes/terminal.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let list: WorkbookSnapshot;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
}, 120_000);
afterAll(() => pages.stop());

/** Runs in the page: no frame comes, and what waits for a short while waits for long. */
function drawsLate(): void {
  const own = setTimeout;
  const late = (act: () => void, duration = 0) => own(act, duration < 200 ? duration + 3000 : duration);
  Object.assign(globalThis, { requestAnimationFrame: () => 0, setTimeout: late });
}

describe("the pane in Excel, on the published Office.js", () => {
  it("says what is open after one turn with Excel, and asks nothing more", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.pane.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
    await person.button("Draw the sample: domain two").waitFor();
    await person.idle();
    expect([person.excel.syncs.length, person.excel.refused, person.excel.faults]).toEqual([1, [], []]);
    await person.leave();
  }, 60_000);

  it("is shown though the browser draws late, after Excel has answered", async () => {
    const person = await PaneInExcel.over(pages, list, {
      prepare: (excel) => {
        excel.page.addInitScript(drawsLate);
      },
    });
    await person.button("Draw the sample: domain two").waitFor();
    await person.leave();
  }, 60_000);

  it("speaks Office's language", async () => {
    const person = await PaneInExcel.over(pages, list, { locale: "cy-GB" });
    await person.pane.getByText("Beth sydd o'i le").waitFor();
    expect(await person.pane.evaluate(() => document.documentElement.lang)).toBe("cy");
    await person.leave();
  }, 60_000);

  it("checks anew what is typed, here or by someone else, reading only the rows that changed", async () => {
    const person = await PaneInExcel.over(pages, list);
    const wrong = person.pane.getByText("Case C007 fits no stratum: gender is blank.");
    expect(await person.turns(() => person.excel.type("Longlist domain two", "B9", ""))).toBe(1);
    await wrong.first().waitFor();
    const asked = person.excel.syncs.at(-1)?.Actions.filter((action) => action.ActionType === 2);
    expect([asked?.length, JSON.stringify(person.excel.syncs.at(-1)?.ObjectPaths)]).toEqual([
      1,
      expect.stringContaining('"9:9"'),
    ]);
    expect(await person.turns(() => person.excel.type("Longlist domain two", "B9", "Female", true))).toBe(1);
    await expect.poll(() => wrong.count()).toBe(0);
    expect(await person.turns(() => person.excel.type("Longlist domain two", "A51", "C049"))).toBe(1);
    await person.pane.getByText("longlist, domain two, 49 cases").first().waitFor({ state: "attached" });
    await person.leave();
  }, 60_000);

  it("says on a job's screen who changed the workbook, and leaves it alone where nothing came of a change", async () => {
    const person = await PaneInExcel.over(pages, list);
    await person.previewDraw();
    await person.excel.type("Longlist domain two", "B9", "Male");
    await person.idle();
    await person.button("Write to the workbook").waitFor();
    await person.excel.type("Longlist domain two", "B9", "Female", true);
    await person.told("Someone else changed the workbook, so this was worked out anew.");
    await person.button("See the draw").waitFor();
    expect(await person.button("Write to the workbook").count()).toBe(0);
    await person.button("Close").click();
    await person.excel.type("Longlist domain two", "B9", "Male");
    await person.told("The workbook changed, so this was worked out anew.");
    await person.leave();
  }, 60_000);

  it("follows the sheet in view and the cell in hand, and leads to a problem's cell", async () => {
    const person = await PaneInExcel.over(pages, await readBook(tablesFile()));
    const reading = person.pane.locator(".sheet-reading");
    await expect.poll(() => reading.innerText()).toContain("Domain two");
    await person.excel.select("Domain one", "A1");
    await expect.poll(() => reading.innerText()).toContain("Domain one");
    await person.button("Go to Domain two!D9").click();
    await expect.poll(() => [person.book.active, person.book.selected]).toEqual([0, "D9"]);
    await expect.poll(() => reading.innerText()).toContain("Domain two");
    const here = person.pane.getByRole("region", { name: "In cell D9" });
    await here.getByText("The counts make 70%, not 99%.").waitFor();
    expect(await person.turns(() => here.getByRole("button", { name: "Put 70%" }).click())).toBe(2);
    await person.told("Put right: Domain two!D9.");
    await expect.poll(() => here.count()).toBe(0);
    expect(person.book.sheets[0]?.cells.get("8,3")?.value).toBe("70%");
    await person.leave();
  }, 60_000);

  it("marks the cells of problems when asked, and takes the marks away without a trace", async () => {
    const book = modelOf(await readBook(tablesFile()));
    const [first] = book.sheets;
    first?.over.textLooks.push({
      id: "{THEIRS}",
      type: "Custom",
      range: "A1",
      rule: { formula1: "=TRUE", operator: "Custom" },
      looks: {},
    });
    const person = await PaneInExcel.over(pages, book);
    const marks = () =>
      book.sheets.flatMap((sheet) => sheet.over.textLooks.map((one) => [one.range, one.rule?.formula1]));
    const ours = '=N("Probity")=0';
    await person.button("Mark these cells on the sheets").click();
    await expect.poll(marks).toContainEqual(["'Domain two'!D9,'Domain two'!A16", ours]);
    await person.button("Mark these cells on the sheets").click();
    await person.idle();
    expect(marks().filter(([, rule]) => rule === ours)).toHaveLength(1);
    await person.button("Take marks away").click();
    await expect.poll(marks).toEqual([["A1", "=TRUE"]]);
    expect([person.excel.refused, book.events]).toEqual([[], true]);
    await person.leave();
  }, 60_000);

  it("shows in a line what it is for where nothing is recognised, opens the example, and adds sheets to fill in", async () => {
    const book = new BookModel("empty.xlsx");
    book.add("Sheet1");
    const person = await PaneInExcel.over(pages, book);
    await person.pane.getByText(/^Probity draws samples, checks key-question tables and works out ratings/u).waitFor();
    await person.button("Open the example inspection").click();
    await expect.poll(() => book.opened.length).toBe(1);
    expect(book.opened[0]).toEqual(readFileSync("examples/youth-inspection.xlsx"));
    await person.pane.getByLabel("Programme").selectOption("youth-2021");
    expect(await person.turns(() => person.button("Add sheets to fill in").click())).toBeLessThanOrEqual(3);
    await person.told("Sheets to fill in were added.");
    const folder = mkdtempSync(join(tmpdir(), "template-"));
    const { code } = probity(folder, "template", "--programme", "youth-2021", "--out", "made.xlsx");
    const made = contentsIn(await readBook(readFileSync(join(folder, "made.xlsx"))));
    rmSync(folder, { recursive: true });
    expect(code).toBe(0);
    expect(person.contents()).toEqual({ Sheet1: [], ...made });
    expect(person.excel.refused).toEqual([]);
    await person.leave();
  }, 60_000);

  it("keeps what was chosen in the workbook, and offers it on another machine", async () => {
    const book = modelOf(list);
    const first = await PaneInExcel.over(pages, book);
    await first.button("Change").click();
    await first.pane.getByLabel("Kind of inspection").selectOption("small");
    await expect.poll(() => JSON.stringify(book.settings.get("probity"))).toContain('"kind":"small"');
    await first.leave();
    // Another machine: they are offered, and nothing is in force before a person takes them.
    const second = await PaneInExcel.over(pages, book);
    expect(second.excel.syncs).toHaveLength(1);
    const offer = second.pane.getByRole("region", { name: "Choices made elsewhere" });
    await offer.getByText("small service").waitFor();
    await second.button("Change").click();
    const kind = second.pane.getByLabel("Kind of inspection");
    expect(await kind.inputValue()).toBe("single");
    await second.button("Use these choices").click();
    await expect.poll(() => kind.inputValue()).toBe("small");
    expect(await offer.count()).toBe(0);
    await second.pane.waitForFunction(() => localStorage.getItem("probity-kept") !== null);
    await second.leave();
  }, 60_000);
});
