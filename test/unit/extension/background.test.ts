import { beforeEach, describe, expect, test, vi } from "vitest";
import { sealSamplePack } from "../../../core/exchange/travelling-file.ts";
import type { PageAsks } from "../../../extension/browser/page-messages.ts";
import { allotted, madeUpPack } from "../../fakes/sample-packs.ts";

vi.mock("webextension-polyfill", async () => ({
  default: (await import("../../fakes/extension-browser.ts")).extensionDoors(),
}));
const { hearPage } = await import("../../../extension/background/hear-page.ts");
const { SealedShelf } = await import("../../../extension/store/shelf.ts");
const { beginBackgroundWorld, frame, isCase, OPEN, ORIGIN, QUOTATION, selected, UNTIL } = await import(
  "../../fakes/background-world.ts"
);

let world: Awaited<ReturnType<typeof beginBackgroundWorld>>;
beforeEach(async () => {
  world = await beginBackgroundWorld();
});

const NOTE = (text: string) => ({ type: "note", text }) as const;

describe("the store, as the background has it", () => {
  test("has kept what is on the disk, though the page that shows it cannot be told", async () => {
    const { cases } = await world.open();
    const key = cases[0]?.key ?? "";
    await world.shows(1, cases[0]?.caseId ?? "");
    // The page is gone, and memory is full: that it is gone cannot be noted.
    world.browser.answer = () => {
      throw new Error("gone");
    };
    Object.assign(world.browser.storage.session, { set: () => Promise.reject(new Error("full")) });
    expect(await world.ask({ panel: "record", key, happenings: [NOTE("kept")] })).toMatchObject({ key });
  });

  test("keeps and answers, though a page that shows a dialog never does", async () => {
    const { cases } = await world.open();
    const key = cases[0]?.key ?? "";
    await world.shows(1, cases[0]?.caseId ?? "");
    world.browser.answer = () => new Promise(() => undefined);
    expect(await world.ask({ panel: "record", key, happenings: [NOTE("kept")] })).toMatchObject({ key });
  });

  test("is opened once for all who ask when the background wakes: nothing that is recorded at once is lost", async () => {
    const { cases } = await world.open();
    const key = cases[0]?.key ?? "";
    await world.wake();
    const record = (text: string) => world.ask<"record">({ panel: "record", key, happenings: [NOTE(text)] });
    await Promise.all([record("a"), world.ask<"state">({ panel: "state" }), record("b")]);
    await world.wake();
    const { events } = await world.ask<"case">({ panel: "case", key });
    expect(events).toMatchObject([NOTE("a"), NOTE("b")]);
    expect((await world.ask<"state">({ panel: "state" })).damaged).toBe(0);
  });

  test("stays locked when it was about to be opened as it was locked", async () => {
    await world.open();
    await world.wake();
    const opening = world.background.store.keeper();
    await world.background.lock();
    await opening;
    expect(await world.background.store.standing()).toBe("locked");
  });

  test("is begun once, however often a pack is opened at once", async () => {
    const [one, other] = await Promise.all([
      world.background.store.begin(OPEN),
      world.background.store.begin("another one, long"),
    ]);
    expect(one).toBe(other);
    await world.background.lock();
    expect(await world.background.store.unlock(OPEN)).toBe(null);
  });

  test("is read anew when something of it has passed its day, and goes on", async () => {
    const { cases } = await world.open();
    const keeper = await world.background.store.begin(OPEN);
    await keeper.addPack(madeUpPack({ inspection: "Old" }), "2026-01-01");
    const key = cases[0]?.key ?? "";
    const [purged] = await Promise.all([
      world.background.store.purge("2026-11-22"),
      world.ask<"record">({ panel: "record", key, happenings: [NOTE("a")] }),
    ]);
    expect(purged).toBe(true);
    const state = await world.ask<"state">({ panel: "state" });
    expect(state.packs.map(({ inspection }) => inspection)).toEqual(["Ashmere 2026"]);
    await world.wake();
    expect((await world.ask<"case">({ panel: "case", key })).events).toMatchObject([NOTE("a")]);
  });

  test("tells when it could not keep something, and shows nothing of it", async () => {
    const { cases, packs } = await world.open();
    const key = cases[0]?.key ?? "";
    const full = vi.spyOn(SealedShelf.prototype, "add").mockRejectedValue(new DOMException("", "QuotaExceededError"));
    const added = {
      pack: packs[0]?.id ?? "",
      caseId: "X000077",
      list: "domain-two",
      reference: "A",
      reason: "r",
    } as const;
    await expect(world.ask<"record">({ panel: "record", key, happenings: [NOTE("a")] })).rejects.toThrow("not-kept");
    await expect(world.ask<"add-case">({ panel: "add-case", ...added })).rejects.toThrow("not-kept");
    full.mockRestore();
    expect((await world.ask<"case">({ panel: "case", key })).events).toEqual([]);
    expect((await world.ask<"state">({ panel: "state" })).cases).toHaveLength(3);
    await world.ask<"record">({ panel: "record", key, happenings: [NOTE("b")] });
    expect((await world.ask<"case">({ panel: "case", key })).events).toMatchObject([NOTE("b")]);
  });
});

