import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { calculate, fileOf } from "../../fakes/excel-host/model-file.ts";
import { tablesFile } from "../../fakes/inspection-files.ts";
import { PaneInExcel } from "../../fakes/pane-in-excel.ts";
import { probity } from "../../fakes/terminal.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

it("the data team puts two errors right in Excel, rates, records the panel's decision, and the terminal reads the saved workbook alike", async () => {
  const person = await PaneInExcel.over(pages, await readBook(tablesFile()));
  const { pane } = person;
  expect(await person.turns(() => person.button("Put 70%").click())).toBe(2);
  await person.told("Put right: Domain two!D9.");
  await person.button("Put Good").click();
  await pane.getByText("Nothing wrong was found.").waitFor();

  await person.button("Ratings").click();
  await pane.locator(".score-scale").getByText("22 of 36").waitFor();
  await person.button(/^2\.1 Assessment/u).click();
  await person.button("Record the panel's decision").click();
  await pane.getByLabel("Decided rating").selectOption("good");
  await pane.getByLabel("Reason", { exact: true }).fill("One judgement short, and interviews bear it out.");
  await pane.getByLabel("Recorded by").fill("H. Marsh");
  expect(await person.turns(() => person.button("Record").click())).toBe(2);
  await person.told("The panel's decision on 2.1 is recorded.");
  await pane.locator(".score-scale").getByText("23 of 36").waitFor();
  expect(await person.turns(() => person.button("Write to the workbook").click())).toBe(2);
  await person.told("The ratings are written.");

  await calculate(person.book);
  const folder = mkdtempSync(join(tmpdir(), "data-team-"));
  writeFileSync(join(folder, "saved.xlsx"), fileOf(person.book));
  const { code, out } = probity(folder, "rate", "saved.xlsx", "--programme", "youth-2021", "--json");
  rmSync(folder, { recursive: true });
  const rated = JSON.parse(out);
  expect([code, rated.problems, rated.overall]).toEqual([0, [], { total: 23, maximum: 36, rating: "good" }]);
  expect(rated.standards[4]).toMatchObject({ id: "2.1", rating: "good", decision: { recordedBy: "H. Marsh" } });
  expect([person.excel.refused, person.excel.faults]).toEqual([[], []]);
  await person.leave();
}, 120_000);
