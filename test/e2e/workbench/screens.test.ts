import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../../core/words/wording.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import { axeFaults, layoutFaults } from "../../fakes/page-faults.ts";
import { type Arrival, WorkbenchPerson } from "../../fakes/workbench.ts";
import { SCREENS, walkScreens } from "../../fakes/workbench-screens.ts";

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
}, 120_000);
afterAll(() => pages.stop());

/** States that between them have every kind of thing on the screen. */
const SOME = [
  "start",
  "keys",
  "refused",
  "many-kinds-of-problem",
  "cell-editor",
  "sample-held-up",
  "sample-nothing-typed",
  "sample-excluding",
  "example",
  "decision-wanting",
  "narrow-sheets",
];

/** The longer language where room is what matters. */
const TRIES: readonly [look: string, language: Language, as: Arrival, wanted: readonly string[]][] = [
  ["at 1280 px", "en", {}, SCREENS],
  ["at 1280 px", "cy", {}, SCREENS],
  ["in dark", "en", { colorScheme: "dark" }, SOME],
  ["in forced colours", "cy", { forcedColors: "active" }, SOME],
  ["at 350 px", "en", { width: 350, height: 740 }, SOME],
  ["at 350 px", "cy", { width: 350, height: 740 }, SOME],
  ["at 1920 px", "en", { width: 1920, height: 1080 }, SOME.slice(3, 6)],
  ["at 200% text", "cy", { text: 2 }, SOME],
  ["at 350 px and 200% text", "cy", { width: 350, height: 740, text: 2 }, SOME],
];

it.each(TRIES)(
  "every screen %s passes axe, fits and can be pressed, in %s",
  {
    timeout: 300_000,
  },
  async (_, language, look, wanted) => {
    const as = { ...look, language };
    const found: Record<string, string[]> = {};
    for await (const { name, person } of walkScreens(pages.browser, pages.address, as, wanted)) {
      expect(await person.page.evaluate(() => document.documentElement.lang)).toBe(language);
      const faults = [
        ...(await axeFaults(person.page)),
        ...(await layoutFaults(person.page)),
        ...person.faults.splice(0),
      ];
      for (const fault of faults) found[fault] = [...(found[fault] ?? []), name];
    }
    expect(found).toEqual({});
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
