import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { sealSamplePack } from "../../../core/exchange/travelling-file.ts";
import type { PageAsks, SelectedText } from "../../../extension/browser/page-messages.ts";
import type { PanelAnswers, PanelAsk, PanelState } from "../../../extension/browser/panel-messages.ts";
import { newExtensionBrowser } from "../../fakes/extension-browser.ts";
import { allotted, madeUpPack } from "../../fakes/sample-packs.ts";

let browser = newExtensionBrowser();
vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../fakes/extension-browser.ts")).extensionDoors(),
}));
vi.stubGlobal("navigator", { language: "en-GB" });
const { Background } = await import("../../../extension/background/background.ts");
const { answerPanel } = await import("../../../extension/background/answers.ts");
const { hearPage } = await import("../../../extension/background/hear-page.ts");
const { SealedShelf } = await import("../../../extension/store/shelf.ts");

const ORIGIN = "https://records.example";
const OPEN = "tri brawd ifanc";
const UNTIL = "2027-02-20";
const frame = (tab: number, origin = ORIGIN) => ({ tab, frame: 0, origin });
const isCase = (caseId: string) => ({ is: "case", caseId, system: "s" }) as const;
const QUOTATION = { exact: "at night", before: "", after: "", position: 0, entry: null };
const selected = (caseId: string): SelectedText => ({ quotation: QUOTATION, reading: isCase(caseId) });

let background: Awaited<ReturnType<typeof Background.wake>>;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  browser = newExtensionBrowser();
  browser.allowed.add("https://records.example/*");
  Object.assign(browser.held("local"), { sites: [{ origin: ORIGIN, rule: null }] });
  background = await Background.wake();
});

async function ask<K extends keyof PanelAnswers>(asked: PanelAsk<K>): Promise<PanelAnswers[K]["gives"]> {
  const done = await answerPanel(background, asked as never);
  if (!done.ok) throw new Error(done.told);
  return done.gives as PanelAnswers[K]["gives"];
}

async function open(pack = madeUpPack()): Promise<PanelState> {
  const keeper = await background.store.begin(OPEN);
  await keeper.addPack(pack, UNTIL);
  return ask<"state">({ panel: "state" });
}

async function shows(tab: number, caseId: string, origin = ORIGIN): Promise<void> {
  await hearPage(background, { say: "here" }, frame(tab, origin));
  await hearPage(background, { say: "reading", reading: isCase(caseId) }, frame(tab, origin));
}

const NOTE = (text: string) => ({ type: "note", text }) as const;

describe("the store, as the background has it", () => {
  test("has kept what is on the disk, though the page that shows it cannot be told", async () => {
    const { cases } = await open();
    const key = cases[0]?.key ?? "";
    await shows(1, cases[0]?.caseId ?? "");
    // The page is gone, and memory is full: that it is gone cannot be noted.
    browser.answer = () => {
      throw new Error("gone");
    };
    Object.assign(browser.storage.session, { set: () => Promise.reject(new Error("full")) });
    expect(await ask({ panel: "record", key, happenings: [NOTE("kept")] })).toMatchObject({ key });
  });

  test("keeps and answers, though a page that shows a dialog never does", async () => {
    const { cases } = await open();
    const key = cases[0]?.key ?? "";
    await shows(1, cases[0]?.caseId ?? "");
    browser.answer = () => new Promise(() => undefined);
    expect(await ask({ panel: "record", key, happenings: [NOTE("kept")] })).toMatchObject({ key });
  });

  test("is opened once for all who ask when the background wakes: nothing that is recorded at once is lost", async () => {
    const { cases } = await open();
    const key = cases[0]?.key ?? "";
    background = await Background.wake();
    const record = (text: string) => ask<"record">({ panel: "record", key, happenings: [NOTE(text)] });
    await Promise.all([record("a"), ask<"state">({ panel: "state" }), record("b")]);
    background = await Background.wake();
    const { events } = await ask<"case">({ panel: "case", key });
    expect(events).toMatchObject([NOTE("a"), NOTE("b")]);
    expect((await ask<"state">({ panel: "state" })).damaged).toBe(0);
  });

  test("stays locked when it was about to be opened as it was locked", async () => {
    await open();
    background = await Background.wake();
    const opening = background.store.keeper();
    await background.lock();
    await opening;
    expect(await background.store.standing()).toBe("locked");
  });

  test("is begun once, however often a pack is opened at once", async () => {
    const [one, other] = await Promise.all([background.store.begin(OPEN), background.store.begin("another one, long")]);
    expect(one).toBe(other);
    await background.lock();
    expect(await background.store.unlock(OPEN)).toBe(null);
  });

  test("is read anew when something of it has passed its day, and goes on", async () => {
    const { cases } = await open();
    const keeper = await background.store.begin(OPEN);
    await keeper.addPack(madeUpPack({ inspection: "Old" }), "2026-01-01");
    const key = cases[0]?.key ?? "";
    const [purged] = await Promise.all([
      background.store.purge("2026-11-22"),
      ask<"record">({ panel: "record", key, happenings: [NOTE("a")] }),
    ]);
    expect(purged).toBe(true);
    const state = await ask<"state">({ panel: "state" });
    expect(state.packs.map(({ inspection }) => inspection)).toEqual(["Ashmere 2026"]);
    background = await Background.wake();
    expect((await ask<"case">({ panel: "case", key })).events).toMatchObject([NOTE("a")]);
  });

  test("tells when it could not keep something, and shows nothing of it", async () => {
    const { cases, packs } = await open();
    const key = cases[0]?.key ?? "";
    const full = vi.spyOn(SealedShelf.prototype, "add").mockRejectedValue(new DOMException("", "QuotaExceededError"));
    const added = {
      pack: packs[0]?.id ?? "",
      caseId: "X000077",
      list: "domain-two",
      reference: "A",
      reason: "r",
    } as const;
    await expect(ask<"record">({ panel: "record", key, happenings: [NOTE("a")] })).rejects.toThrow("not-kept");
    await expect(ask<"add-case">({ panel: "add-case", ...added })).rejects.toThrow("not-kept");
    full.mockRestore();
    expect((await ask<"case">({ panel: "case", key })).events).toEqual([]);
    expect((await ask<"state">({ panel: "state" })).cases).toHaveLength(3);
    await ask<"record">({ panel: "record", key, happenings: [NOTE("b")] });
    expect((await ask<"case">({ panel: "case", key })).events).toMatchObject([NOTE("b")]);
  });
});

