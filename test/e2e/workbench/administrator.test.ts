import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { probity } from "../../fakes/terminal.ts";
import { butForWhen } from "../../fakes/who-and-when.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let folder = "";
beforeAll(async () => {
  pages = await startPages("addin");
  folder = mkdtempSync(join(tmpdir(), "administrator-"));
}, 120_000);
afterAll(async () => {
  await pages.stop();
  rmSync(folder, { recursive: true });
});

const SEED = "Ashmere 2026";
const LIST = ["--programme", "youth-2021", "--list", "domain-two"];

/** What the terminal makes of the same list, with the same corrections, draw and exclusion. */
async function fromTerminal(reason: string): Promise<{ book: WorkbookSnapshot; excluded: string }> {
  const path = (name: string) => join(folder, name);
  writeFileSync(path("list.xlsx"), longlistFile("", "Girls"));
  const choices = ["--size", "20", "--seed", SEED];
  const drawn = probity(
    folder,
    "sample",
    path("list.xlsx"),
    ...LIST,
    ...choices,
    "--out",
    path("drawn.xlsx"),
    "--json",
  );
  expect([drawn.code, drawn.err]).toEqual([0, ""]);
  const excluded: string = JSON.parse(drawn.out).selected[0].caseId;
  const left = ["--case", excluded, "--reason", reason];
  const done = probity(folder, "exclude", path("drawn.xlsx"), ...LIST, ...left, "--out", path("done.xlsx"));
  expect([done.code, done.err]).toEqual([0, ""]);
  return { book: await readBook(readFileSync(path("done.xlsx"))), excluded };
}

/** Cells by sheet, but for who did what when: a person in the browser and one at the terminal are two people at two times. */
function cellsOf({ sheets }: WorkbookSnapshot): Record<string, readonly (readonly unknown[])[]> {
  return Object.fromEntries(sheets.map((sheet) => [sheet.name, sheet.rows.map(butForWhen)]));
}

it("an administrator drops a longlist, puts a case right, draws, leaves a case out and saves what the terminal would save", async () => {
  const reason = "Moved to another area";
  const { book, excluded } = await fromTerminal(reason);
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;

  await person.drop("list.xlsx", longlistFile(""));
  await page.getByText("Case C007 fits no stratum: gender is blank.").first().waitFor();
  await person.button("Go to Longlist domain two!B9").click();
  await expect.poll(() => page.locator("[role=gridcell][aria-selected=true]").getAttribute("data-row")).toBe("8");
  await person.button(/^Back to the problem/u).click();

  await person.button("Draw the sample: domain two").click();
  await page.getByLabel("Stratum", { exact: true }).selectOption({ label: "Girls" });
  await person.button("Put right case C007").click();
  await page.getByText("Case C007 has a stratum now.").waitFor();

  // The advised size follows the case that was put right: typed before, the 20 would be put behind it.
  await page.getByText("38 of 48 gives a margin of error of").waitFor();
  await page.getByLabel("Cases to take").fill("20");
  await page.getByText("20 of 48 gives a margin of error of").waitFor();
  await page.getByLabel("Seed", { exact: true }).fill(SEED);
  await page.getByLabel("Your name, for the log").fill(userInfo().username);
  await person.button("See the draw").click();
  await page.getByText("This would write 3 sheets:").waitFor();
  await person.button("Write to the workbook").click();
  await page.getByText("The sample is drawn and written: 20 of 48 cases.").waitFor();

  await page.getByText("The cases and reserves").click();
  await person.button(`Leave case ${excluded} out of the sample`).click();
  await page.getByLabel("Reason", { exact: true }).fill(reason);
  await person.button("Leave it out").click();
  await page.getByText(`Case ${excluded} is left out of the sample.`).waitFor();

  const saved = await person.save();
  expect(saved.name).toBe("list.xlsx");
  expect(cellsOf(await readBook(saved.bytes))).toEqual(cellsOf(book));
  expect(person.faults).toEqual([]);
  expect(person.strangers(pages.address)).toEqual([]);
  await person.leave();
}, 90_000);

it("Undo takes a draw back whole, Redo puts it back, and nothing of the person's is touched", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await person.open("list.xlsx", longlistFile("Male"));
  const sheets = () => page.locator(".sheet-tab").allTextContents();
  const before = await sheets();
  await person.button("Draw the sample: domain two").click();
  await page.getByLabel("Seed", { exact: true }).fill(SEED);
  await page.getByLabel("Your name, for the log").fill(userInfo().username);
  await person.button("See the draw").click();
  await person.button("Write to the workbook").click();
  await expect.poll(sheets).toHaveLength(before.length + 3);
  await page.keyboard.press("Control+z");
  await expect.poll(sheets).toEqual(before);
  await person.button("Redo").click();
  await expect.poll(sheets).toHaveLength(before.length + 3);
  const { bytes } = await person.save();
  const kept = cellsOf(await readBook(bytes));
  const original = cellsOf(await readBook(longlistFile("Male")));
  for (const name of Object.keys(original)) expect(kept[name]).toEqual(original[name]);
  await person.leave();
}, 60_000);
