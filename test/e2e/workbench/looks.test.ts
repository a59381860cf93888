import { afterAll, beforeAll, expect, it } from "vitest";
import type { Language } from "../../../core/words/wording.ts";
import { type Pages, startPages } from "../../fakes/browser.ts";
import type { Arrival } from "../../fakes/workbench.ts";
import { faultsOnTheWay } from "../../fakes/workbench-faults.ts";

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

/** States that between them have every colour. */
const COLOURED = ["refused", "many-kinds-of-problem", "sample-held-up", "decision-wanting"];

/** The longer language where room is what matters. */
const TRIES: readonly [look: string, language: Language, as: Arrival, wanted: readonly string[]][] = [
  ["in dark", "en", { colorScheme: "dark" }, COLOURED],
  ["in forced colours", "cy", { forcedColors: "active" }, COLOURED],
  ["at 350 px", "cy", { width: 350, height: 740 }, SOME],
  ["at 1920 px", "en", { width: 1920, height: 1080 }, SOME.slice(3, 6)],
  ["at 200% text", "cy", { text: 2 }, SOME],
  ["at 350 px and 200% text", "cy", { width: 350, height: 740, text: 2 }, SOME],
];

it.each(TRIES)(
  "screens %s pass axe, fit and can be pressed, in %s",
  { timeout: 300_000 },
  async (_, language, look, wanted) => {
    expect(await faultsOnTheWay(pages, language, look, wanted)).toEqual({});
  },
);
