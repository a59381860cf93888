import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";
import { readBook } from "../../golden/read-book.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

const KEEP = "Keep this workbook on this machine";

/** Make a cell of the sheet in view active, by its row and column from 0. */
async function goTo({ page }: WorkbenchPerson, row: number, column: number): Promise<void> {
  await page.locator(`[data-row="${row}"][data-column="${column}"]`).click();
}

/** What is kept in the browser: the names of the books, and a cell of each. */
async function kept({ page }: WorkbenchPerson): Promise<{ name: string; cell: unknown }[]> {
  const books = await page.evaluate(
    () =>
      new Promise<{ name: string; bytes: number[] }[]>((resolve) => {
        const asked = indexedDB.open("probity-kept");
        asked.onsuccess = () => {
          if (!asked.result.objectStoreNames.contains("books")) return resolve([]);
          const all = asked.result.transaction("books").objectStore("books").getAll();
          all.onsuccess = () => resolve(all.result.map(({ name, bytes }) => ({ name, bytes: [...bytes] })));
        };
      }),
  );
  const cells = books.map(async ({ name, bytes }) => {
    const { sheets } = await readBook(new Uint8Array(bytes));
    return { name, cell: sheets.find((sheet) => sheet.name === "Notes")?.rows[0]?.[0] };
  });
  return Promise.all(cells);
}

it("asks before a book is closed on what was typed a moment ago, and saves an open cell with the rest", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await person.open("list.xlsx", longlistFile("Male"));
  await person.button("Notes").click();
  await goTo(person, 0, 0);
  await page.keyboard.type("one");
  await person.button("Close list.xlsx").press("Enter");
  await page.getByText("It has changes that are not saved.").waitFor();
  await person.button("Cancel").click();
  await goTo(person, 1, 0);
  await page.keyboard.type("two");
  const coming = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const parts: Buffer[] = [];
  for await (const part of await (await coming).createReadStream()) parts.push(part as Buffer);
  const { sheets } = await readBook(new Uint8Array(Buffer.concat(parts)));
  expect(sheets.find(({ name }) => name === "Notes")?.rows).toEqual([["one"], ["two"]]);
  expect(person.faults).toEqual([]);
  await person.leave();
}, 60_000);

it("keeps only the very book it was asked to, beside others of the same name, and forgets it", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  const type = async (text: string) => {
    await person.button("Notes").click();
    await goTo(person, 0, 0);
    await page.keyboard.type(text);
    await page.keyboard.press("Enter");
    await page.getByText("A cell was changed on Notes.").waitFor();
  };
  await person.open("list.xlsx", longlistFile("Male"));
  await page.getByLabel(KEEP).check();
  await type("kept");
  await expect.poll(() => kept(person)).toEqual([{ name: "list.xlsx", cell: "kept" }]);
  await person.open("list.xlsx", longlistFile("Female"));
  await expect.poll(() => page.locator(".book-tab").count()).toBe(2);
  expect(await page.getByLabel(KEEP).isChecked()).toBe(false);
  await type("not kept");
  expect(await kept(person)).toEqual([{ name: "list.xlsx", cell: "kept" }]);
  await page.getByLabel(KEEP).check();
  await expect.poll(async () => (await kept(person)).length).toBe(2);
  await page.getByLabel(KEEP).uncheck();
  await expect.poll(() => kept(person)).toEqual([{ name: "list.xlsx", cell: "kept" }]);
  for (const left of [1, 0]) {
    await person.button("Close list.xlsx").last().click();
    await person.button("Close without saving").click();
    await expect.poll(() => page.locator(".book-tab").count()).toBe(left);
  }
  await person.open("list.xlsx", longlistFile("Female"));
  expect(await page.getByLabel(KEEP).isChecked()).toBe(false);
  await type("still not kept");
  expect(await kept(person)).toEqual([{ name: "list.xlsx", cell: "kept" }]);
  await person.button("Close list.xlsx").click();
  await person.button("Close without saving").click();
  await person.button("Remove list.xlsx from this machine").click();
  await expect.poll(() => kept(person)).toEqual([]);
  await person.leave();
}, 90_000);

it("opens every file of a drop, and says of each other one why it could not", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  const good = [...longlistFile("Male")];
  await page.evaluate((content) => {
    const files = new DataTransfer();
    const add = (name: string, bytes: number[]) => files.items.add(new File([new Uint8Array(bytes)], name));
    add("one.xlsx", content);
    add("bad.xlsx", [37, 80, 68, 70, 45, 49, 46, 55]);
    add("two.xlsx", content);
    add("empty.csv", []);
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: files }));
  }, good);
  await page.getByText("bad.xlsx is not an Excel workbook").waitFor();
  await page.getByText("empty.csv is empty").waitFor();
  expect(await page.locator(".book-tab__name").allInnerTexts()).toEqual(["one.xlsx", "two.xlsx"]);
  expect(person.faults).toEqual([]);
  await person.leave();
}, 60_000);

it("shows another sheet when the one in view is taken back", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await person.open("list.xlsx", longlistFile("Male"));
  await person.button("Draw the sample: domain two").click();
  await page.getByLabel("Seed", { exact: true }).fill("a");
  await page.getByLabel("Your name, for the log").fill("A");
  await person.button("See the draw").click();
  await person.button("Write to the workbook").click();
  await page.getByText("The sample is drawn and written").waitFor();
  await page.locator(".sheet-tab", { hasText: "Sample domain two" }).click();
  await person.button("Undo").first().click();
  await page.getByText("Taken back.").waitFor();
  const inView = page.locator(".sheet-tab[aria-current]");
  await expect.poll(() => inView.allTextContents()).toEqual(["Longlist domain two"]);
  await page.locator('[data-row="1"][data-column="0"]').waitFor();
  expect(person.faults).toEqual([]);
  await person.leave();
}, 60_000);
