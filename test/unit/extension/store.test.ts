import "fake-indexeddb/auto";
import { beforeEach, describe, expect, test } from "vitest";
import { type LogRow, SealedLog } from "../../../extension/store/sealed-log.ts";
import type { SealedRecord } from "../../../extension/store/sealed-record.ts";
import { SealedShelf } from "../../../extension/store/shelf.ts";
import { newVault, random, unlockVault } from "../../../extension/store/vault.ts";
import { copyInMemory } from "../../fakes/copy-in-memory.ts";

const DAY = "2027-02-20";
let shelf: SealedShelf;
let names = 0;
beforeEach(() => {
  shelf = new SealedShelf(copyInMemory().copy, `store-${names++}`);
});

const row = (room: string, entry: string, until = DAY): LogRow<string> => ({ room, until, entry });
const entriesOf = async (log: SealedLog<string>) => {
  const { rooms, damaged } = await log.read();
  return { rooms: Object.fromEntries(rooms.map(({ id, entries }) => [id, entries])), damaged };
};

/** What stands on disk, put there anew as a person with the disk in their hands could. */
async function tamper(change: (records: SealedRecord[]) => SealedRecord[]): Promise<SealedShelf> {
  const changed = change(await shelf.records());
  const other = new SealedShelf(copyInMemory().copy, `tampered-${names++}`);
  await other.add(changed);
  return other;
}

describe("the vault", () => {
  const made = newVault("tri brawd ifanc");

  test("opens by its passphrase and no other", async () => {
    const { vault, key } = await made;
    expect(await unlockVault(vault, " tri brawd ifanc ")).toEqual({ ok: true, key });
    expect(await unlockVault(vault, "tri brawd")).toEqual({ ok: false, fault: "wrong-passphrase" });
  });

  test("tells damage from a wrong passphrase", async () => {
    const { vault } = await made;
    const wrapped = vault.wrapped.map((byte, at) => (at === 3 ? byte ^ 1 : byte));
    expect(await unlockVault({ ...vault, wrapped }, "tri brawd ifanc")).toEqual({ ok: false, fault: "store-damaged" });
    expect(await unlockVault({ ...vault, rounds: 1 }, "tri brawd ifanc")).toMatchObject({ fault: "store-damaged" });
  });

  test("never holds the key itself, and no two are alike", async () => {
    const { vault, key } = await made;
    expect(Buffer.from(vault.wrapped).includes(Buffer.from(key))).toBe(false);
    const other = await newVault("tri brawd ifanc");
    expect(other.vault.salt).not.toEqual(vault.salt);
    expect(other.key).not.toEqual(key);
  });
});

describe("the log", () => {
  const key = random(32);

  test("gives back what was added, room by room, in order", async () => {
    const log = new SealedLog<string>(shelf, key);
    await Promise.all([log.add([row("a", "1"), row("b", "2")]), log.add([row("a", "3")]), log.add([row("a", "4")])]);
    const expected = { rooms: { a: ["1", "3", "4"], b: ["2"] }, damaged: 0 };
    expect(await entriesOf(new SealedLog<string>(shelf, key))).toEqual(expected);
    expect(await entriesOf(log)).toEqual(expected);
  });

  test("goes on where it was left, and shows nothing on disk", async () => {
    await new SealedLog<string>(shelf, key).add([row("a", "Rhiannon Æthelbert")]);
    const again = new SealedLog<string>(shelf, key);
    await again.read();
    await again.add([row("a", "2")]);
    expect(await entriesOf(again)).toEqual({ rooms: { a: ["Rhiannon Æthelbert", "2"] }, damaged: 0 });
    for (const { sealed, name } of await shelf.records()) {
      expect(Buffer.from(sealed).toString("latin1")).not.toContain("Rhiannon");
      expect(name).toMatch(/^[0-9a-f]{32}$/u);
    }
  });

  test.each<[string, (records: SealedRecord[]) => SealedRecord[]]>([
    [
      "changed",
      (all) => all.map((one, at) => (at === 1 ? { ...one, sealed: one.sealed.map((byte) => byte ^ 1) } : one)),
    ],
    ["taken away", (all) => all.filter((_, at) => at !== 1)],
    ["put in another's place", ([a, b, ...more]) => [a, { ...b, sealed: a?.sealed }, ...more] as SealedRecord[]],
    ["moved to another room", (all) => all.map((one, at) => (at === 1 ? { ...one, room: "b" } : one))],
    ["given another day", (all) => all.map((one, at) => (at === 1 ? { ...one, until: "2099-01-01" } : one))],
    ["given twice", (all) => [...all, ...all.slice(1, 2)]],
  ])("tells of a record that was %s", async (_, change) => {
    const log = new SealedLog<string>(shelf, key);
    await log.add([row("a", "1"), row("a", "2"), row("a", "3")]);
    const tampered = await tamper(change);
    const { damaged } = await entriesOf(new SealedLog<string>(tampered, key));
    expect(damaged).toBeGreaterThan(0);
  });

  test("destroys what has passed its day, and only that", async () => {
    const log = new SealedLog<string>(shelf, key);
    await log.add([row("a", "1", "2026-11-22"), row("b", "2", "2026-11-23"), row("a", "3", "2026-11-22")]);
    expect(await shelf.purge("2026-11-23")).toBe(2);
    expect(await entriesOf(log)).toEqual({ rooms: { b: ["2"] }, damaged: 0 });
  });

  test("cannot be opened any more once everything was destroyed", async () => {
    const { vault, key: own } = await newVault("tri brawd ifanc");
    await shelf.addVault(vault);
    await expect(shelf.addVault(vault)).rejects.toThrow();
    await new SealedLog<string>(shelf, own).add([row("a", "1")]);
    await shelf.destroy();
    expect(await shelf.vault()).toBe(null);
    expect(await shelf.records()).toEqual([]);
  });
});
