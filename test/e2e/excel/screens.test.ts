import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { BookModel } from "../../fakes/excel-host/book-model.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { longlistFile, tablesFile } from "../../fakes/inspection-files.ts";
import { axeFaults, layoutFaults } from "../../fakes/page-faults.ts";
import { PaneInExcel } from "../../fakes/pane-in-excel.ts";
import { readBook } from "../../golden/read-book.ts";

/** A folder for pictures of what is walked through; none is made without one. */
const PICTURES = process.env.PICTURES ?? "";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

/** Axe and the layout find nothing wrong with the pane as it stands. */
async function isSound({ excel: { page }, pane }: PaneInExcel, name: string): Promise<void> {
  if (PICTURES !== "") {
    mkdirSync(PICTURES, { recursive: true });
    await page.locator("iframe").screenshot({ path: join(PICTURES, `${name}.png`) });
  }
  expect({ name, axe: await axeFaults(page, true), layout: await layoutFaults(pane) }).toEqual({
    name,
    axe: [],
    layout: [],
  });
}

it.each(["en-GB", "cy-GB"])(
  "the pane's states are without fault in Excel that speaks %s",
  async (locale) => {
    const empty = new BookModel("empty.xlsx");
    empty.add("Sheet1");
    const first = await PaneInExcel.over(pages, empty, { locale });
    await isSound(first, `${locale}-first-run`);
    await first.leave();

    const tables = await PaneInExcel.over(pages, await readBook(tablesFile()), { locale });
    await isSound(tables, `${locale}-problems`);
    await tables.excel.select("Domain two", "D9");
    await tables.pane.locator("#in-cell").waitFor();
    await isSound(tables, `${locale}-in-cell`);
    tables.excel.fault = () => tables.excel.fail("GeneralException");
    await tables.button(tables.say("markCells")).click();
    await tables.button(tables.say("again")).waitFor();
    await isSound(tables, `${locale}-try-again`);
    await tables.leave();

    const list = await PaneInExcel.over(pages, await readBook(longlistFile("Male")), { locale });
    await list.pane.locator(".jobs .button--main").click();
    await list.pane.locator("form.draw").waitFor();
    await isSound(list, `${locale}-choices`);
    await list.pane.locator("form.draw .field__row input").fill("Ashmere");
    await list.pane.locator("form.draw input[autocomplete=name]").fill("A. N. Other");
    await list.pane.locator("form.draw .button--main").click();
    await list.button(list.say("write")).waitFor();
    await isSound(list, `${locale}-preview`);
    await list.button(list.say("write")).click();
    await list.button(list.say("undo")).waitFor();
    await isSound(list, `${locale}-written`);
    await list.leave();

    // Choices that another machine put in the workbook, and what a sheet was said to be.
    const elsewhere = modelOf(await readBook(longlistFile("Male")));
    const chosen = { programme: "youth-2021", kind: "small", rounding: "exact" };
    elsewhere.settings.set("probity", { version: 1, chosen, said: { Notes: { is: "nothing", columns: {} } } });
    const offered = await PaneInExcel.over(pages, elsewhere, { locale });
    await offered.button(offered.say("offeredTake")).waitFor();
    await isSound(offered, `${locale}-offered`);
    await offered.leave();
  },
  180_000,
);
