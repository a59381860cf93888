import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../../core/words/wording.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { axeFaults, layoutFaults } from "../../fakes/page-faults.ts";
import { WorkbenchPerson } from "../../fakes/workbench.ts";
import { AT_200_PERCENT, faultsOnTheWay, type OtherLook, SOME } from "../../fakes/workbench-faults.ts";
import { SCREENS } from "../../fakes/workbench-screens.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

/** States that between them have every colour. */
const COLOURED = ["refused", "many-kinds-of-problem", "sample-held-up", "decision-wanting"];

/** The longer language where room is what matters. */
const LOOKS: Readonly<Record<Language, readonly OtherLook[]>> = {
  en: [
    { name: "in dark", look: { colorScheme: "dark" }, states: COLOURED },
    { name: "at 1920 px", look: { width: 1920, height: 1080 }, states: SOME.slice(3, 6) },
  ],
  cy: [{ name: "in forced colours", look: { forcedColors: "active" }, states: COLOURED }, AT_200_PERCENT],
};

it.each(["en", "cy"] as const)(
  "every screen passes axe, fits and can be pressed, in %s, and some in other looks",
  { timeout: 400_000 },
  async (language) => {
    expect(await faultsOnTheWay(pages, { language, states: SCREENS, looks: LOOKS[language] })).toEqual({});
  },
);

it.each([
  [1280, 900],
  [350, 740],
])(
  "a cell gone to and edited with text twice as large is seen, passes axe and fits, at %i px",
  { timeout: 60_000 },
  async (width, height) => {
    const as = { width, height, text: 2 };
    expect(await faultsOnTheWay(pages, { language: "cy", as, states: ["cell-editor"] })).toEqual({});
  },
);

it("axe and the measuring of targets find what is wrong", { timeout: 60_000 }, async () => {
  const person = await WorkbenchPerson.arrive(pages.browser, pages.address);
  expect(await axeFaults(person.page)).toEqual([]);
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
