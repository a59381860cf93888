import type { IDBPDatabase } from "idb";
import type { NumberedRecords, SealedRecord } from "./sealed-record.ts";
import { isSameVault, type SecondCopy } from "./second-copy.ts";
import type { Shelves } from "./shelves.ts";
import { type LockedVault, wholeVault } from "./vault.ts";

/**
 * Make the two copies alike, once after each start of the browser and whenever the first has no key: what one lacks, or has damaged of
 * its key, is put back from the other, all or none of it. The first holds where they are of two stores.
 */
export async function makeAlike(db: IDBPDatabase<Shelves>, copy: SecondCopy): Promise<void> {
  const first = (await db.get("vault", "vault")) ?? null;
  if (first !== null && (await copy.isAlike())) return;
  const there = await copy.read();
  const vault = there.vault === null ? first : await wholeVault(first);
  const isOther = there.vault === null || (vault !== null && !isSameVault(vault, there.vault));
  if (isOther) await copy.clear();
  // No key anywhere: what is left of a deletion that was cut short can never be read.
  if (isOther && vault === null) return db.clear("records");
  const copied: NumberedRecords = isOther ? new Map() : there.records;
  const own = await recordsOf(db);
  const lost = [...copied].filter(([number]) => !own.has(number));
  const uncopied = [...own].filter(([number]) => !copied.has(number));
  await putBack(db, vault === null ? there.vault : null, lost);
  await copy.setAlike();
  await copy.add({ vault: isOther ? vault : null, records: new Map(uncopied) });
}

async function recordsOf(db: IDBPDatabase<Shelves>): Promise<NumberedRecords> {
  const { store } = db.transaction("records");
  const [numbers, records] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return new Map(records.flatMap((record, at) => (numbers[at] === undefined ? [] : [[numbers[at], record]])));
}

async function putBack(
  db: IDBPDatabase<Shelves>,
  vault: LockedVault | null,
  lost: readonly (readonly [number, SealedRecord])[],
): Promise<void> {
  if (vault === null && lost.length === 0) return;
  const work = db.transaction(["vault", "records"], "readwrite", { durability: "strict" });
  const records = lost.map(([number, record]) => work.objectStore("records").put(record, number));
  const key = vault === null ? [] : [work.objectStore("vault").put(vault, "vault")];
  await Promise.all([...records, ...key, work.done]);
}
