import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ASK, SELECT } from "../../fakes/browser-hands.ts";
import { builtForChromium, ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { startRecordSite } from "../../fakes/record-site.ts";
import { allotted, madeUpPack, packFile } from "../../fakes/sample-packs.ts";

const NAME = "Rhiannon Æthelbert";
const PACK = madeUpPack({
  cases: [allotted("Y-7731-ZQ", { reference: "D2-31", caseManager: NAME }), allotted("Y-7732-ZQ"), allotted("X000001")],
});

const ENTRY = { date: "3 May 2026", heading: "Home visit", text: "He spoke of his plans for the summer." };

let folder: string;
let path: string;
let extension: ExtensionInChromium;
let person: PanelPerson;

beforeAll(async () => {
  [folder, path] = await Promise.all([builtForChromium(), packFile(PACK)]);
  extension = await ExtensionInChromium.start(folder);
  person = new PanelPerson(extension);
  await extension.openOwn("panel.html");
  await person.openPack(path);
  await person.sees("D2-31");
}, 60_000);

afterAll(async () => {
  await extension.close();
  rmSync(folder, { recursive: true });
});

/** Where one of these texts stands in a folder's files, in either of the ways that browsers write text. */
function readable(inFolder: string, texts: readonly string[]): string[] {
  const sought = texts.flatMap((text) => [Buffer.from(text, "utf8"), Buffer.from(text, "utf16le")]);
  return readdirSync(inFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => {
      const bytes = readFileSync(file);
      return sought.some((each) => bytes.includes(each));
    });
}

describe("what an inspector recorded", () => {
  test("cannot be read on the disk, while it is open or after", { timeout: 60_000 }, async () => {
    await person.openCase("D2-31");
    await extension.type(".reason", `${NAME} was seen on 3 May at the Larkspur unit`);
    await extension.keys("Tab");
    await extension.until("return document.querySelector('.on-screen__saved').innerText === arguments[0]", "Saved");
    const texts = [NAME, "Y-7731-ZQ", "Larkspur unit", "tri brawd ifanc", "D2-31"];
    // What is typed and not sent yet, too: browsers write fields to their session file a few seconds after.
    await extension.run("for (const one of document.querySelectorAll('details')) one.open = true");
    await extension.type(".more textarea", "Foxglove");
    await new Promise((waited) => setTimeout(waited, 4000));
    expect(readable(extension.profile, [...texts, "Foxglove"])).toEqual([]);
    await extension.kill();
    expect(readable(extension.profile, texts)).toEqual([]);
    // The search finds what is there.
    expect(readable(extension.profile, ["probity"]).length).toBeGreaterThan(0);
    await extension.open();
    await extension.openOwn("panel.html");
    await person.unlock();
    await person.openCase("D2-31");
    expect(await extension.run("return document.querySelector('.reason').value")).toContain("Larkspur unit");
  });

  test("is what was typed to the last letter, when the panel is closed, locks, or its background was stopped", {
    timeout: 60_000,
  }, async () => {
    const typed = async (text: string) => {
      await person.openCase("D2-31");
      await extension.front.locator(".reason").fill(text);
    };
    const isKept = async (text: string) => {
      await person.openCase("D2-31");
      await stands(text);
    };
    const stands = async (text: string) => {
      await extension.until("return document.querySelector('.reason').value === arguments[0]", text);
      await person.press("back");
    };
    await person.press("back");
    await typed("closed at once");
    await extension.front.close({ runBeforeUnload: true });
    await extension.openOwn("panel.html");
    await isKept("closed at once");
    await typed("locked at once");
    await (await extension.worker()).evaluate("chrome.alarms.create('lock', { when: Date.now() })");
    await person.reads("unlockNote");
    await person.unlock();
    // Back in the case, without opening it.
    await stands("locked at once");
    await typed("answered at once");
    const press = "document.querySelector('[data-question=\"2.1.1\"] button').click()";
    const isPressed = "return document.querySelector('[data-question=\"2.1.1\"] [aria-pressed=true]') !== null";
    await extension.run(press);
    await extension.until(isPressed);
    await extension.until("return document.querySelector('.on-screen__saved').innerText === arguments[0]", "Saved");
    await extension.run(press);
    await extension.until(`return !(() => { ${isPressed} })()`);
    await person.press("back");
    await isKept("answered at once");
    await extension.stopWorker();
    await typed("stopped");
    await person.press("back");
    await isKept("stopped");
    // A disk that takes nothing for a while: the field is gone, and its words are kept with what is answered next.
    await typed("typed on a full disk");
    const worker = await extension.worker();
    await worker.evaluate(
      "globalThis.add = IDBObjectStore.prototype.add; IDBObjectStore.prototype.add = () => { throw new DOMException('', 'QuotaExceededError') }",
    );
    await person.press("next");
    await person.reads("told-not-kept");
    await worker.evaluate("IDBObjectStore.prototype.add = globalThis.add");
    await person.press("yes");
    await person.press("back");
    await isKept("typed on a full disk");
    // A background that was stopped is given it again, at once.
    await typed("closed after a sleep");
    await extension.stopWorker();
    await extension.worker();
    await new Promise((waited) => setTimeout(waited, 400));
    await extension.front.close({ runBeforeUnload: true });
    await extension.openOwn("panel.html");
    await isKept("closed after a sleep");
  });

  test("is a note once, though Lock is pressed twice, and what was typed beside a selection that came meanwhile", {
    timeout: 60_000,
  }, async () => {
    const site = await startRecordSite(new Map([["X000001", [ENTRY]]]));
    const notes = () =>
      extension.run<string[]>("return [...document.querySelectorAll('.more li')].map((one) => one.textContent)");
    try {
      await extension.run(ASK, { panel: "put-site", site: { origin: site.origin, rule: null } });
      const panel = extension.front;
      const record = await extension.context.newPage();
      await record.goto(`${site.origin}/case/X000001/activity-log`);
      await panel.bringToFront();
      await person.openCase("D2-01");
      const before = (await notes()).length;
      await person.press("noteOnly");
      await extension.type("#attach-note", "locked twice");
      await extension.run(
        `const lock = [...document.querySelectorAll("button")].find((one) => one.innerText === arguments[0]);
         lock.click();
         lock.click();`,
        person.say("lock"),
      );
      await person.reads("unlockNote");
      await person.unlock();
      await extension.until("return document.querySelector('.judging') !== null");
      expect((await notes()).slice(before)).toEqual(["locked twice"]);
      await person.press("noteOnly");
      await extension.type("#attach-note", "a note that was begun");
      await record.bringToFront();
      expect(await record.evaluate(`(function () { ${SELECT} })("his plans")`)).toBe(true);
      await extension.command("E");
      await panel.bringToFront();
      await person.reads("selected");
      await person.press("attach");
      await extension.until("return document.querySelector('.evidence__one') !== null");
      expect(await extension.run("return document.querySelector('.evidence__one').innerText")).not.toContain("begun");
      await extension.until("return document.querySelector('.more').textContent.includes('a note that was begun')");
      await extension.until("return document.querySelector('#attach-note').value === ''");
      await extension.type("#attach-note", "typed after it");
      await extension.front.close({ runBeforeUnload: true });
      await extension.openOwn("panel.html");
      await person.openCase("D2-01");
      await extension.until("return document.querySelector('.more').textContent.includes('typed after it')");
      expect((await notes()).slice(before)).toEqual(["locked twice", "a note that was begun", "typed after it"]);
      await record.close();
      await person.press("back");
    } finally {
      await site.stop();
    }
  });

  test("is locked on command, when nothing was done for a while, and when the browser closes", {
    timeout: 60_000,
  }, async () => {
    await person.press("lock");
    await person.reads("unlockNote");
    await person.unlock("not this one");
    await person.reads("told-wrong-passphrase");
    await person.unlock();
    await person.sees("D2-31");
    const worker = await extension.worker();
    // The alarm that is set at every piece of work, brought forward.
    await worker.evaluate("chrome.alarms.create('lock', { when: Date.now() + 50 })");
    await person.reads("unlockNote");
    await extension.kill();
    await extension.open();
    await extension.openOwn("panel.html");
    await person.reads("unlockNote");
    await person.unlock();
    await person.sees("D2-31");
  });

  test("is destroyed all at once when asked", { timeout: 60_000 }, async () => {
    const options = await extension.openOwn("options.html");
    await person.sees("Ashmere 2026");
    const copied = () =>
      extension.run<number>(
        "return chrome.storage.local.get().then((all) => Object.keys(all).filter((one) => one.startsWith('kept-')).length)",
      );
    expect(await copied()).toBeGreaterThan(3);
    await person.press("deleteAll");
    await person.reads("deleteSure");
    await person.press("deleteYes");
    await person.reads("deleted");
    await extension.turnTo(options);
    await person.reads("keptNothing");
    expect(await copied()).toBe(0);
    await extension.openOwn("panel.html");
    await person.reads("startTitle");
    expect(extension.faults).toEqual([]);
  });
});
