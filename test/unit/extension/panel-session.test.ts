import { expect, test } from "vitest";
import type { LeftWords } from "../../../extension/browser/left-words.ts";
import type { CaseRecord, PanelAsks, PanelTold } from "../../../extension/browser/panel-messages.ts";
import { PanelSession } from "../../../extension/panel/panel-session.ts";
import { allotted } from "../../fakes/sample-packs.ts";

const recordOf = (key: string, notes: readonly string[] = []): CaseRecord => ({
  key,
  case: allotted(key),
  programme: "youth-2021",
  inspector: "RE",
  events: notes.map((text) => ({ id: text, by: "RE", at: "", type: "note", text })),
  first: null,
});

/** A session whose background answers when it is told to, one question at a time. */
function begin(hearsKeys = true) {
  const asked: { ask: PanelAsks; answer: (gives: unknown) => Promise<void> }[] = [];
  const left: (readonly LeftWords[])[] = [];
  let hear: (told: PanelTold) => Promise<true> | undefined = () => undefined;
  const session = new PanelSession({
    ask: (ask) =>
      new Promise((answered) => {
        const answer = async (gives: unknown) => {
          answered(gives === "not-kept" ? { ok: false, told: gives } : { ok: true, gives });
          await new Promise((settled) => setTimeout(settled));
        };
        asked.push({ ask: ask as PanelAsks, answer });
      }),
    hear: (heard) => {
      hear = heard;
      return () => undefined;
    },
    leave: (words) => left.push(words),
    hearsKeys,
  });
  session.begin();
  const answer = async (panel: PanelAsks["panel"], gives: unknown) => {
    const at = asked.findIndex((one) => one.ask.panel === panel);
    if (at < 0) throw new Error(`nobody asks ${panel}`);
    await asked.splice(at, 1)[0]?.answer(gives);
  };
  const open = async (key: string, notes: readonly string[] = []) => {
    session.open(key);
    await answer("case", recordOf(key, notes));
  };
  return { session, answer, open, asked, left, tell: (told: PanelTold) => hear(told) };
}

test("what was recorded of the case before does not bring it back into view", async () => {
  const { session, answer, open } = begin();
  await open("A");
  const kept = session.record({ type: "note", text: "a" });
  await open("B");
  await answer("record", recordOf("A", ["a"]));
  expect(await kept).toBe(true);
  expect(session.shown.record?.key).toBe("B");
});

test("of cases opened one after another the last asked for is shown, and none once a person went elsewhere", async () => {
  const { session, answer } = begin();
  session.open("A");
  session.open("B");
  await answer("case", recordOf("A"));
  expect(session.shown.record).toBe(null);
  await answer("case", recordOf("B"));
  expect(session.shown.record?.key).toBe("B");
  session.open("A");
  session.show("hand-over");
  await answer("case", recordOf("A"));
  expect(session.shown).toMatchObject({ screen: "hand-over", record: null });
});

test("an answer that comes late does not put back what stood before", async () => {
  const { session, answer, open } = begin();
  await open("A");
  session.record({ type: "note", text: "a" });
  session.record({ type: "note", text: "b" });
  await answer("record", recordOf("A", ["a", "b"]));
  await answer("record", recordOf("A", ["a"]));
  expect(session.shown.record?.events).toHaveLength(2);
});

test("what is typed is kept before the panel or the background locks, left to be kept when the panel is gone, and is not said to be saved until then", async () => {
  const { session, open, asked, left, tell } = begin();
  await open("A");
  const kept: string[] = [];
  const field = {};
  const happenings = [{ type: "note", text: "reason", id: "1" }] as const;
  session.draft(field, { key: "A", happenings, inField: true, keep: async () => kept.push("reason") });
  expect(left.at(-1)).toEqual([{ key: "A", happenings }]);
  expect(session.shown.drafts).toBe(true);
  expect(await tell({ locking: true })).toBe(true);
  expect(kept).toEqual(["reason"]);
  session.lock();
  await new Promise((settled) => setTimeout(settled));
  expect(kept).toHaveLength(2);
  expect(asked.at(-1)?.ask.panel).toBe("lock");
  session.draft(field, null);
  expect(session.shown.drafts).toBe(false);
  expect(left.at(-1)).toEqual([]);
  expect(tell({ locking: true })).toBe(undefined);
});