describe("a case on two lists, or in two packs", () => {
  const LISTS = [
    allotted("X000001", { reference: "D2-01" }),
    allotted("X000001", { reference: "D3-01", list: "domain-three" }),
  ];

  test("is judged on each, and evidence goes to the one in hand", async () => {
    const { cases } = await open(madeUpPack({ cases: LISTS }));
    expect(cases.map(({ reference }) => reference)).toEqual(["D2-01", "D3-01"]);
    const [two, three] = cases.map(({ key }) => key);
    await shows(7, "X000001");
    browser.answer = (_tab, _frame, asked) => (asked.ask === "selection" ? selected("X000001") : null);
    for (const [key, question] of [
      [two ?? "", "2.1.1"],
      [three ?? "", "3.1.1"],
    ] as const) {
      await ask<"work-on">({ panel: "work-on", key, question });
      expect((await ask<"state">({ panel: "state" })).screen).toMatchObject({ is: "mine", key });
      await ask<"capture">({ panel: "capture", key });
      await ask<"attach">({ panel: "attach", key, questions: [question], supports: "yes", note: "" });
      const says = { say: "attach", selected: selected("X000001"), question, supports: "no" } as const;
      await hearPage(background, says, frame(7));
      const { events } = await ask<"case">({ panel: "case", key });
      expect(events.map((event) => event.type === "evidence" && event.evidence.questions)).toEqual([
        [question],
        [question],
      ]);
    }
    background = await Background.wake();
    expect((await ask<"case">({ panel: "case", key: two ?? "" })).events).toHaveLength(2);
  });

  test("is never given evidence to a question of the other list", async () => {
    const { cases } = await open(madeUpPack({ cases: LISTS }));
    const [two, three] = cases.map(({ key }) => key);
    await shows(7, "X000001");
    await ask<"work-on">({ panel: "work-on", key: three ?? "", question: "3.1.1" });
    const views: PageAsks[] = [];
    browser.answer = (_tab, _frame, asked) => void views.push(asked);
    await ask<"work-on">({ panel: "work-on", key: two ?? "", question: "2.1.1" });
    const last = views.at(-1);
    expect(last?.ask === "view" && last.view?.toolbar?.questions.map(({ id }) => id)).toEqual(["2.1.1"]);
    const says = { say: "attach", selected: selected("X000001"), question: "3.1.1", supports: "no" } as const;
    await hearPage(background, says, frame(7));
    expect((await ask<"case">({ panel: "case", key: two ?? "" })).events).toEqual([]);
    expect((await ask<"state">({ panel: "state" })).heard.key).toBe("told-record-of-another-case");
  });

  test("is quoted from its one record in either pack", async () => {
    await open();
    const keeper = await background.store.begin(OPEN);
    await keeper.addPack(madeUpPack({ inspection: "Brookfield 2026" }), UNTIL);
    await shows(7, "X000001");
    browser.answer = (_tab, _frame, asked) => (asked.ask === "selection" ? selected("X000001") : null);
    for (const { key } of keeper.cases.filter(({ case: one }) => one.caseId === "X000001")) {
      expect(await ask<"capture">({ panel: "capture", key })).toMatchObject({ quotation: QUOTATION });
    }
  });
});

