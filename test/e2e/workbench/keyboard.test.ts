import type { Locator } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { longlistFile, tablesFile } from "../../fakes/inspection-files.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

const MOST_STOPS = 150;
const isFocused = (one: Locator) => one.evaluate((element) => element === document.activeElement);

/** Press Tab until something has the focus; every stop on the way shows that it has it. */
async function tabTo({ page }: WorkbenchPerson, goal: Locator, back = false): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    await page.keyboard.press(back ? "Shift+Tab" : "Tab");
    const seen = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === null || at === document.body) return null;
      const { outlineStyle, outlineWidth } = getComputedStyle(at);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 ? null : at.outerHTML.slice(0, 120);
    });
    expect(seen, "a focus that is not seen").toBeNull();
    if (await isFocused(goal)) return;
  }
  throw new Error(`Tab never comes to ${goal}`);
}

/** What has the focus, as it is read out. */
const focused = ({ page }: WorkbenchPerson) => page.locator(":focus").ariaSnapshot();

/**
 * Choose a file by the keys alone. The page is asked to hand its file dialog over, and answers something else after
 * that before the keys are pressed: in a busy page keys overtake what was asked, and the dialog opens for nobody.
 */
async function openByKeys(person: WorkbenchPerson, name: string, bytes: Uint8Array): Promise<void> {
  const asked = person.page.waitForEvent("filechooser");
  await person.page.evaluate(() => null);
  await person.page.keyboard.press("Control+o");
  const chooser = await asked;
  await chooser.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await person.checked();
}

it("a sample is drawn from an opened file to its sheets by the keyboard alone", { timeout: 120_000 }, async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await tabTo(person, person.button("Open a workbook"));
  await openByKeys(person, "list.xlsx", longlistFile(""));
  expect(await focused(person)).toContain("list.xlsx");

  await tabTo(person, person.button("Draw the sample: domain two"));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toBe("- 'heading \"Draw the sample: domain two\" [level=3]'");

  await tabTo(person, page.getByLabel("Stratum", { exact: true }));
  await page.keyboard.type("Girls");
  await tabTo(person, person.button("Put right case C007"));
  await page.keyboard.press("Enter");
  await person.told("did-assign");
  await expect.poll(() => focused(person)).toBe("- 'heading \"Draw the sample: domain two\" [level=3]'");

  await expect.poll(() => person.button("See the draw").isEnabled()).toBe(true);
  await tabTo(person, person.button("See the draw"));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toBe('- textbox "Seed" [invalid]');
  await page.keyboard.type("Ashmere 2026");
  await tabTo(person, page.getByLabel("Your name, for the log"));
  await page.keyboard.type("H. Marsh");
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toBe('- heading "Before it is written" [level=4]');

  await tabTo(person, person.button("Write to the workbook"));
  await page.keyboard.press("Enter");
  await person.told("did-sample");
  await expect.poll(() => focused(person)).toBe("- 'heading \"Draw the sample: domain two\" [level=3]'");
  await tabTo(person, page.locator(".pane").getByRole("button", { name: "Undo" }), true);
  await page.keyboard.press("Enter");
  await person.told("undone");
  await expect.poll(() => focused(person)).toBe('- heading "list.xlsx" [level=2]');
  expect(person.faults).toEqual([]);
  await person.leave();
});

it("the focus comes back after a dialog, and goes to what is left after a book is closed", {
  timeout: 60_000,
}, async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await openByKeys(person, "tables.xlsx", tablesFile());
  await tabTo(person, person.button("Keys"));
  await page.keyboard.press("Enter");
  await page.getByRole("dialog").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => focused(person)).toBe('- button "Keys"');

  await page.keyboard.press("F8");
  await expect.poll(() => page.locator("[role=gridcell][aria-selected=true]").getAttribute("data-row")).toBe("8");
  expect(await focused(person)).toContain('grid "Sheet Domain two"');
  await page.keyboard.press("Delete");
  await person.told("did-type");
  await tabTo(person, person.button("Close tables.xlsx"), true);
  await page.keyboard.press("Enter");
  await tabTo(person, person.button("Cancel"));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toBe('- button "Close tables.xlsx"');
  await page.keyboard.press("Enter");
  await tabTo(person, person.button("Close without saving"));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toBe('- heading "Draw a sample, check tables, work out ratings" [level=2]');
  await person.leave();
});

it("the focus is never lost when a problem is put right or a decision recorded", { timeout: 60_000 }, async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await openByKeys(person, "tables.xlsx", tablesFile());
  await tabTo(person, person.button("Put 70%"));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toContain("heading");
  await tabTo(person, person.button("Put Good"));
  await page.keyboard.press("Enter");
  await page.getByText("Nothing wrong was found.").waitFor();
  await expect.poll(() => focused(person)).toBe('- heading "What is wrong" [level=3]');

  await tabTo(person, person.button("Ratings"));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toBe('- heading "Ratings" [level=3]');
  await tabTo(person, person.button(/^2\.1 Assessment/u));
  await page.keyboard.press("Enter");
  await tabTo(person, person.button("Record the panel's decision"));
  await page.keyboard.press("Enter");
  await tabTo(person, person.button("Record"));
  await page.keyboard.press("Enter");
  await expect.poll(() => focused(person)).toContain('combobox "Decided rating"');
  await page.keyboard.type("Good");
  await tabTo(person, page.getByLabel("Reason", { exact: true }));
  await page.keyboard.type("Interviews bear it out.");
  await tabTo(person, person.button("Record"));
  await page.keyboard.press("Enter");
  await person.told("did-decide");
  await expect.poll(() => focused(person)).toBe('- button "Change the panel\'s decision"');
  await person.leave();
});
