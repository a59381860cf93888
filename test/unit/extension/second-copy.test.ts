import "fake-indexeddb/auto";
import { bytesToHex } from "@noble/hashes/utils.js";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, test, vi } from "vitest";
import { SealedLog } from "../../../extension/store/sealed-log.ts";
import { SealedShelf } from "../../../extension/store/shelf.ts";
import { newVault, random } from "../../../extension/store/vault.ts";
import { copyInMemory } from "../../fakes/copy-in-memory.ts";

const KEY = random(32);
const DAY = "2027-02-20";

let memory: ReturnType<typeof copyInMemory>;
let shelf: SealedShelf;
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  memory = copyInMemory();
  shelf = new SealedShelf(memory.copy);
});

/** The browser is started anew. */
const restart = () => {
  shelf = new SealedShelf(memory.restart());
};
const write = async (...entries: string[]) => {
  const log = new SealedLog<string>(shelf, KEY);
  await log.read();
  for (const entry of entries) await log.add([{ room: "a", until: DAY, entry }]);
};
const begin = async (...entries: string[]) => {
  const { vault } = await newVault("tri brawd ifanc");
  await shelf.addVault(vault);
  await write(...entries);
  return vault;
};
const read = async () => {
  const { rooms, damaged } = await new SealedLog<string>(shelf, KEY).read();
  return { entries: rooms.flatMap(({ entries }) => entries), damaged };
};
const throwAway = () => {
  globalThis.indexedDB = new IDBFactory();
};

test("gives everything back when the browser threw its database away, and what is written goes on from there", async () => {
  const vault = await begin("1", "2");
  throwAway();
  restart();
  expect(await shelf.vault()).toEqual(vault);
  expect(await read()).toEqual({ entries: ["1", "2"], damaged: 0 });
  await write("3");
  throwAway();
  restart();
  expect(await read()).toEqual({ entries: ["1", "2", "3"], damaged: 0 });
});

test("is made whole again when it lost something itself, or had to be left behind", async () => {
  await begin("1", "2");
  memory.disk.delete("kept-record-2");
  memory.disk.set("kept-record-1", '{"name": "cut sho');
  const full = vi.spyOn(memory.disk, "set").mockImplementation(() => {
    throw new DOMException("", "QuotaExceededError");
  });
  await write("3");
  full.mockRestore();
  await write("4");
  restart();
  expect(await read()).toEqual({ entries: ["1", "2", "3", "4"], damaged: 0 });
  throwAway();
  restart();
  expect(await read()).toEqual({ entries: ["1", "2", "3", "4"], damaged: 0 });
});

test.each(["first", "second"])("puts back a key that is damaged in the %s copy", async (which) => {
  const vault = await begin("1", "2");
  const damaged = { ...vault, wrapped: vault.wrapped.map((byte, at) => (at === 7 ? byte ^ 1 : byte)) };
  if (which === "first") {
    const db = await openDB("probity", 1);
    await db.put("vault", damaged, "vault");
    db.close();
  } else {
    const text = String(memory.disk.get("kept-vault"));
    memory.disk.set("kept-vault", text.replace(bytesToHex(vault.wrapped), bytesToHex(damaged.wrapped)));
  }
  restart();
  expect(await shelf.vault()).toEqual(vault);
  expect(await read()).toEqual({ entries: ["1", "2"], damaged: 0 });
  throwAway();
  restart();
  expect(await shelf.vault()).toEqual(vault);
  expect(await read()).toEqual({ entries: ["1", "2"], damaged: 0 });
});

test("gives nothing back that was destroyed, or has passed its day", async () => {
  await begin("1");
  expect(await shelf.purge("2027-02-21")).toBe(1);
  throwAway();
  restart();
  expect(await read()).toEqual({ entries: [], damaged: 0 });
  await write("2");
  await shelf.destroy();
  expect(memory.disk.size).toBe(0);
  restart();
  expect(await shelf.vault()).toBe(null);
  expect(await shelf.records()).toEqual([]);
});

test("gives everything back, or nothing that can be opened, when a deletion was cut short", async () => {
  await begin("1");
  memory.disk.clear();
  restart();
  expect(await read()).toEqual({ entries: ["1"], damaged: 0 });
  const db = await new Promise<IDBDatabase>((opened) => {
    const request = indexedDB.open("probity");
    request.onsuccess = () => opened(request.result);
  });
  db.transaction("vault", "readwrite").objectStore("vault").clear();
  memory.disk.clear();
  restart();
  expect(await shelf.vault()).toBe(null);
  expect(await shelf.records()).toEqual([]);
});

test("of another store gives way to what is there", async () => {
  await begin("old");
  throwAway();
  const other = copyInMemory();
  shelf = new SealedShelf(other.copy);
  const vault = await begin("new");
  restart();
  expect(await shelf.vault()).toEqual(vault);
  expect(await read()).toEqual({ entries: ["new"], damaged: 0 });
  expect(memory.disk.size).toBe(2);
});

test("holds nothing that can be read", async () => {
  await begin("Rhiannon Æthelbert");
  const texts = [...memory.disk.values()].join();
  expect(texts).not.toContain("Rhiannon");
  expect(texts).not.toContain(Buffer.from("Rhiannon").toString("hex"));
});
