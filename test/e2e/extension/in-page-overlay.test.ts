import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { ChipView, ToolbarView } from "../../../extension/browser/page-messages.ts";
import { contactLog } from "../../fakes/record-pages/contact-log.ts";
import { type Records, startRecords } from "../../fakes/record-pages/start-records.ts";

const CHIP: ChipView = {
  lines: ["X000001, in the sample <img src=x onerror=globalThis.ran=true>", "Answered 7 of 12", "Saved"],
  tone: "ready",
  folded: false,
  at: null,
  texts: { fold: "Fold", unfold: "Unfold", name: "Status" },
};
const TOOLBAR: ToolbarView = {
  questions: [
    { id: "2.1.3", label: "2.1.3 <b>Strengths</b>" },
    { id: "2.2.1", label: "2.2.1 Planning" },
  ],
  texts: { yes: "Yes", no: "No", name: "Attach" },
};
const NOTES = "He attended on time and spoke about work, home and what to do after the summer.";
const CONTACTS = [{ date: "Wed 22 May 2024", heading: "Office appointment", notes: NOTES, open: true }];
const HOSTILE = `<style>html > div { display: none !important; opacity: 0 !important } [popover] { transform: scale(0) !important }</style>`;
const SPY = `<script>
  globalThis.heard = [];
  for (const type of ["keydown", "click", "pointerdown"])
    addEventListener(type, (event) => heard.push(type + " " + event.target.nodeName + " " + (event.target.shadowRoot === null)), true);
</script>`;
const html = (foot: string, head = "") =>
  contactLog({ contacts: CONTACTS, name: "&lt;img src=x onerror=globalThis.ran=true&gt;", head, foot });
const PAGES = {
  "/case/X000001/activity-log": { html: html(""), policy: "default-src 'none'; style-src 'none'; script-src 'none'" },
  "/case/X000001/hostile": { html: html(SPY, HOSTILE) },
};

let records: Records;
beforeAll(async () => {
  records = await startRecords(PAGES);
}, 60_000);
afterAll(() => records.stop());

