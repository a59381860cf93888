import { appendFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { ASK } from "../../fakes/browser-hands.ts";
import { builtForChromium, ExtensionInChromium } from "../../fakes/extension-in-chromium.ts";
import { PanelPerson } from "../../fakes/panel-person.ts";
import { allotted, madeUpPack, packFile } from "../../fakes/sample-packs.ts";

/** How often the browser is killed: a few times here, many in `npm run soak`. */
const KILLS = process.env.MODE === "soak" ? 50 : 5;

/** The head of a record of a browser's log: a checksum, its length and kind. */
const TORN = [1, 2, 3, 4, 0xf4, 1, 1];

/** The logs of the browser's database, to which it adds what is written. */
function logsOf(profile: string): string[] {
  const found = readdirSync(join(profile, "Default/IndexedDB"), { recursive: true, withFileTypes: true });
  return found.filter(({ name }) => name.endsWith(".log")).map(({ parentPath, name }) => join(parentPath, name));
}

let folder: string;
let extension: ExtensionInChromium;
let person: PanelPerson;

beforeAll(async () => {
  folder = await builtForChromium();
  extension = await ExtensionInChromium.start(folder);
  person = new PanelPerson(extension);
  await extension.openOwn("panel.html");
  await person.openPack(await packFile(madeUpPack({ cases: [allotted("X000001", { reference: "D2-01" })] })));
  await person.sees("D2-01");
}, 60_000);

afterAll(async () => {
  await extension.close();
  rmSync(folder, { recursive: true });
});

async function keyOfCase(): Promise<string> {
  const { gives } = await extension.run<{ gives: { cases: { key: string }[] } }>(ASK, { panel: "state" });
  return gives.cases[0]?.key ?? "";
}

/** The browser is started anew, and the store unlocked: the notes that stand. */
async function notesAfterStart(key: string): Promise<ReadonlySet<string>> {
  await extension.open();
  await extension.openOwn("panel.html");
  await person.unlock();
  await person.sees("D2-01");
  const { gives } = await extension.run<{ gives: { events: { text: string }[] } }>(ASK, { panel: "case", key });
  return new Set(gives.events.map(({ text }) => text));
}

test("what an inspector recorded is there after the browser was killed in the middle of work, all that was acknowledged", {
  timeout: 1_200_000,
}, async () => {
  const acknowledged: string[] = [];
  for (let kill = 0; kill < KILLS; kill++) {
    const key = await keyOfCase();
    const heard = (note: string) => acknowledged.push(note);
    await extension.front.exposeFunction(`heard${kill}`, heard);
    // Notes one after another, several on their way at once, until the browser is gone.
    const work = extension.run(
      `const [key, round] = arguments;
       const write = async (lane) => {
         for (let at = 0; ; at++) {
           const text = [round, lane, at].join("-");
           const ask = { panel: "record", key, happenings: [{ type: "note", text }] };
           const { ok } = await chrome.runtime.sendMessage(ask);
           if (ok) await globalThis["heard" + round](text);
         }
       };
       return Promise.all([write("a"), write("b"), write("c")]);`,
      key,
      kill,
    );
    work.catch(() => undefined);
    await new Promise((waited) => setTimeout(waited, 400 + 150 * kill));
    await extension.kill();
    const kept = await notesAfterStart(key);
    expect(acknowledged.filter((note) => !kept.has(note))).toEqual([]);
    expect(await extension.text()).not.toContain(person.say("damaged", { count: 1 }).slice(3, 30));
  }
  // It was in the middle of work, each time.
  expect(acknowledged.length).toBeGreaterThan(KILLS * 3);
});

test("what an inspector recorded is there though the browser threw its database away, for a write that was cut in the middle", {
  timeout: 60_000,
}, async () => {
  const key = await keyOfCase();
  const written: string[] = [];
  for (const isTorn of [true, false, false]) {
    const text = `round ${written.length}`;
    written.push(text);
    await extension.run(ASK, { panel: "record", key, happenings: [{ type: "note", text }] });
    await extension.kill();
    // A record of the log that promises 500 bytes, and ends after 90.
    if (isTorn) for (const log of logsOf(extension.profile)) appendFileSync(log, Buffer.from([...TORN, ...Array(90)]));
    const kept = await notesAfterStart(key);
    expect(written.filter((note) => !kept.has(note))).toEqual([]);
  }
});