describe("a case added by arrangement", () => {
  test("stays one whatever is undone, and is not added twice", async () => {
    const { packs } = await open();
    const added = { pack: packs[0]?.id ?? "", caseId: "X000077", list: "domain-two", reason: "Asked for" } as const;
    const { key } = await ask<"add-case">({ panel: "add-case", ...added, reference: "A" });
    await ask<"record">({ panel: "record", key, happenings: [NOTE("a")] });
    await ask<"step">({ panel: "step", key, which: "undo" });
    await ask<"step">({ panel: "step", key, which: "undo" });
    expect(await ask<"add-case">({ panel: "add-case", ...added, caseId: "x000077", reference: "B" })).toEqual({ key });
    const line = (await ask<"state">({ panel: "state" })).cases.find((one) => one.key === key);
    expect(line).toMatchObject({ additional: "Asked for", reference: "A" });
  });
});

test("a page's words that could not be handed over are not taken in", async () => {
  const { cases } = await open();
  await shows(7, "X000001");
  const key = cases[0]?.key ?? "";
  await ask<"work-on">({ panel: "work-on", key, question: "2.1.1" });
  for (const [quotation, question] of [
    [{ ...QUOTATION, exact: "" }, "2.1.1"],
    [{ ...QUOTATION, more: 1 }, "2.1.1"],
    [QUOTATION, "__proto__"],
    [QUOTATION, "2.1.1 zz"],
  ] as const) {
    const taken = { quotation, reading: isCase("X000001") };
    await hearPage(background, { say: "attach", selected: taken, question, supports: "yes" }, frame(7));
  }
  expect((await ask<"case">({ panel: "case", key })).events).toEqual([]);
});

test("an older version of a pack does not take the place of a later one", async () => {
  const later = madeUpPack({ made: "2026-11-23T10:00:00.000Z", cases: [allotted("X000001"), allotted("X000004")] });
  await open(later);
  const text = await sealSamplePack(globalThis.crypto, madeUpPack(), OPEN);
  await expect(ask<"open-pack">({ panel: "open-pack", text, passphrase: OPEN, own: "" })).rejects.toThrow("pack-older");
  const again = await sealSamplePack(globalThis.crypto, later, OPEN);
  expect(await ask<"open-pack">({ panel: "open-pack", text: again, passphrase: OPEN, own: "" })).toEqual({ cases: 2 });
});

describe("a site", () => {
  test("that is read no more falls silent in the tabs that are open", async () => {
    await open();
    await shows(7, "X000001");
    const asked: PageAsks[] = [];
    browser.answer = (_tab, _frame, one) => void asked.push(one);
    await ask<"drop-site">({ panel: "drop-site", origin: ORIGIN });
    expect(asked).toEqual([{ ask: "view", view: null }]);
    expect((await ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
    expect(browser.allowed.size).toBe(0);
    await shows(7, "X000001");
    expect(asked).toHaveLength(1);
  });

  test("falls silent, too, when the browser's own settings no longer allow it", async () => {
    await open();
    await shows(7, "X000001");
    browser.allowed.clear();
    await background.settingsChanged();
    expect((await ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
  });

  test("keeps the leave of its host while another port of it is read", async () => {
    const other = `${ORIGIN}:8443`;
    await ask<"put-site">({ panel: "put-site", site: { origin: other, rule: null } });
    await ask<"drop-site">({ panel: "drop-site", origin: other });
    expect(browser.allowed.size).toBe(1);
  });

  test("is another one on another port: it is told nothing, and heard in nothing", async () => {
    await open();
    const other = `${ORIGIN}:8443`;
    expect(await hearPage(background, { say: "here" }, frame(8, other))).toBe(null);
    await hearPage(background, { say: "reading", reading: isCase("X000001") }, frame(8, other));
    expect((await ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
  });

  test("whose tab went on to a page that is not read is no longer on the screen, and panels are told", async () => {
    await open();
    await shows(7, "X000001");
    const before = browser.told.length;
    browser.answer = () => {
      throw new Error("Could not establish connection");
    };
    await background.show(7);
    expect((await ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
    expect(browser.told.length).toBeGreaterThan(before);
  });
});

test("what a command came to is told over the background's own sleep", async () => {
  background.hear("told-nothing-selected");
  const { heard } = await ask<"state">({ panel: "state" });
  await new Promise((waited) => setTimeout(waited, 5));
  background = await Background.wake();
  background.hear("told-nothing-selected");
  expect((await ask<"state">({ panel: "state" })).heard.number).toBeGreaterThan(heard.number);
});
