import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { calculate, fileOf } from "../../fakes/excel-host/model-file.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { contentsIn, PaneInExcel, SEED, untold } from "../../fakes/pane-in-excel.ts";
import { probity } from "../../fakes/terminal.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
let folder = "";
beforeAll(async () => {
  pages = await startPages("addin");
  folder = mkdtempSync(join(tmpdir(), "excel-jobs-"));
}, 120_000);
afterAll(async () => {
  await pages.stop();
  rmSync(folder, { recursive: true });
});

const EXAMPLE = "examples/youth-inspection.xlsx";
const YOUTH = ["--programme", "youth-2021"] as const;

let runs = 0;

/** What the terminal's file holds after a job over a file. */
async function fromTerminal(bytes: Uint8Array, job: string, ...typed: readonly string[]) {
  const [from, to] = [join(folder, "from.xlsx"), join(folder, `${++runs}.xlsx`)];
  writeFileSync(from, bytes);
  const { code, err, out: told } = probity(folder, job, from, ...YOUTH, ...typed, "--out", to, "--json");
  expect([code === 0 || code === 1, err]).toEqual([true, ""]);
  const out = readFileSync(to);
  return { bytes: out, contents: contentsIn(await readBook(out)), told: JSON.parse(told) };
}

/** A file's values by sheet; fractions to 12 digits, for the one that keeps 17 is no better than the one that keeps 15. */
async function valuesIn(bytes: Uint8Array): Promise<unknown> {
  const rounded = (one: unknown) => (typeof one === "number" ? Number(one.toPrecision(12)) : one);
  return (await readBook(bytes)).sheets.map(({ name, rows }) => [name, rows.map((row) => row.map(rounded))]);
}

it("a sample, and a case left out of it, are the terminal's cell for cell, in two turns each", async () => {
  const person = await PaneInExcel.over(pages, await readBook(longlistFile("Male")));
  const choices = ["--list", "domain-two", "--size", "20", "--seed", SEED];
  const drawn = await fromTerminal(longlistFile("Male"), "sample", ...choices);
  expect(await person.turns(() => person.previewDraw())).toBe(0);
  expect(await person.turns(() => person.button("Write to the workbook").click())).toBe(2);
  await person.told("The sample is drawn and written: 20 of 48 cases.");
  expect(untold(person.contents())).toEqual(untold(drawn.contents));

  await calculate(person.book);
  await person.pane.getByText("The cases and reserves").click();
  const selected: string = drawn.told.selected[0].caseId;
  const reason = "Moved to another area";
  const left = ["--list", "domain-two", "--case", selected, "--reason", reason];
  const without = await fromTerminal(drawn.bytes, "exclude", ...left);
  await person.button(`Leave case ${selected} out of the sample`).click();
  await person.pane.getByLabel("Reason", { exact: true }).fill(reason);
  expect(await person.turns(() => person.button("Leave it out").click())).toBe(2);
  await person.told(`Case ${selected} is left out of the sample.`);
  expect(untold(person.contents())).toEqual(untold(without.contents));
  expect(person.excel.refused).toEqual([]);
  await person.leave();
}, 120_000);

it("a sample drawn again takes the place of the first, under the name a person gave it, and Undo brings back the first", async () => {
  const person = await PaneInExcel.over(pages, await readBook(longlistFile("Male")));
  const write = async (size: number) => {
    await person.button("Write to the workbook").click();
    await person.told(`The sample is drawn and written: ${size} of 48 cases.`);
  };
  await person.previewDraw(20);
  await write(20);
  const first = person.book.sheets[2];
  if (first !== undefined) first.name = "Our sample";
  for (const name of person.book.names) name.formula = name.formula.replace("'Sample domain two'", "'Our sample'");
  person.book.tell(25, { worksheetId: first?.id ?? "", source: "Local" });
  await person.excel.deliver();
  await person.idle();
  const before = person.contents();
  await person.pane.getByText("Another draw in its place", { exact: true }).click();
  await person.pane.getByLabel("Cases to take").fill("24");
  await person.pane.getByLabel("Seed", { exact: true }).fill(SEED);
  await person.pane.getByLabel("Your name, for the log").fill("A. Admin");
  await person.button("See another draw in its place").click();
  await write(24);
  const names = () => person.book.sheets.map(({ name }) => name);
  expect(names().slice(2)).toEqual(["Our sample", "Strata domain two", "Draw log domain two"]);
  expect(person.contents()).not.toEqual(before);
  await person.button("Undo").click();
  await person.told("Taken back.");
  expect(names().slice(2)).toEqual(["Our sample", "Strata domain two", "Draw log domain two"]);
  expect(person.contents()).toEqual(before);
  expect([person.excel.refused, person.excel.faults]).toEqual([[], []]);
  await person.leave();
}, 60_000);

it("in a Welsh Excel the tables are the Welsh terminal's", async () => {
  const bytes = readFileSync(EXAMPLE);
  const person = await PaneInExcel.over(pages, await readBook(bytes), { locale: "cy-GB" });
  const counted = await fromTerminal(bytes, "tables", "--language", "cy");
  await person.button(person.words.pane.jobTables).click();
  await person.button(person.words.pane.write).click();
  await person.told(person.words.pane["did-tables"]);
  expect(person.contents()).toEqual(counted.contents);
  await person.leave();
}, 60_000);

it("tables and ratings are the terminal's, formulas too, and LibreOffice works out what the terminal worked out", async () => {
  const bytes = readFileSync(EXAMPLE);
  const person = await PaneInExcel.over(pages, await readBook(bytes));
  const counted = await fromTerminal(bytes, "tables");
  await person.button("Count the assessments into tables").click();
  await person.button("Write to the workbook").waitFor();
  expect(await person.turns(() => person.button("Write to the workbook").click())).toBe(2);
  expect(person.contents()).toEqual(counted.contents);

  await calculate(person.book);
  await person.excel.calculated();
  const rated = await fromTerminal(counted.bytes, "rate");
  await person.button("Ratings").click();
  await person.button("Write to the workbook").waitFor();
  expect(await person.turns(() => person.button("Write to the workbook").click())).toBe(2);
  expect(person.contents()).toEqual(rated.contents);

  await calculate(person.book);
  expect(await valuesIn(fileOf(person.book))).toEqual(await valuesIn(rated.bytes));
  expect(person.excel.refused).toEqual([]);
  await person.leave();
}, 180_000);
