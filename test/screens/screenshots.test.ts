import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, it } from "vitest";
import { type Pages, startPages } from "../fakes/browser.ts";
import type { Arrival } from "../fakes/workbench.ts";
import { SCREENS, walkScreens } from "../fakes/workbench-screens.ts";

const FOLDER = resolve("out/screenshots");
/** States whose looks differ most from one another. */
const SOME = [
  "start",
  "many-kinds-of-problem",
  "cell-editor",
  "sample-ready",
  "sample-excluding",
  "example",
  "decision-wanting",
  "narrow-pane",
];

const LOOKS: readonly [name: string, as: Arrival, wanted: readonly string[]][] = [
  ["", {}, SCREENS],
  ["-dark", { colorScheme: "dark" }, SOME],
  ["-forced-colours", { forcedColors: "active" }, SOME],
  ["-350", { width: 350, height: 740 }, SOME],
  ["-200-percent", { text: 2 }, SOME],
];

let pages: Pages;
beforeAll(async () => {
  pages = await startPages("addin");
  rmSync(FOLDER, { recursive: true, force: true });
}, 120_000);
afterAll(async () => {
  await pages.stop();
  process.stdout.write(`The screenshots are in ${FOLDER}\n`);
});

it.each((["en", "cy"] as const).flatMap((language) => LOOKS.map((look) => [language, ...look] as const)))(
  "the screens in %s%s",
  { timeout: 600_000 },
  async (language, name, as, wanted) => {
    const folder = join(FOLDER, language);
    mkdirSync(folder, { recursive: true });
    for await (const scene of walkScreens(pages.browser, pages.address, { ...as, language }, wanted)) {
      const number = String(SCREENS.indexOf(scene.name) + 1).padStart(2, "0");
      await scene.person.page.screenshot({ path: join(folder, `${number}-${scene.name}${name}.png`) });
    }
  },
);
