import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { AT_200_PERCENT, faultsOnTheWay, SOME } from "../../fakes/workbench-faults.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

it("screens at 350 px pass axe, fit and can be pressed, in Welsh, with text as it is and twice as large", {
  timeout: 300_000,
}, async () => {
  const as = { width: 350, height: 740 };
  expect(await faultsOnTheWay(pages, { language: "cy", as, states: SOME, looks: [AT_200_PERCENT] })).toEqual({});
});
