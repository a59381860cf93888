import { type DBSchema, type IDBPDatabase, openDB } from "idb";
import type { LockedVault } from "./vault.ts";

/** What stands on disk of one thing recorded: nothing that can be read, and a name that says nothing. */
export interface SealedRecord {
  /** Random; never a case id. */
  readonly name: string;
  /** Random; the same for all records of one case or one pack. */
  readonly room: string;
  /** The record before it in its room; empty for the first. A record that is taken away, or put elsewhere, breaks the row. */
  readonly previous: string;
  /** The day after which it is destroyed, `2027-02-20`. */
  readonly until: string;
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly sealed: Uint8Array<ArrayBuffer>;
}

interface Shelf extends DBSchema {
  vault: { key: "vault"; value: LockedVault };
  records: { key: number; value: SealedRecord };
}

const NAME = "probity";

/** The one place on disk. Every write is on the disk itself, not only on its way, when its promise is kept. */
export class SealedShelf {
  readonly #db: Promise<IDBPDatabase<Shelf>>;

  constructor(name = NAME) {
    this.#db = openDB<Shelf>(name, 1, {
      upgrade(db) {
        db.createObjectStore("vault");
        db.createObjectStore("records", { autoIncrement: true });
      },
    });
  }

  async vault(): Promise<LockedVault | null> {
    return (await (await this.#db).get("vault", "vault")) ?? null;
  }

  /** Keep the vault of a new store. It fails where there is one: what was sealed under that could never be read again. */
  async addVault(vault: LockedVault): Promise<void> {
    const work = (await this.#db).transaction("vault", "readwrite", STRICT);
    await Promise.all([work.store.add(vault, "vault"), work.done]);
  }

  /** Records in the order they were written. */
  async records(): Promise<SealedRecord[]> {
    return (await this.#db).getAll("records");
  }

  /** Add records, all or none. */
  async add(records: readonly SealedRecord[]): Promise<void> {
    const work = (await this.#db).transaction("records", "readwrite", STRICT);
    await Promise.all([...records.map((one) => work.store.add(one)), work.done]);
  }

  /** Destroy every record whose day has passed. */
  async purge(today: string): Promise<number> {
    const work = (await this.#db).transaction("records", "readwrite", STRICT);
    let purged = 0;
    for (let at = await work.store.openCursor(); at !== null; at = await at.continue()) {
      if (at.value.until >= today) continue;
      await at.delete();
      purged++;
    }
    await work.done;
    return purged;
  }

  /** Destroy the wrapped key first, so that a deletion cut short leaves nothing that can be opened; then the records. */
  async destroy(): Promise<void> {
    const db = await this.#db;
    const key = db.transaction("vault", "readwrite", STRICT);
    await Promise.all([key.store.clear(), key.done]);
    const records = db.transaction("records", "readwrite", STRICT);
    await Promise.all([records.store.clear(), records.done]);
  }
}

const STRICT = { durability: "strict" } as const;