test("what is on its way is left until it is answered, under the id that it is sent with", async () => {
  const { session, answer, open, asked, left } = begin();
  await open("A");
  session.record({ type: "done", done: true });
  session.record({ type: "note", text: "a", id: "given" });
  const [one, other] = asked.flatMap(({ ask }) =>
    ask.panel === "record" ? [{ key: ask.key, happenings: ask.happenings }] : [],
  );
  expect(other?.happenings).toEqual([{ type: "note", text: "a", id: "given" }]);
  expect(one?.happenings[0]?.id).toMatch(/^[0-9a-f-]{36}$/u);
  expect(left.at(-1)).toEqual([one, other]);
  await answer("record", recordOf("A", ["done"]));
  expect(left.at(-1)).toEqual([other]);
  await answer("record", "not-kept");
  expect(left.at(-1)).toEqual([]);
});

test("words that could not be kept when their field went are kept with the next thing that is", async () => {
  const { session, answer, open } = begin();
  await open("A");
  const kept: string[] = [];
  for (const inField of [true, false]) {
    const happenings = [{ type: "note", text: "reason", id: "1" }] as const;
    session.draft({}, { key: "A", happenings, inField, keep: async () => kept.push(String(inField)) });
  }
  session.record({ type: "note", text: "a" });
  await answer("record", "not-kept");
  expect(kept).toEqual([]);
  session.record({ type: "note", text: "a" });
  await answer("record", recordOf("A", ["a"]));
  expect(kept).toEqual(["false"]);
});

test("typing is told as work, now and then", () => {
  const { session, asked } = begin();
  for (let at = 0; at < 100; at++) session.work();
  expect(asked.filter(({ ask }) => ask.panel === "work")).toHaveLength(1);
});

test("after unlocking a person is back at the case and question where it locked, if the case is still there", async () => {
  const { session, answer, open, asked } = begin();
  await open("A");
  await answer("state", stateOf("open", ["A"]));
  await answer("case", recordOf("A"));
  session.goTo("2.1.2");
  const tell = async (standing: "open" | "locked", cases: readonly string[]) => {
    const at = asked.filter(({ ask }) => ask.panel === "case").length;
    session.refresh();
    await answer("state", stateOf(standing, cases));
    return asked.filter(({ ask }) => ask.panel === "case").length - at;
  };
  expect(await tell("locked", [])).toBe(0);
  expect(session.shown).toMatchObject({ record: null, screen: "cases" });
  expect(await tell("open", ["A", "B"])).toBe(1);
  await answer("case", recordOf("A"));
  expect(session.shown).toMatchObject({ record: { key: "A" }, question: "2.1.2", screen: "case" });
  await tell("locked", []);
  expect(await tell("open", ["B"])).toBe(0);
  expect(session.shown).toMatchObject({ record: null, screen: "cases" });
});

test("what is told of one screen is told no more on the next, and what was done no more once it is locked", async () => {
  const { session, answer } = begin();
  const stand = async (standing: "open" | "locked", more = {}) => {
    session.refresh();
    await answer("state", { ...stateOf(standing, []), ...more });
    return session.shown.outcome?.text ?? null;
  };
  await answer("state", stateOf("open", []));
  for (const [text, isBad, onNextScreen, onceLocked] of [
    ["told-record-of-another-case", true, false, false],
    ["told-not-kept", true, true, true],
    ["handedOver", false, true, false],
    ["deleted", false, true, true],
  ] as const) {
    await stand("open", { screen: { is: "no-case" } });
    session.tell(text, {}, isBad);
    expect(await stand("open", { screen: { is: "no-case" } })).toBe(text);
    expect(await stand("open", { screen: { is: "no-site" } })).toBe(onNextScreen ? text : null);
    expect(await stand("locked", { screen: { is: "no-site" } })).toBe(onceLocked ? text : null);
    session.dismiss();
  }
  await stand("open", { pending: "a selection" });
  session.tell("heard-waiting");
  expect(await stand("open", { pending: "a selection" })).toBe("heard-waiting");
  expect(await stand("open", { pending: null })).toBe(null);
});

test("what a key came to is told in the panel, and not among the settings", async () => {
  const heard = { number: 1, key: "told-nothing-selected", facts: {} };
  for (const hearsKeys of [true, false]) {
    const { session, answer } = begin(hearsKeys);
    await answer("state", stateOf("open", []));
    session.refresh();
    await answer("state", { ...stateOf("open", []), heard });
    expect(session.shown.outcome?.text ?? null).toBe(hearsKeys ? "told-nothing-selected" : null);
  }
});

/** How things stand, as far as a session heeds it. */
function stateOf(standing: "open" | "locked", cases: readonly string[]) {
  const screen = { is: "no-site" };
  return {
    standing,
    screen,
    pending: null,
    cases: cases.map((key) => ({ key, unanswered: [] })),
    heard: { number: 0 },
  };
}
