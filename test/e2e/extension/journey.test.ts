import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openAssessmentFile } from "../../../core/exchange/travelling-file.ts";
import { builtPages } from "../../fakes/browser.ts";
import { BESIDE, type BrowserHands, SELECT } from "../../fakes/browser-hands.ts";
import { builtForChromium, ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { ExtensionInFirefox } from "../../fakes/extension-in-firefox.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { type RecordSite, startRecordSite } from "../../fakes/record-site.ts";
import { madeUpPack, packFile } from "../../fakes/sample-packs.ts";

const PASSPHRASE_BACK = "pedair cainc y mabinogi";
const RECORDS = new Map([
  [
    "X000001",
    [
      {
        date: "3 May 2026",
        heading: "Home visit",
        text: "He spoke of his plans. His mother said that he is often out late at night.",
      },
      {
        date: "10 May 2026",
        heading: "Phone call",
        text: "No answer. Left a message and asked the school to call back.",
      },
    ],
  ],
  ["X000002", [{ date: "4 May 2026", heading: "Office appointment", text: "Attended on time and spoke about work." }]],
  ["X000009", [{ date: "4 May 2026", heading: "Office appointment", text: "Another inspector's case." }]],
  ["X000077", [{ date: "4 May 2026", heading: "Office appointment", text: "Nobody drew this case." }]],
]);

let site: RecordSite;
let pack: string;
beforeAll(async () => {
  [site, pack] = await Promise.all([startRecordSite(RECORDS), packFile(madeUpPack())]);
});
afterAll(() => site.stop());

/** The whole way of an inspector, in one browser. */
async function journey(hands: BrowserHands): Promise<void> {
  const person = new PanelPerson(hands);
  const record = (id: string) => `${site.origin}/case/${id}/activity-log`;
  await hands.openPage(record("X000001"));
  expect(await hands.openBeside()).toBe(true);
  const options = await hands.openOwn("options.html");
  // The site on which the button was pressed is offered.
  await hands.until("return document.querySelector('input[inputmode=url]')?.value === arguments[0]", site.origin);
  await person.press("siteAdd");
  await hands.allow();
  await person.sees(site.origin);
  const panel = await hands.openOwn("panel.html");
  await person.openPack(pack);
  await person.sees("D2-01");

  const page = await hands.openPage(record("X000001"));
  await hands.turnTo(panel);
  await person.reads("screenMine", { caseId: "X000001", reference: "D2-01" });
  await person.press("judgeThis");
  await hands.until("return document.activeElement?.tagName === 'H2'");
  await hands.keys("y");
  await hands.until("return document.querySelector('[data-question=\"2.1.1\"] [aria-pressed=true]') !== null");
  expect(await person.answer("2.1.1")).toBe(person.say("yes"));

  await hands.turnTo(page);
  expect(await hands.run(SELECT, "often out late at night")).toBe(true);
  await hands.turnTo(panel);
  await person.press("quote");
  await person.reads("selected");
  await person.press("attach");
  await person.sees("often out late at night");
  await person.reads("heard-attached", { question: "2.1.1", supports: person.say("supportsYes") });
  await hands.until("return document.querySelector('.evidence__one') !== null");
  // The focus stays in the case, whatever goes away under it, and keys go on.
  const isInView =
    "return document.activeElement?.id === 'question' && document.activeElement.innerText.startsWith(arguments[0])";
  await hands.until("return document.activeElement?.closest('.evidence') != null");
  await hands.keys("j");
  await hands.until(isInView, "2.1.2");
  await hands.keys("k");
  await hands.until(isInView, "2.1.1");
  await person.press("noteOnly");
  await hands.until("return document.activeElement?.id === 'attach-note'");
  await hands.keys("Escape");
  await hands.until("return document.activeElement?.closest('.evidence') != null");
  await person.press("showInRecord");

  await hands.turnTo(page);
  expect(await hands.run(SELECT, "spoke of his plans")).toBe(true);
  await hands.command("U");
  await hands.turnTo(panel);
  await person.reads("heard-attached", { question: "2.1.1", supports: person.say("supportsNo") });
  await person.sees("spoke of his plans");

  await hands.openPage(record("X000009"));
  await hands.turnTo(panel);
  await person.reads("screenAnothers", { caseId: "X000009", inspector: "JT" });
  await person.press("quote");

  await person.press("back");
  await person.press("handOver");
  await hands.type("form .field:nth-of-type(1) input", PASSPHRASE_BACK);
  await hands.type("form .field:nth-of-type(2) input", PASSPHRASE_BACK);
  const file = await hands.download(() => person.press("handOverMake"));
  const opened = await openAssessmentFile(globalThis.crypto, file.text, PASSPHRASE_BACK);
  expect(
    opened.ok &&
      opened.file.cases.map((one) => [
        one.caseId,
        one.answers,
        one.evidence.map((each) => [each.supports, each.quotation?.exact]),
      ]),
  ).toEqual([
    [
      "X000001",
      { "2.1.1": "yes" },
      [
        ["yes", "often out late at night"],
        ["no", "spoke of his plans"],
      ],
    ],
  ]);

  await closeWhileTyping(person, options);

  // A site that is read no more: its pages that are open fall silent.
  await hands.turnTo(page);
  await hands.until("return document.documentElement.lastElementChild !== document.body");
  await hands.turnTo(options);
  await person.press("siteRemove");
  await person.reads("noSites");
  await hands.turnTo(page);
  await hands.until("return document.documentElement.lastElementChild === document.body && CSS.highlights.size === 0");
}

/** What is typed in the panel beside the page is kept when that is closed. */
async function closeWhileTyping(person: PanelPerson, options: string): Promise<void> {
  const { hands } = person;
  const beside = (act: string, ...given: readonly unknown[]) =>
    hands.until(`${BESIDE} const { document } = beside; ${act}`, ...given);
  await hands.turnTo(options);
  await beside("document.querySelector('.case-line').click(); return true;");
  await beside(TYPE, person.say("note"), "Rang the school twice.");
  const saved = "return document.querySelector('.on-screen__saved').innerText === arguments[0];";
  await beside(saved, person.say("notSaved"));
  await hands.closeBeside();
  await hands.openOwn("panel.html");
  await person.openCase("D2-01");
  await hands.until("return document.body.textContent.includes(arguments[0])", "Rang the school twice.");
}

const TYPE = `const label = [...document.querySelectorAll("label")].find((one) => one.textContent === arguments[0]);
  const field = document.getElementById(label.htmlFor);
  field.value = arguments[1];
  field.dispatchEvent(new beside.Event("input", { bubbles: true }));
  return true;`;

describe("an inspector judges a case beside its record", () => {
  test("in Chromium", { timeout: 90_000 }, async () => {
    const folder = await builtForChromium();
    const chromium = await ExtensionInChromium.start(folder);
    try {
      await journey(chromium);
      expect(chromium.faults).toEqual([]);
    } catch (fault) {
      console.log(await chromium.text());
      throw fault;
    } finally {
      await chromium.close();
      rmSync(folder, { recursive: true });
    }
  });

  test("in Firefox", { timeout: 90_000 }, async () => {
    const folder = await builtPages("firefox");
    const firefox = await ExtensionInFirefox.start(folder);
    try {
      await journey(firefox);
    } catch (fault) {
      console.log(await firefox.text());
      throw fault;
    } finally {
      await firefox.close();
    }
  });
});