it("ships as one script of 15 KB at most, with no way out to the network", () => {
  expect(gzipSync(records.script, { level: 9 }).length).toBeLessThanOrEqual(15 * 1024);
  expect(records.script).not.toMatch(
    /\b(fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon|Image|import)\s*\(|window\.open|keydown|keyup|keypress/u,
  );
});

it("shows the chip in a corner under the strictest policy, which folds and can be dragged", {
  timeout: 60_000,
}, async () => {
  const person = await records.arrive("/case/X000001/activity-log");
  const elements = () => person.page.evaluate(() => document.querySelectorAll("*").length);
  const before = await elements();
  await person.show({ chip: CHIP });
  expect((await person.shown()).filter(({ kind }) => kind === "line").map(({ text }) => text)).toEqual(CHIP.lines);
  expect(await elements()).toBe(before + 1);
  const corner = await person.boxOf(await person.sees("chip"));
  // Right and bottom 12 px from the edges, so its style has come through.
  expect([corner.right, corner.bottom]).toEqual([
    await person.page.evaluate(() => document.documentElement.clientWidth - 12),
    688,
  ]);
  expect(corner.right - corner.left).toBeLessThanOrEqual(281);
  await person.press("Fold");
  expect(await person.heard("chip")).toEqual({ say: "chip", folded: true, at: null });
  await person.show({ chip: { ...CHIP, folded: true } });
  expect((await person.shown()).filter(({ kind }) => kind === "line")).toHaveLength(1);
  const folded = await person.boxOf(await person.sees("chip"));
  const { mouse } = person.page;
  await mouse.move(folded.left + 10, folded.top + 8);
  await mouse.down();
  await mouse.move(folded.left - 90, folded.top - 92, { steps: 4 });
  await mouse.up();
  const { at } = await person.heard("chip", (one) => one.at !== null);
  expect(at).toEqual({ right: 112, bottom: 112 });
  await person.show({ chip: { ...CHIP, at } });
  expect(await person.boxOf(await person.sees("chip"))).toMatchObject({ bottom: 588 });
  await person.show({});
  expect(await elements()).toBe(before);
  await person.leave();
});

it("offers the last key questions at a selection, beside it, for the pointer alone", { timeout: 60_000 }, async () => {
  const person = await records.arrive("/case/X000001/activity-log");
  const { page } = person;
  await person.show({ toolbar: TOOLBAR });
  await person.select("spoke about work");
  const bar = await person.boxOf(await person.sees("toolbar"));
  const words = await page.evaluate(() => getSelection()?.getRangeAt(0).getBoundingClientRect().toJSON());
  expect(bar.top).toBeGreaterThanOrEqual(words.bottom);
  for (const one of (await person.shown()).filter(({ kind }) => kind === "BUTTON")) {
    const { left, right, top, bottom } = await person.boxOf(one);
    expect(Math.min(right - left, bottom - top)).toBeGreaterThanOrEqual(24);
  }
  await person.press("2.1.3 <b>Strengths</b>: No");
  expect(await person.heard("attach")).toMatchObject({
    question: "2.1.3",
    supports: "no",
    selected: { quotation: { exact: "spoke about work" }, reading: { is: "case", caseId: "X000001" } },
  });
  expect(await page.evaluate(() => `${getSelection()}|${document.activeElement?.nodeName}`)).toBe(
    "spoke about work|BODY",
  );
  expect(await person.shown()).toEqual([]);
  // The page moves to another case before the press: the words are not that case's, so nothing is attached.
  await person.select("on time");
  await person.sees("toolbar");
  await page.evaluate(() => history.pushState(null, "", "/case/X000002/activity-log"));
  await person.press("2.2.1 Planning: Yes");
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await page.waitForTimeout(300);
  expect(person.said.filter(({ say }) => say === "attach")).toHaveLength(1);
  expect(await person.shown()).toEqual([]);
  await person.leave();
});

it("holds out against a page that hides, fakes and listens, and gives way to one that keeps removing it", {
  timeout: 60_000,
}, async () => {
  const person = await records.arrive("/case/X000001/hostile");
  const { page } = person;
  await person.show({ chip: CHIP, toolbar: TOOLBAR });
  await person.select("spoke about work");
  await person.sees("toolbar");
  // Events that the page makes up, all over our element.
  await page.evaluate(() => {
    const host = document.querySelector("[popover]") as HTMLElement;
    host.click();
    for (const type of ["click", "mousedown", "pointerdown", "pointerup"]) {
      for (let x = 0; x < innerWidth; x += 20) {
        for (let y = 0; y < innerHeight; y += 20) {
          const event = new MouseEvent(type, { bubbles: true, composed: true, clientX: x, clientY: y });
          host.dispatchEvent(event);
        }
      }
    }
  });
  await page.waitForTimeout(300);
  expect(person.said.map(({ say }) => say)).toEqual(["here", "reading"]);
  await page.keyboard.press("Enter");
  await page.keyboard.press("Escape");
  await person.press("2.1.3 <b>Strengths</b>: Yes");
  await person.heard("attach");
  // It saw that something of ours was pressed, but not into it; and nothing it wrote in names has run.
  const heard = (await page.evaluate("heard")) as string[];
  expect(heard.filter((one) => one.startsWith("click DIV")).at(-1)).toBe("click DIV true");
  for (const harm of ["remove()", "setAttribute('style', 'opacity: 0')", "setAttribute('inert', '')"]) {
    await page.evaluate(`document.querySelector("[popover]").${harm}`);
    await page.waitForTimeout(50);
    expect(await page.evaluate(() => document.querySelector("[popover]")?.getAttributeNames())).toEqual(["popover"]);
    await person.sees("chip");
  }
  expect(person.said.some(({ say }) => say === "overlay-lost")).toBe(false);
  await page.evaluate(() => document.querySelector("[popover]")?.remove());
  await person.heard("overlay-lost");
  await person.show({ chip: { ...CHIP, folded: true } });
  expect(await page.locator("[popover]").count()).toBe(0);
  expect(await page.evaluate("globalThis.ran")).toBeUndefined();
  await person.leave();
});
