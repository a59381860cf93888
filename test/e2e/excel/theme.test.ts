import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { openPane } from "../../fakes/excel-host/open-pane.ts";
import { type OfficeColours, WindowsExcel } from "../../fakes/excel-host/windows-excel.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { axeFaults } from "../../fakes/page-faults.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let list: WorkbookSnapshot;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
}, 120_000);
afterAll(() => pages.stop());

const colours = (page: number, ink: number): OfficeColours => ({
  bodyBackgroundColor: page,
  bodyForegroundColor: ink,
  controlBackgroundColor: page,
  controlForegroundColor: ink,
});
/** Much like Office's own, which its makers may change: what counts is which is the darker. */
const THEMES = {
  colourful: colours(0xe6e6e6, 0x262626),
  white: colours(0xffffff, 0x000000),
  "dark grey": colours(0x666666, 0xf0f0f0),
  black: colours(0x262626, 0xffffff),
} as const;

async function paneIn(theme: OfficeColours, look: Parameters<typeof WindowsExcel.open>[4] = {}) {
  const excel = await WindowsExcel.open(pages.browser, modelOf(list), pages.address, theme, look);
  await excel.page.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
  return excel;
}

const shown = ({ page }: WindowsExcel) => page.evaluate(() => document.documentElement.dataset.theme);
const paper = ({ page }: WindowsExcel) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

describe("the pane's look in Excel for Windows, on the published Office.js", () => {
  it.each([
    ["colourful", "light"],
    ["white", "light"],
    ["dark grey", "dark"],
    ["black", "dark"],
  ] as const)(
    "in Office's theme %s is %s, whatever Windows says, and axe finds nothing",
    async (theme, wanted) => {
      const excel = await paneIn(THEMES[theme], { colorScheme: wanted === "dark" ? "light" : "dark" });
      expect(await shown(excel)).toBe(wanted);
      expect(await axeFaults(excel.page)).toEqual([]);
      await excel.page.getByRole("button", { name: "Draw the sample: domain two" }).click();
      await excel.page.getByLabel("Cases to take").waitFor();
      expect(await axeFaults(excel.page)).toEqual([]);
      expect(excel.faults).toEqual([]);
      await excel.close();
    },
    60_000,
  );

  it("changes with Office's when a person comes back to the pane", async () => {
    const excel = await paneIn(THEMES.white);
    const before = await paper(excel);
    // The library asks Office again after five seconds at the earliest.
    await excel.page.evaluate(
      "const now = Date.prototype.getTime; Date.prototype.getTime = function () { return now.call(this) + 6000; }",
    );
    await excel.choose(THEMES.black);
    expect(await shown(excel)).toBe("dark");
    expect(await paper(excel)).not.toBe(before);
    await excel.close();
  }, 60_000);

  it("gives way to a contrast theme of Windows", async () => {
    const excel = await paneIn(THEMES.black, { forcedColors: "active", colorScheme: "dark" });
    expect(await excel.page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);
    expect(await axeFaults(excel.page)).toEqual([]);
    expect(await paper(excel)).toBe(await systemColour(excel, "Canvas"));
    await excel.close();
  }, 60_000);
});

describe("where Office says nothing of its look", () => {
  it("the browser's choice holds, as in Excel on the web", async () => {
    const excel = await openPane(pages, list);
    await excel.addin.getByText("longlist, domain two, 48 cases").first().waitFor({ state: "attached" });
    expect(await excel.addin.evaluate("typeof Office.context.officeTheme")).toBe("undefined");
    expect(await excel.addin.evaluate(() => document.documentElement.dataset.theme)).toBeUndefined();
    await excel.close();
  }, 60_000);
});

/** A colour that a contrast theme gives. */
function systemColour({ page }: WindowsExcel, name: string): Promise<string> {
  return page.evaluate((colour) => {
    const probe = document.body.appendChild(document.createElement("p"));
    probe.style.setProperty("background-color", colour);
    const given = getComputedStyle(probe).backgroundColor;
    probe.remove();
    return given;
  }, name);
}
