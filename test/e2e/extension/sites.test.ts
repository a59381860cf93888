import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { builtForChromium, ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { type RecordSite, startRecordSite } from "../../fakes/record-site.ts";
import { allotted, madeUpPack, packFile } from "../../fakes/sample-packs.ts";

let built: string;
let site: RecordSite;
let extension: ExtensionInChromium;
let person: PanelPerson;
let options: string;
let panel: string;
beforeAll(async () => {
  const cases = [allotted("YS/2210-b", { reference: "D2-10" }), allotted("YS/2211-c", { reference: "D2-11" })];
  const [folder, pack] = await Promise.all([builtForChromium(), packFile(madeUpPack({ cases }))]);
  built = folder;
  site = await startRecordSite(new Map());
  extension = await ExtensionInChromium.start(built);
  person = new PanelPerson(extension);
  panel = await extension.openOwn("panel.html");
  await person.openPack(pack);
  await person.sees("D2-10");
  options = await extension.openOwn("options.html");
  await person.reads("noSites");
  await extension.type("input[inputmode=url]", site.origin);
  await person.press("siteAdd");
  await person.sees(site.origin);
}, 60_000);
afterAll(async () => {
  await extension.close();
  await site.stop();
  rmSync(built, { recursive: true });
});

const record = (id: string) => `${site.origin}/file/${encodeURIComponent(id)}`;

describe("a system that nobody knows", () => {
  test("is learned by pointing at its case id, tried on the record, kept, and handed to colleagues", {
    timeout: 60_000,
  }, async () => {
    const page = await extension.openPage(record("YS/2210-b"));
    await extension.turnTo(panel);
    await person.reads("screenNoCase");
    await extension.turnTo(options);
    await person.press("sitePoint");
    await person.reads("sitePointing");
    await extension.turnTo(page);
    const box = await extension.front.locator("dd.ref").boundingBox();
    // A pointer moves before it presses: what is under it is shown first.
    await extension.front.mouse.move((box?.x ?? 0) + 3, (box?.y ?? 0) + 5, { steps: 3 });
    await extension.front.mouse.click((box?.x ?? 0) + 5, (box?.y ?? 0) + 6);
    // The settings come forward by themselves, and say what is left to do.
    const front = "chrome.tabs.query({ active: true }).then((tabs) => tabs.map(({ url }) => url).join(' '))";
    await expect.poll(async () => (await extension.worker()).evaluate(front)).toContain("options.html");
    await extension.turnTo(options);
    await person.reads("sitePointed", { caseId: "YS/2210-b" });
    await extension.until(
      "return [...document.querySelectorAll('input')].some((one) => one.value === 'Our reference')",
    );
    await person.press("siteTest");
    await person.reads("siteTestCase", { caseId: "YS/2210-b" });
    await person.press("siteKeep");
    await person.reads("siteKept");
    await extension.turnTo(panel);
    await person.reads("screenMine", { caseId: "YS/2210-b", reference: "D2-10" });
    await extension.turnTo(page);
    await extension.goTo(record("YS/2211-c"));
    await extension.turnTo(panel);
    await person.reads("screenMine", { caseId: "YS/2211-c", reference: "D2-11" });

    await extension.turnTo(options);
    const { name, text } = await extension.download(() => person.press("sitesExport"));
    expect(name).toBe("probity-sites.json");
    expect(JSON.parse(text).sites).toMatchObject([{ origin: site.origin, rule: { label: "Our reference" } }]);
    expect(text).not.toContain("2210");
    const file = join(built, "sites.json");
    writeFileSync(file, text.replaceAll(site.origin, "https://records.example"));
    await extension.choose("input[type=file]", file);
    await person.reads("sitesImported", { count: 1 });
    await person.sees("https://records.example");
    await person.reads("siteNotAllowed");
    writeFileSync(file, readFileSync(file, "utf8").replace(/"pattern": "[^"]*"/u, '"pattern": "("'));
    await extension.choose("input[type=file]", file);
    await person.reads("told-rule-unreadable");
  });

  test("is read no longer once a person says so", { timeout: 30_000 }, async () => {
    await extension.turnTo(options);
    await person.press("siteRemove");
    await extension.until("return !document.body.innerText.includes(arguments[0])", site.origin);
    await extension.turnTo(panel);
    await person.reads("screenNoSite");
    expect(extension.faults).toEqual([]);
  });
});
