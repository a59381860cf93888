import { rmSync } from "node:fs";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { builtForChromium } from "../../fakes/extension-in-chromium.ts";
import { axeFaults, layoutFaults } from "../../fakes/page-faults.ts";
import { visitPanel } from "../../fakes/panel-visit.ts";

/** Screens with most in them: these are also looked at with large text, in a small pane, and in forced colours. */
const FULLEST = ["case-connection", "question-warned", "attaching", "case-more", "second-compared", "settings-set"];

let folder: string;
beforeAll(async () => {
  folder = await builtForChromium();
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What is laid out wrongly at 200% text, at the smallest size, and in forced colours. */
async function faultsUnderStress(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 350, height: 720 };
  await page.setViewportSize({ width: 350, height: 378 });
  await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  await page.emulateMedia({ forcedColors: "active" });
  const faults = await layoutFaults(page);
  await page.emulateMedia({ forcedColors: null });
  await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
  await page.setViewportSize(size);
  return faults.map((fault) => `at 200% text: ${fault}`);
}

test.each(["en", "cy"] as const)(
  "every screen of the panel passes axe, fits 350 px and can be pressed, in %s",
  { timeout: 180_000 },
  async (language) => {
    const faults: Record<string, string[]> = {};
    const complaints = await visitPanel(folder, language, (extension) => async (name) => {
      const page = extension.front;
      const stressed = FULLEST.includes(name) ? await faultsUnderStress(page) : [];
      const kept = await page.evaluate(remembered);
      const found = [...(await axeFaults(page)), ...(await layoutFaults(page)), ...stressed, ...kept];
      if (found.length > 0) faults[name] = found;
    });
    expect(faults).toEqual({});
    expect(complaints).toEqual([]);
  },
);

/** Fields whose words a browser writes to its session file, to put them back after a crash: unsealed. */
function remembered(): string[] {
  const typed = "textarea, input:not([type=checkbox], [type=radio], [type=file])";
  const fields = [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(typed)];
  return fields.filter((one) => one.autocomplete !== "off").map((one) => `remembered: ${one.outerHTML.slice(0, 120)}`);
}
