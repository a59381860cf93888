import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { en } from "../../../core/words/en.ts";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { NO_SUCH_FUNCTION } from "../../fakes/excel-host/beside-workbook.ts";
import type { ExcelHost } from "../../fakes/excel-host/excel-host.ts";
import { openPane } from "../../fakes/excel-host/open-pane.ts";
import { pressButton } from "../../fakes/excel-host/press-button.ts";
import { ModelFault } from "../../fakes/excel-host/range-model.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let list: WorkbookSnapshot;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
}, 120_000);
afterAll(() => pages.stop());

const WELL = 0;
/** What stands on the screen that each button leads to. */
const LEADS_TO = {
  check: { role: "heading", name: en.pane.whatIsWrong },
  sample: { role: "heading", name: "Draw the sample: domain two" },
  tables: { role: "heading", name: en.pane.jobTables },
  rate: { role: "heading", name: en.pane.jobRate },
} as const;

const arrives = (excel: ExcelHost, { role, name }: (typeof LEADS_TO)[keyof typeof LEADS_TO]) =>
  excel.addin.getByRole(role, { name }).first().waitFor();

describe("a button of the ribbon", () => {
  it("that the manifest names opens the pane, shows its screen and is done with", async () => {
    const excel = await openPane(pages, list);
    const manifest = readFileSync(join(pages.folder, "manifest-dev.xml"), "utf8");
    const named = [...manifest.matchAll(/<FunctionName>(.*?)<\/FunctionName>/gu)].map(([, name = ""]) => name);
    expect(named).toEqual(Object.keys(LEADS_TO));
    for (const [at, name] of named.entries()) {
      expect(await pressButton(excel, name, name)).toBe(WELL);
      await arrives(excel, LEADS_TO[name as keyof typeof LEADS_TO]);
      expect(excel.services.shown).toBe(at + 1);
    }
    expect(excel.refused).toEqual([]);
    await excel.close();
  }, 60_000);

  it("that no code answers is refused", async () => {
    const excel = await openPane(pages, list);
    expect(await pressButton(excel, "nothing", "1")).toBe(NO_SUCH_FUNCTION);
    await excel.close();
  }, 60_000);

  it("may be pressed before the workbook was ever read, and starts with the page", async () => {
    const excel = await openPane(pages, list);
    expect(await pressButton(excel, "sample", "1")).toBe(WELL);
    await arrives(excel, LEADS_TO.sample);
    await excel.close();
  }, 60_000);

  it("does no harm pressed again and again: every press ends, nothing is written, what was typed stays", async () => {
    const excel = await openPane(pages, list);
    await pressButton(excel, "sample", "first");
    await excel.addin.getByLabel("Cases to take").fill("21");
    const presses = ["a", "b", "c", "d"].map((press) => pressButton(excel, "sample", press));
    expect(await Promise.all(presses)).toEqual([WELL, WELL, WELL, WELL]);
    expect(await excel.addin.getByLabel("Cases to take").inputValue()).toBe("21");
    expect(await Promise.all(["rate", "check"].map((name) => pressButton(excel, name, name)))).toEqual([WELL, WELL]);
    const writing = excel.syncs.filter((batch) => batch.Actions.some((action) => action.ActionType === 4));
    expect(writing).toEqual([]);
    expect(excel.refused).toEqual([]);
    await excel.close();
  }, 60_000);

  it("does no harm while the workbook is being written: it is written once, and whole", async () => {
    const excel = await openPane(pages, list);
    const { addin, book } = excel;
    await pressButton(excel, "sample", "1");
    await addin.getByLabel("Cases to take").fill("20");
    await addin.getByLabel("Seed", { exact: true }).fill("Ashmere 2026");
    await addin.getByLabel("Your name, for the log").fill("A. Admin");
    await addin.getByRole("button", { name: "See the draw" }).click();
    const write = addin.getByRole("button", { name: "Write to the workbook" });
    await write.waitFor();
    const sheets = book.sheets.length;
    await write.evaluate((button: HTMLElement) => button.click());
    const presses = ["check", "rate", "check"].map((name, at) => pressButton(excel, name, `w${at}`));
    await expect.poll(() => book.sheets.length).toBe(sheets + 3);
    expect(await Promise.all(presses)).toEqual([WELL, WELL, WELL]);
    expect(excel.refused).toEqual([]);
    await arrives(excel, LEADS_TO.check);
    await excel.close();
  }, 60_000);

  it("ends well when Excel fails to read, and the pane says what is safe", async () => {
    const excel = await openPane(pages, list);
    await excel.addin.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
    excel.fault = () => {
      throw new ModelFault("GeneralException", "the host broke");
    };
    expect(await pressButton(excel, "check", "1")).toBe(WELL);
    await excel.addin
      .getByRole("status")
      .getByText("Excel could not do it (GeneralException), so nothing was written. Try again.")
      .waitFor();
    await excel.close();
  }, 60_000);
});
