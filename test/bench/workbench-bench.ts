import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { startPages } from "../fakes/browser.ts";
import { WorkbenchPerson } from "../fakes/workbench.ts";
import { bigLonglist } from "./big-inspection.ts";

/** A task longer than this keeps a person waiting (ms). */
const LONG = 50;

/** Collects the page's own tasks that took longer than `LONG`. */
const WATCH = `globalThis.longTasks = [];
new PerformanceObserver((list) => {
  for (const one of list.getEntries()) globalThis.longTasks.push(Math.round(one.duration));
}).observe({ type: "longtask", buffered: true });`;

/** The workbench over a longlist of 20,000 x 30: how long it takes, and whether the page ever keeps a person waiting. */
export async function benchWorkbench(): Promise<void> {
  const pages = await startPages("addin");
  const folder = mkdtempSync(join(tmpdir(), "workbench-bench-"));
  const path = join(folder, "longlist.xlsx");
  writeFileSync(path, bigLonglist(20_000, 30));
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  const { page } = person;
  await page.evaluate(WATCH);
  await step(page, "open and check 20,000 x 30", async () => {
    await page.locator("input[type=file]").setInputFiles(path);
    await person.checked();
  });
  await step(page, "scroll it from end to end, 200 turns of the wheel", async () => {
    await page.locator("[role=grid]").hover();
    for (let turn = 0; turn < 200; turn++) await page.mouse.wheel(0, 2400);
  });
  await step(page, "change a cell and check again", async () => {
    await page.locator("[role=grid]").focus();
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "End"]) await page.keyboard.press(key);
    await page.keyboard.type("x");
    await page.keyboard.press("Enter");
    await page.getByText("A cell was changed").waitFor();
    await page.locator(".status__progress").waitFor({ state: "detached" });
  });
  await step(page, "draw 68 of them, up to the preview", async () => {
    await person
      .button(/^Draw the sample/u)
      .first()
      .click();
    await page.getByLabel("Cases to take").fill("68");
    await page.getByLabel("Seed", { exact: true }).fill("bench");
    await page.getByLabel("Your name, for the log").fill("bench");
    await person.button("See the draw").click();
    await page.getByText("This would write").waitFor();
  });
  await person.leave();
  await pages.stop();
  for (const one of [folder, pages.folder]) rmSync(one, { recursive: true });
}

async function step(page: Page, what: string, act: () => Promise<void>): Promise<void> {
  await page.evaluate("globalThis.longTasks.length = 0");
  const start = performance.now();
  await act();
  const time = performance.now() - start;
  await page.waitForTimeout(300);
  const tasks = ((await page.evaluate("globalThis.longTasks")) as number[]).sort((a, b) => b - a);
  const told = tasks.length === 0 ? "none" : `${tasks.length}, the longest ${tasks[0]} ms`;
  process.stdout.write(`${what.padEnd(52)} ${time.toFixed(0).padStart(7)} ms   page tasks over ${LONG} ms: ${told}\n`);
}
