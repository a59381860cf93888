import "fake-indexeddb/auto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Happening } from "../../../core/assessment/event.ts";
import type { AllottedCase, SamplePack } from "../../../core/exchange/sample-pack.ts";
import { caseLine, foldedCase } from "../../../extension/background/case-lines.ts";
import { Keeper } from "../../../extension/background/keeper.ts";
import { caseKey } from "../../../extension/background/read-kept.ts";
import { together } from "../../../extension/background/together.ts";
import { SealedShelf } from "../../../extension/store/shelf.ts";
import { random } from "../../../extension/store/vault.ts";
import { copyInMemory } from "../../fakes/copy-in-memory.ts";

const allotted = (caseId: string, more: Partial<AllottedCase> = {}): AllottedCase => ({
  reference: `D2-${caseId.slice(-2)}`,
  caseId,
  list: "domain-two",
  stratum: "",
  slot: "",
  caseManager: "",
  office: "",
  role: "first",
  ...more,
});

const PACK: SamplePack = {
  programme: "youth-2021",
  inspection: "Ashmere 2026",
  inspector: "RE",
  made: "2026-11-22T10:00:00.000Z",
  cases: [allotted("Y-0001"), allotted("Y-0002")],
  others: [],
};
const DAY = "2027-02-20";
const YES: Happening = { type: "answer", question: "2.1.1", answer: "yes", reason: "" };

let stores = 0;
async function newKeeper() {
  const shelf = new SealedShelf(copyInMemory().copy, `keeper-${stores++}`);
  const key = random(32);
  let ids = 0;
  const world = { now: () => "2026-11-22T10:00:00.000Z", newId: () => `e${stores}-${ids++}` };
  const open = () => Keeper.open(shelf, key, world);
  return { keeper: await open(), open, shelf };
}

