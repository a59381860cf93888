import type { IDBPDatabase } from "idb";
import type { NumberedRecords, SealedRecord } from "./sealed-record.ts";
import { isSameVault, type SecondCopy } from "./second-copy.ts";
import type { Shelves } from "./shelves.ts";
import type { LockedVault } from "./vault.ts";

/**
 * Make the two copies alike, once after each start of the browser and whenever the first has no key: what one lacks is put back from the
 * other, all or none of it. The first holds where they are of two stores.
 */
export async function makeAlike(db: IDBPDatabase<Shelves>, copy: SecondCopy): Promise<void> {
  const vault = (await db.get("vault", "vault")) ?? null;
  if (vault !== null && (await copy.isAlike())) return;
  const there = await copy.read();
  const isOther = there.vault === null || (vault !== null && !isSameVault(vault, there.vault));
  if (isOther) await copy.clear();
  // No key anywhere: what is left of a deletion that was cut short can never be read.
  if (isOther && vault === null) return db.clear("records");
  const copied: NumberedRecords = isOther ? new Map() : there.records;
  const numbers = new Set(await db.getAllKeys("records"));
  await putBack(
    db,
    vault === null ? there.vault : null,
    [...copied].filter(([number]) => !numbers.has(number)),
  );
  const uncopied = await Promise.all(
    [...numbers]
      .filter((number) => !copied.has(number))
      .map(async (number) => [number, await db.get("records", number)]),
  );
  await copy.setAlike();
  await copy.add({ vault, records: new Map(uncopied as [number, SealedRecord][]) });
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
