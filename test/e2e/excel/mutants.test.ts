import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { buildPages, type Pages, startPages } from "../../fakes/browser.ts";
import type { BookModel } from "../../fakes/excel-host/book-model.ts";
import { modelOf } from "../../fakes/excel-host/model-of.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { PaneInExcel, SEED } from "../../fakes/pane-in-excel.ts";
import { replaceInBuild } from "../../fakes/replace-in-build.ts";
import { readBook } from "../../golden/read-book.ts";
import { MUTANTS } from "./mutants.ts";

/** A mutant may leave the pane waiting for ever. */
const LONGEST_WAIT = 15_000;

let pages: Pages;
let list: WorkbookSnapshot;
beforeAll(async () => {
  pages = await startPages("addin");
  list = await readBook(longlistFile("Male"));
}, 120_000);
afterAll(() => pages.stop());

/** What goes wrong first when a person uses the pane as people do; null when nothing does. */
async function firstWrong(built: Pages): Promise<string | null> {
  const locked = modelOf(list);
  locked.structureProtected = true;
  return (await wrongIn(built, modelOf(list), drawsTwice)) ?? (await wrongIn(built, locked, drawsInVain));
}

async function wrongIn(
  built: Pages,
  book: BookModel,
  act: (person: PaneInExcel) => Promise<void>,
): Promise<string | null> {
  const person = await PaneInExcel.over(built, book, { wait: false });
  const { excel } = person;
  excel.page.context().setDefaultTimeout(LONGEST_WAIT);
  try {
    await Promise.race([act(person), trouble(person)]);
    return null;
  } catch (fault) {
    return [fault, ...excel.refused, ...excel.faults, await person.pane.locator("body").innerText()].join("\n");
  } finally {
    await person.leave();
  }
}

/** Draw a sample, take it back, draw it again and another in its place, and take that back. */
async function drawsTwice(person: PaneInExcel): Promise<void> {
  const { book } = person;
  const state = () => JSON.stringify([person.contents(), book.names.map(({ name }) => name)]);
  const undo = async () => {
    await person.button("Undo").click();
    await person.told("Taken back.");
  };
  await turns(person, () => person.checked(), 1);
  const before = state();
  await person.previewDraw();
  await turns(person, () => write(person, "The sample is drawn and written: 20 of 48 cases."), 2);
  check(book.names.length === 3, "sheets without the mark of ours");
  await undo();
  check(state() === before, "the draw was not taken back");
  await person.previewDraw();
  await turns(person, () => write(person, "The sample is drawn and written: 20 of 48 cases."), 2);
  check(state() !== before, "the second draw was not written");
  const drawn = state();
  await previewAnother(person);
  await turns(person, () => write(person, "The sample is drawn and written: 21 of 48 cases."), 2);
  check(state() !== drawn, "the other draw was not written");
  await undo();
  check(state() === drawn, "the other draw was not taken back");
}

/** Draw a sample in a workbook that is protected. */
async function drawsInVain(person: PaneInExcel): Promise<void> {
  await person.checked();
  await person.previewDraw();
  await turns(person, () => write(person, /is protected, so no sheet can be added/u), 0);
}

async function write(person: PaneInExcel, told: string | RegExp): Promise<void> {
  await person.button("Write to the workbook").click();
  await person.told(told);
}

/** An act in so many turns with Excel, after which Excel tells of changes as before. */
async function turns({ excel, book }: PaneInExcel, act: () => Promise<void>, wanted: number): Promise<void> {
  const before = excel.syncs.length;
  await act();
  const taken = () => excel.syncs.length - before;
  await expect.poll(taken, { timeout: LONGEST_WAIT }).toBeGreaterThanOrEqual(wanted);
  check(taken() === wanted, `turns with Excel: ${taken()}`);
  check(book.events, "Excel's events are left off");
}

async function previewAnother(person: PaneInExcel): Promise<void> {
  await person.home();
  await person.button("Draw the sample: domain two").click();
  await person.pane.getByText("Another draw in its place", { exact: true }).click();
  await person.pane.getByLabel("Cases to take").fill("21");
  await person.pane.getByLabel("Seed", { exact: true }).fill(SEED);
  await person.button("See another draw in its place").click();
  await person.pane.getByText("This would write 3 sheets:").waitFor();
}

/** Fails as soon as something is seen to go wrong, so that nobody waits for what will not come; looks for as long as the pane is open. */
async function trouble({ excel, pane }: PaneInExcel): Promise<void> {
  const told = pane.getByText("Excel could not do it");
  while (!excel.page.isClosed()) {
    check(excel.refused.length + excel.faults.length === 0, "something was refused, or failed in the page");
    check((await told.count().catch(() => 0)) === 0, "the pane tells of a failure");
    await new Promise((tick) => setTimeout(tick, 50));
  }
}

function check(well: boolean, wrong: string): void {
  if (!well) throw new Error(`wrong: ${wrong}`);
}

it("the pane as it is passes", async () => {
  expect(await firstWrong(pages)).toBe(null);
}, 60_000);

describe("a classic mistake made in our own code does not get through", () => {
  it.each(MUTANTS)(
    "$mistake",
    async ({ file, text, by, caught }) => {
      const folder = await buildPages("addin", [replaceInBuild({ file: `addin/office/${file}`, text, by })]);
      expect(await firstWrong({ ...pages, folder })).toMatch(caught);
      rmSync(folder, { recursive: true });
    },
    60_000,
  );
});
