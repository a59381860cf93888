import { afterAll, beforeAll, expect, test } from "vitest";
import type { PanelKey } from "../../../core/words/panel-words.ts";
import { builtPages } from "../../fakes/browser.ts";
import { BESIDE } from "../../fakes/browser-hands.ts";
import { ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { type RecordSite, startRecordSite } from "../../fakes/record-site.ts";
import { type Screen, startScreen } from "../../fakes/screen.ts";

let built: string;
let site: RecordSite;
let screen: Screen;
let extension: ExtensionInChromium;
let person: PanelPerson;
beforeAll(async () => {
  [built, site, screen] = await Promise.all([
    builtPages("chromium"),
    startRecordSite(new Map([["X000001", []]])),
    startScreen(),
  ]);
  extension = await ExtensionInChromium.start(built, screen.display);
  person = new PanelPerson(extension);
}, 60_000);
afterAll(async () => {
  await extension.close();
  await Promise.all([site.stop(), screen.stop()]);
});

const ORIGINS = "return chrome.permissions.getAll().then(({ origins }) => origins)";

test("Chromium itself asks about a site, for that site alone, and its answer holds", { timeout: 60_000 }, async () => {
  await extension.openOwn("options.html");
  await extension.type("input[inputmode=url]", site.origin);
  await answered("siteNotAllowed", "Escape");
  expect(await extension.run(ORIGINS)).toEqual([]);
  await answered("siteKnown", "Tab", "Return");
  await person.sees(site.origin);
  expect(await extension.run(ORIGINS)).toEqual(["http://127.0.0.1/*"]);
});

/** Ask for the site and answer until the page has heard: the question comes when the browser likes, and heeds no key at first. */
async function answered(then: PanelKey, ...keys: readonly string[]): Promise<void> {
  const isHeard = `return document.body.innerText.includes(arguments[0])`;
  for (let left = 5; left > 0; left--) {
    await person.press("siteAdd");
    await screen.press(...keys);
    await new Promise((waited) => setTimeout(waited, 500));
    if (await extension.run(isHeard, person.say(then))) return;
    await screen.press("Escape");
  }
  throw new Error(`Chromium never gave ${then}`);
}

test("its own keys open the panel beside a record", { timeout: 60_000 }, async () => {
  const settings = await extension.openOwn("options.html");
  await extension.openPage(`${site.origin}/case/X000001/activity-log`);
  await screen.press("alt+shift+o");
  await extension.turnTo(settings);
  await extension.until(`${BESIDE} return beside?.document.querySelector("h1") != null;`);
});
