import { mkdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, it } from "vitest";
import { builtForChromium } from "../fakes/extension-in-chromium.ts";
import { visitPanel } from "../fakes/panel-visit.ts";

const FOLDER = resolve("out/panel");

let built: string;
beforeAll(async () => {
  built = await builtForChromium();
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
}, 60_000);
afterAll(() => {
  rmSync(built, { recursive: true });
  process.stdout.write(`The screenshots are in ${FOLDER}\n`);
});

it.each(["en", "cy"] as const)("the screens of the panel in %s", { timeout: 180_000 }, async (language) => {
  await visitPanel(built, language, (extension) => async (name) => {
    await extension.front.screenshot({ path: join(FOLDER, `${name}-${language}.png`), fullPage: true });
  });
});