describe("a case on two lists, or in two packs", () => {
  const LISTS = [
    allotted("X000001", { reference: "D2-01" }),
    allotted("X000001", { reference: "D3-01", list: "domain-three" }),
  ];

  test("is judged on each, and evidence goes to the one in hand", async () => {
    const { cases } = await world.open(madeUpPack({ cases: LISTS }));
    expect(cases.map(({ reference }) => reference)).toEqual(["D2-01", "D3-01"]);
    const [two, three] = cases.map(({ key }) => key);
    await world.shows(7, "X000001");
    world.browser.answer = (_tab, _frame, asked) => (asked.ask === "selection" ? selected("X000001") : null);
    for (const [key, question] of [
      [two ?? "", "2.1.1"],
      [three ?? "", "3.1.1"],
    ] as const) {
      await world.ask<"work-on">({ panel: "work-on", key, question });
      expect((await world.ask<"state">({ panel: "state" })).screen).toMatchObject({ is: "mine", key });
      await world.ask<"capture">({ panel: "capture", key });
      await world.ask<"attach">({ panel: "attach", key, questions: [question], supports: "yes", note: "" });
      const says = { say: "attach", selected: selected("X000001"), question, supports: "no" } as const;
      await hearPage(world.background, says, frame(7));
      const { events } = await world.ask<"case">({ panel: "case", key });
      expect(events.map((event) => event.type === "evidence" && event.evidence.questions)).toEqual([
        [question],
        [question],
      ]);
    }
    await world.wake();
    expect((await world.ask<"case">({ panel: "case", key: two ?? "" })).events).toHaveLength(2);
    await world.ask<"step">({ panel: "step", key: two ?? "", which: "undo" });
    const lines = (await world.ask<"state">({ panel: "state" })).cases;
    expect(lines.map(({ reference, evidence }) => [reference, evidence])).toEqual([
      ["D2-01", 1],
      ["D3-01", 2],
    ]);
  });

  test("is never given evidence to a question of the other list", async () => {
    const { cases } = await world.open(madeUpPack({ cases: LISTS }));
    const [two, three] = cases.map(({ key }) => key);
    await world.shows(7, "X000001");
    await world.ask<"work-on">({ panel: "work-on", key: three ?? "", question: "3.1.1" });
    const views: PageAsks[] = [];
    world.browser.answer = (_tab, _frame, asked) => void views.push(asked);
    await world.ask<"work-on">({ panel: "work-on", key: two ?? "", question: "2.1.1" });
    const last = views.at(-1);
    expect(last?.ask === "view" && last.view?.toolbar?.questions.map(({ id }) => id)).toEqual(["2.1.1"]);
    const says = { say: "attach", selected: selected("X000001"), question: "3.1.1", supports: "no" } as const;
    await hearPage(world.background, says, frame(7));
    expect((await world.ask<"case">({ panel: "case", key: two ?? "" })).events).toEqual([]);
    expect((await world.ask<"state">({ panel: "state" })).heard.key).toBe("told-record-of-another-case");
  });

  test("is quoted from its one record in either pack", async () => {
    await world.open();
    const keeper = await world.background.store.begin(OPEN);
    await keeper.addPack(madeUpPack({ inspection: "Brookfield 2026" }), UNTIL);
    await world.shows(7, "X000001");
    world.browser.answer = (_tab, _frame, asked) => (asked.ask === "selection" ? selected("X000001") : null);
    for (const { key } of keeper.cases.filter(({ case: one }) => one.caseId === "X000001")) {
      expect(await world.ask<"capture">({ panel: "capture", key })).toMatchObject({ quotation: QUOTATION });
    }
  });
});

