import { rmSync } from "node:fs";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PanelState } from "../../../extension/browser/panel-messages.ts";
import { ASK, SELECT } from "../../fakes/browser-hands.ts";
import { builtForChromium, ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { type RecordSite, startRecordSite } from "../../fakes/record-site.ts";
import { madeUpPack, packFile } from "../../fakes/sample-packs.ts";

const ENTRY = { date: "3 May 2026", heading: "Home visit", text: "He spoke of his plans for the summer." };

let folder: string;
let site: RecordSite;
let extension: ExtensionInChromium;
let person: PanelPerson;

beforeAll(async () => {
  folder = await builtForChromium();
  site = await startRecordSite(new Map([["X000001", [ENTRY]]]));
  extension = await ExtensionInChromium.start(folder);
  person = new PanelPerson(extension);
}, 60_000);

afterAll(async () => {
  await extension.close();
  await site.stop();
  rmSync(folder, { recursive: true });
});

test("words in a frame that names no case are quoted, marked and found for the case that the page names", {
  timeout: 60_000,
}, async () => {
  await extension.openOwn("panel.html");
  await person.openPack(await packFile(madeUpPack()));
  await person.sees("D2-01");
  await extension.run(ASK, { panel: "put-site", site: { origin: site.origin, rule: null } });
  const panel = extension.front;
  const record = await extension.context.newPage();
  await record.goto(`${site.origin}/framed/X000001`);
  const words = () => record.frames()[1];
  const select = () => words()?.evaluate(`(function () { ${SELECT} })("his plans")`);
  const marked = () =>
    words()?.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one]).map((range) => `${range}`));

  await panel.bringToFront();
  await person.reads("screenMine", { caseId: "X000001", reference: "D2-01" });
  await person.openCase("D2-01");
  await record.bringToFront();
  expect(await select()).toBe(true);
  await panel.bringToFront();
  await person.press("quote");
  await person.reads("selected");
  await person.press("attach");
  await extension.until("return document.querySelector('.evidence__one')?.innerText.includes('his plans')");
  await expect.poll(marked).toEqual(["his plans"]);
  // Waited for: until it is there, the marks of the document before it would be seen.
  await words()?.goto(`${site.origin}/words/X000001`);
  await expect.poll(marked).toEqual(["his plans"]);
  const { gives: state } = await extension.run<{ gives: PanelState }>(ASK, { panel: "state" });
  const evidence = Object.keys(state.placed)[0];
  expect(await extension.run(ASK, { panel: "show", evidence })).toMatchObject({ gives: "exact" });
  expect(extension.faults).toEqual([]);
});
