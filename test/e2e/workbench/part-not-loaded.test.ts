import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { tablesFile } from "../../fakes/inspection-files.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

it("a screen whose part cannot be loaded says so, and is there once the page is loaded again", async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address, { serviceWorkers: "block" });
  const { page, context } = person;
  await context.route(/ratings-screen/u, (route) => route.abort());
  await person.open("tables.xlsx", tablesFile());
  await person.button("Ratings").click();
  const told = page.getByRole("alert");
  await told.getByText(person.say("pane", "partNotLoaded")).waitFor();
  await context.unroute(/ratings-screen/u);
  await told.getByRole("button", { name: person.say("pane", "reload") }).click();
  await person.button(person.words.bench.open).waitFor();
  await person.open("tables.xlsx", tablesFile());
  await person.button("Ratings").click();
  await page.locator(".score-scale").waitFor();
  expect(await page.getByText(person.say("pane", "partNotLoaded")).count()).toBe(0);
  await person.context.close();
}, 60_000);
