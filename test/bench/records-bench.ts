import { readdirSync, readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { Chance } from "../../examples/chance.ts";
import type { ChipView, PageView } from "../../extension/browser/page-messages.ts";
import { buildScript } from "../fakes/record-pages/build-content.ts";
import { contactLog } from "../fakes/record-pages/contact-log.ts";
import { NOTHING_SHOWN } from "../fakes/record-pages/person-at-record.ts";
import { type Records, startRecords } from "../fakes/record-pages/start-records.ts";
import { line, middle } from "./measure.ts";
import type { RecordsInPage } from "./records-in-page.ts";

const ENTRIES = 5000;
const QUOTATIONS = 500;
const PEER = "dom-anchor-text-quote";
const CHIP: ChipView = {
  lines: ["X000001", "Answered 7 of 12"],
  tone: "ready",
  folded: false,
  at: null,
  texts: { fold: "Fold", unfold: "Unfold", name: "Status" },
};

/** Quotations found again in a long record, beside the least that it takes and a peer; and what the content script costs while it waits. */
export async function benchRecords(): Promise<void> {
  const day = { date: "1 May 2024", heading: "Phone call" };
  const contacts = Array.from({ length: 25 }, (_, at) => ({ ...day, notes: `Note ${at}` }));
  const blank = "<!DOCTYPE html><title>Records</title><body>";
  const records = await startRecords({ "/": { html: blank }, "/case/X000001": { html: contactLog({ contacts }) } });
  await anchoring(records);
  await waiting(records);
  await records.stop();
}

async function anchoring(records: Records): Promise<void> {
  const { page } = await records.arrive("/", null);
  await page.evaluate(await buildScript("test/bench/records-in-page.ts"));
  const maker = entryMaker();
  await inPage(page, "fill", maker(ENTRIES));
  const many = await inPage(page, "quote", QUOTATIONS);
  const what = `find ${many} quotations in ${ENTRIES} entries`;
  // All three once for nothing: what runs for the first time is slower, and what runs last would look best.
  for (const act of ["least", "again", "ours"] as const) await inPage(page, act);
  const least = "reading the text, no more";
  line(`${what}, all read anew`, await inPage(page, "ours"), least, await inPage(page, "least"));
  line(`${what}, on the page as it was`, await inPage(page, "again"), least, await inPage(page, "least"));
  line(what, await inPage(page, "ours"), PEER, await inPage(page, "theirs"));
  await told(page);
  await inPage(page, "fill", maker(60));
  line("... after 60 entries were added", await inPage(page, "ours"), PEER, await inPage(page, "theirs"));
  await told(page);
  await inPage(page, "edit");
  line("... after a word of each was changed", await inPage(page, "ours"), PEER, await inPage(page, "theirs"));
  await told(page);
  await inPage(page, "remove");
  line("... after their entries were deleted", await inPage(page, "ours"), PEER, await inPage(page, "theirs"));
  await told(page);
  process.stdout.write(
    "hypothesis: not run. Its package holds the whole client in bundles, whose anchoring cannot be called without its service.\n",
  );
}

async function told(page: Page): Promise<void> {
  const ours = await inPage(page, "found");
  const theirs = await inPage(page, "foundByPeer");
  const text = ({ all, found, wrong }: typeof ours) => `${found} of ${all} found, ${wrong} in a wrong entry`;
  process.stdout.write(`    ours: ${text(ours)}; ${PEER}: ${text(theirs)}\n`);
}

function inPage<K extends keyof RecordsInPage>(
  page: Page,
  act: K,
  ...more: Parameters<RecordsInPage[K]>
): Promise<ReturnType<RecordsInPage[K]>> {
  return page.evaluate(
    ([act, more]) =>
      (globalThis as unknown as { records: Record<string, (...more: unknown[]) => unknown> }).records[act as string]?.(
        ...(more as unknown[]),
      ),
    [act, more] as const,
  ) as never;
}

/** Entries of plain English out of our own documentation; a sentence in four is one that many entries have. */
function entryMaker(): (many: number) => Parameters<RecordsInPage["fill"]>[0] {
  const chance = new Chance(3);
  const prose = readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => readFileSync(`docs/${name}`, "utf8"))
    .join(" ");
  const sentences = prose
    .replaceAll(/[^\p{L}\d.,;: ]+/gu, " ")
    .split(/(?<=\.)\s+/u)
    .filter((one) => one.length > 50 && one.length < 150);
  const common = sentences.slice(0, 12);
  const headings = ["Phone call", "Office visit", "Home visit", "Letter", "Meeting", "Message"];
  return (many) =>
    Array.from({ length: many }, () => {
      const day = chance.below(2520);
      return {
        heading: chance.pick(headings),
        date: `${1 + (day % 28)}/${1 + (Math.floor(day / 28) % 12)}/${2015 + Math.floor(day / 336)}`,
        text: [chance.pick(sentences), chance.pick(common), chance.pick(sentences)].join(" "),
      };
    });
}

/** What our script costs a page in its first second: its own time, and the memory beyond that of the page without. */
async function waiting(records: Records): Promise<void> {
  const bare = await costOf(records, "", null);
  const states = { "nothing to show": null, "with the chip": { ...NOTHING_SHOWN, chip: CHIP } };
  for (const [what, view] of Object.entries(states)) {
    const { script, heap } = await costOf(records, records.script, view);
    const told = `content script at rest, ${what}`.padEnd(52);
    process.stdout.write(`${told} ${script.toFixed(1)} ms of its own, ${(heap - bare.heap).toFixed(0)} KB\n`);
  }
}

async function costOf(records: Records, script: string, view: PageView | null) {
  const costs: { script: number; heap: number }[] = [];
  // As it is registered, it comes once the page has; before that, the browser's own work on two cores would count as ours.
  const settled = `setTimeout(() => {\n${script}\n}, 500);`;
  for (let left = 9; left > 0; left--) {
    const person = await records.arrive("/", view, settled);
    await person.watchCost();
    await person.page.goto(`${records.address}/case/X000001`);
    await person.page.waitForTimeout(1500);
    costs.push(await person.cost());
    await person.leave();
  }
  return { script: middle(costs.map(({ script }) => script)), heap: middle(costs.map(({ heap }) => heap)) };
}