describe("the keeper", () => {
  test("takes back what came last, though that is still on its way when Undo is pressed, twice too", async () => {
    const { keeper } = await newKeeper();
    const { id } = await keeper.addPack(PACK, DAY);
    const key = caseKey(id, allotted("Y-0001"));
    const ids = await Promise.all(
      ["first", "second"].map(async (text) => (await keeper.record(key, [{ type: "note", text }])).events.at(-1)?.id),
    );
    await Promise.all([keeper.step(key, "undo"), keeper.step(key, "undo")]);
    const undone = keeper.find(key)?.events.flatMap((event) => (event.type === "undo" ? [event.event] : []));
    expect(undone).toEqual(ids.toReversed());
  });

  test("records once what is sent twice, though the first is still on its way, and what is new beside it", async () => {
    const { keeper, open } = await newKeeper();
    const { id } = await keeper.addPack(PACK, DAY);
    const key = caseKey(id, allotted("Y-0001"));
    const sent = { ...YES, id: "sent" };
    await Promise.all([keeper.record(key, [sent]), keeper.record(key, [sent, { type: "note", text: "new" }])]);
    await keeper.record(key, [sent]);
    for (const one of [keeper, await open()]) {
      expect(one.find(key)?.events.map(({ type }) => type)).toEqual(["answer", "note"]);
    }
  });

  test("takes back an answer that was given in the same moment", async () => {
    const { keeper } = await newKeeper();
    const { id } = await keeper.addPack(PACK, DAY);
    const key = caseKey(id, allotted("Y-0001"));
    const [given] = await Promise.all([keeper.record(key, [YES]), keeper.step(key, "undo")]);
    expect(keeper.find(key)?.events).toMatchObject([YES, { type: "undo", event: given.events[0]?.id }]);
  });

  test("keeps what is recorded, over being closed and opened", async () => {
    const { keeper, open } = await newKeeper();
    const { id } = await keeper.addPack(PACK, DAY);
    await keeper.record(caseKey(id, allotted("Y-0001")), [YES]);
    await keeper.record(caseKey(id, allotted("Y-0001")), [{ type: "done", done: true }]);
    const again = await open();
    expect(again.cases).toEqual(keeper.cases);
    expect(again.cases.map(caseLine)).toMatchObject([
      { reference: "D2-01", answered: 1, of: 12, done: true, begun: true },
      { reference: "D2-02", answered: 0, of: 12, done: false, begun: false },
    ]);
    expect(again.damaged).toBe(0);
  });

  test("takes a later version of a pack: what was recorded stays, even of a case that left it", async () => {
    const { keeper, open } = await newKeeper();
    const { id } = await keeper.addPack(PACK, DAY);
    await keeper.record(caseKey(id, allotted("Y-0001")), [YES]);
    await keeper.addPack(
      { ...PACK, cases: [allotted("Y-0002", { slot: "Monday" }), allotted("Y-0003")] },
      "2030-01-01",
    );
    for (const one of [keeper, await open()]) {
      expect(one.packs).toHaveLength(1);
      expect(one.packs[0]?.until).toBe(DAY);
      expect(one.cases.map((held) => [held.case.caseId, held.case.slot, held.events.length])).toEqual([
        ["Y-0002", "Monday", 0],
        ["Y-0003", "", 0],
        ["Y-0001", "", 1],
      ]);
    }
  });

  test("keeps packs of several inspections apart", async () => {
    const { keeper } = await newKeeper();
    const first = await keeper.addPack(PACK, DAY);
    const second = await keeper.addPack({ ...PACK, inspection: "Brookfield 2026" }, DAY);
    await keeper.record(caseKey(second.id, allotted("Y-0001")), [YES]);
    expect(keeper.find(caseKey(first.id, allotted("Y-0001")))?.events).toEqual([]);
    expect(keeper.find(caseKey(second.id, allotted("Y-0001")))?.events).toHaveLength(1);
  });

  test("adds a case by arrangement with its reason, out of the tallies (004 §6.4)", async () => {
    const { keeper, open } = await newKeeper();
    const pack = await keeper.addPack(PACK, DAY);
    await keeper.addCase(pack, allotted("Y-0099"), "Asked for by the lead inspector");
    const held = (await open()).find(caseKey(pack.id, allotted("Y-0099")));
    expect(held === null ? null : foldedCase(held).additional).toBe("Asked for by the lead inspector");
  });

  test("undoes and redoes as often as asked, over being closed and opened", async () => {
    const { keeper, open } = await newKeeper();
    const { id } = await keeper.addPack(PACK, DAY);
    const key = caseKey(id, allotted("Y-0001"));
    await keeper.record(key, [YES]);
    await keeper.step(key, "undo");
    const again = await open();
    const answer = () => {
      const held = again.find(key);
      return held === null ? null : (foldedCase(held).answers.get("2.1.1") ?? null);
    };
    expect(answer()).toBe(null);
    await again.step(key, "redo");
    expect(answer()).toBe("yes");
    expect(await again.step(key, "redo")).toBe(null);
  });

  test("loses nothing that is recorded at once, in whatever order it is answered", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom("Y-0001", "Y-0002"), { maxLength: 12 }), async (ids) => {
        const { keeper, open } = await newKeeper();
        const { id } = await keeper.addPack(PACK, DAY);
        await Promise.all(
          ids.map((caseId, at) => keeper.record(caseKey(id, allotted(caseId)), [{ type: "note", text: `${at}` }])),
        );
        const again = await open();
        const notes = again.cases.flatMap((held) => foldedCase(held).notes);
        expect(notes.toSorted()).toEqual(ids.map((_, at) => `${at}`).toSorted());
        expect(again.damaged).toBe(0);
      }),
      { numRuns: 20 },
    );
  });
});

describe("the frames of one page", () => {
  const shows = (caseId: string) => ({ is: "case", caseId, system: "s" }) as const;
  const none = { is: "none" } as const;

  test("that show one case show that case; more than one is refused", () => {
    expect(together([none, shows("X1"), none])).toEqual(shows("X1"));
    expect(together([shows("X1"), shows("x1 ")])).toEqual(shows("X1"));
    expect(together([none])).toEqual(none);
    expect(together([shows("X1"), shows("X2"), shows("X2")])).toMatchObject({
      is: "refused",
      why: "two-cases",
      found: ["X1", "X2"],
    });
    const refused = { is: "refused", why: "list-of-cases", found: ["X1"], system: "s" } as const;
    expect(together([shows("X1"), refused])).toBe(refused);
  });
});
