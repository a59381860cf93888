import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { tablesFile } from "../../fakes/inspection-files.ts";
import { probity } from "../../fakes/terminal.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";

let pages: Pages;
let folder = "";
beforeAll(async () => {
  pages = await startPages("addin");
  folder = mkdtempSync(join(tmpdir(), "data-team-"));
}, 120_000);
afterAll(async () => {
  await pages.stop();
  rmSync(folder, { recursive: true });
});

it("the data team drops tables with two errors, finds and fixes them, rates, records a decision and saves", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await person.drop("tables.xlsx", tablesFile());
  await page.getByText("The counts make 70%, not 99%.").first().waitFor();
  await page.getByText("The key questions make Good, not Outstanding.").first().waitFor();

  await person.button("Put 70%").click();
  await page.getByText("Put right: Domain two!D9.").waitFor();
  await expect.poll(() => page.getByText("The counts make 70%, not 99%.").count()).toBe(0);
  await person.button("Put Good").click();
  await page.getByText("Nothing wrong was found.").waitFor();

  await person.button("Ratings").click();
  const overall = page.locator(".score-scale");
  await overall.getByText("22 of 36").waitFor();
  await person.button(/^2\.1 Assessment/u).click();
  await page.getByText("Up with 1 more Yes").waitFor();
  await person.button("Record the panel's decision").click();
  await page.getByLabel("Decided rating").selectOption("good");
  await person.button("Record").click();
  await page.getByText("A decision needs its reason.").waitFor();
  await page.getByLabel("Reason", { exact: true }).fill("One judgement short, and interviews bear it out.");
  await page.getByLabel("Recorded by").fill("H. Marsh");
  await person.button("Record").click();
  await page.getByText("The panel's decision on 2.1 is recorded.").waitFor();
  await overall.getByText("23 of 36").waitFor();
  await person.button("Write to the workbook").click();
  await page.getByText("The ratings are written.").waitFor();

  const { bytes } = await person.save();
  const saved = join(folder, "tables.xlsx");
  writeFileSync(saved, bytes);
  const { code, out } = probity(folder, "rate", saved, "--programme", "youth-2021", "--json");
  const rated = JSON.parse(out);
  expect([code, rated.problems]).toEqual([0, []]);
  expect(rated.overall).toEqual({ total: 23, maximum: 36, rating: "good" });
  expect(rated.standards[4]).toMatchObject({
    id: "2.1",
    rating: "good",
    computed: "requires-improvement",
    decision: { recordedBy: "H. Marsh", reason: "One judgement short, and interviews bear it out." },
  });
  expect(person.faults).toEqual([]);
  await person.leave();
}, 90_000);

it("a cell changed in the sheet is checked again, and Undo brings the old one back", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  const wrong = () => page.locator(".book__pane").getByText("The counts make 70%, not 99%.").count();
  await person.open("tables.xlsx", tablesFile());
  await person.button("Go to Domain two!D9").click();
  await expect.poll(() => page.locator("[role=gridcell][aria-selected=true]").getAttribute("data-row")).toBe("8");
  await page.keyboard.type("70%");
  await page.keyboard.press("Enter");
  await expect.poll(wrong).toBe(0);
  await page.keyboard.press("Control+z");
  await expect.poll(wrong).toBe(1);
  await person.leave();
}, 60_000);
