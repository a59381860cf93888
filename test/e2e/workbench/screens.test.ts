import { afterAll, beforeAll, expect, it } from "vitest";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { axeFaults, layoutFaults } from "../../fakes/page-faults.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";
import { faultsOnTheWay } from "../../fakes/workbench-faults.ts";
import { SCREENS } from "../../fakes/workbench-screens.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

it.each(["en", "cy"] as const)(
  "every screen passes axe, fits and can be pressed, in %s",
  { timeout: 300_000 },
  async (language) => {
    expect(await faultsOnTheWay(pages, language, {}, SCREENS)).toEqual({});
  },
);

it("axe and the measuring of targets find what is wrong", { timeout: 60_000 }, async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  await person.page.evaluate(() => {
    document.querySelector("select")?.removeAttribute("id");
    document.querySelector("main")?.insertAdjacentHTML("beforeend", "<button class=tiny></button>");
    document.querySelector("main")?.style.setProperty("inline-size", "200vw");
  });
  const laidOut = (await layoutFaults(person.page)).join("\n");
  expect(laidOut).toContain("px wide in 1280");
  expect(laidOut).toContain("tiny");
  expect((await axeFaults(person.page)).join("\n")).toContain("button-name");
  await person.leave();
});