describe("a case added by arrangement", () => {
  test("stays one whatever is undone, and is not added twice", async () => {
    const { packs } = await world.open();
    const added = { pack: packs[0]?.id ?? "", caseId: "X000077", list: "domain-two", reason: "Asked for" } as const;
    const { key } = await world.ask<"add-case">({ panel: "add-case", ...added, reference: "A" });
    await world.ask<"record">({ panel: "record", key, happenings: [NOTE("a")] });
    await world.ask<"step">({ panel: "step", key, which: "undo" });
    await world.ask<"step">({ panel: "step", key, which: "undo" });
    expect(await world.ask<"add-case">({ panel: "add-case", ...added, caseId: "x000077", reference: "B" })).toEqual({
      key,
    });
    const line = (await world.ask<"state">({ panel: "state" })).cases.find((one) => one.key === key);
    expect(line).toMatchObject({ additional: "Asked for", reference: "A" });
  });
});

test("a page's words that could not be handed over are not taken in", async () => {
  const { cases } = await world.open();
  await world.shows(7, "X000001");
  const key = cases[0]?.key ?? "";
  await world.ask<"work-on">({ panel: "work-on", key, question: "2.1.1" });
  for (const [quotation, question] of [
    [{ ...QUOTATION, exact: "" }, "2.1.1"],
    [{ ...QUOTATION, more: 1 }, "2.1.1"],
    [QUOTATION, "__proto__"],
    [QUOTATION, "2.1.1 zz"],
  ] as const) {
    const taken = { quotation, reading: isCase("X000001") };
    await hearPage(world.background, { say: "attach", selected: taken, question, supports: "yes" }, frame(7));
  }
  expect((await world.ask<"case">({ panel: "case", key })).events).toEqual([]);
});

test("an older version of a pack does not take the place of a later one", async () => {
  const later = madeUpPack({ made: "2026-11-23T10:00:00.000Z", cases: [allotted("X000001"), allotted("X000004")] });
  await world.open(later);
  const text = await sealSamplePack(globalThis.crypto, madeUpPack(), OPEN);
  await expect(world.ask<"open-pack">({ panel: "open-pack", text, passphrase: OPEN, own: "" })).rejects.toThrow(
    "pack-older",
  );
  const again = await sealSamplePack(globalThis.crypto, later, OPEN);
  expect(await world.ask<"open-pack">({ panel: "open-pack", text: again, passphrase: OPEN, own: "" })).toEqual({
    cases: 2,
  });
});

describe("a site", () => {
  test("that is read no more falls silent in the tabs that are open", async () => {
    await world.open();
    await world.shows(7, "X000001");
    const asked: PageAsks[] = [];
    world.browser.answer = (_tab, _frame, one) => void asked.push(one);
    await world.ask<"drop-site">({ panel: "drop-site", origin: ORIGIN });
    expect(asked).toEqual([{ ask: "view", view: null }]);
    expect((await world.ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
    expect(world.browser.allowed.size).toBe(0);
    await world.shows(7, "X000001");
    expect(asked).toHaveLength(1);
  });

  test("falls silent, too, when the browser's own settings no longer allow it", async () => {
    await world.open();
    await world.shows(7, "X000001");
    world.browser.allowed.clear();
    await world.background.settingsChanged();
    expect((await world.ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
  });

  test("keeps the leave of its host while another port of it is read", async () => {
    const other = `${ORIGIN}:8443`;
    await world.ask<"put-site">({ panel: "put-site", site: { origin: other, rule: null } });
    await world.ask<"drop-site">({ panel: "drop-site", origin: other });
    expect(world.browser.allowed.size).toBe(1);
  });

  test("is another one on another port: it is told nothing, and heard in nothing", async () => {
    await world.open();
    const other = `${ORIGIN}:8443`;
    expect(await hearPage(world.background, { say: "here" }, frame(8, other))).toBe(null);
    await hearPage(world.background, { say: "reading", reading: isCase("X000001") }, frame(8, other));
    expect((await world.ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
  });

  test("whose tab went on to a page that is not read is no longer on the screen, and panels are told", async () => {
    await world.open();
    await world.shows(7, "X000001");
    const before = world.browser.told.length;
    world.browser.answer = () => {
      throw new Error("Could not establish connection");
    };
    await world.background.show(7);
    expect((await world.ask<"state">({ panel: "state" })).screen).toEqual({ is: "no-site" });
    expect(world.browser.told.length).toBeGreaterThan(before);
  });
});

test("what a command came to is told over the background's own sleep", async () => {
  world.background.hear("told-nothing-selected");
  const { heard } = await world.ask<"state">({ panel: "state" });
  await new Promise((waited) => setTimeout(waited, 5));
  await world.wake();
  world.background.hear("told-nothing-selected");
  expect((await world.ask<"state">({ panel: "state" })).heard.number).toBeGreaterThan(heard.number);
});
