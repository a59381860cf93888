import { type IDBPDatabase, openDB } from "idb";
import { makeAlike } from "./make-alike.ts";
import type { SealedRecord } from "./sealed-record.ts";
import type { SecondCopy } from "./second-copy.ts";
import type { Shelves } from "./shelves.ts";
import type { LockedVault } from "./vault.ts";

const NAME = "probity";

/** Everything on disk, with a second copy. Every write is on the disk itself, not only on its way, when its promise is kept. */
export class SealedShelf {
  readonly #db: Promise<IDBPDatabase<Shelves>>;
  readonly #copy: SecondCopy;

  constructor(copy: SecondCopy, name = NAME) {
    this.#copy = copy;
    this.#db = this.#open(name);
  }

  async vault(): Promise<LockedVault | null> {
    return (await (await this.#db).get("vault", "vault")) ?? null;
  }

  /** Keep the vault of a new store. It fails where there is one: what was sealed under that could never be read again. */
  async addVault(vault: LockedVault): Promise<void> {
    const work = (await this.#db).transaction("vault", "readwrite", STRICT);
    await Promise.all([work.store.add(vault, "vault"), work.done]);
    await this.#copy.setAlike();
    await this.#copy.add({ vault });
  }

  /** Records in the order they were written. */
  async records(): Promise<SealedRecord[]> {
    return (await this.#db).getAll("records");
  }

  /** Add records, all or none. */
  async add(records: readonly SealedRecord[]): Promise<void> {
    const work = (await this.#db).transaction("records", "readwrite", STRICT);
    const [numbers] = await Promise.all([Promise.all(records.map((one) => work.store.add(one))), work.done]);
    await this.#copy.add({ records: new Map(records.map((one, at) => [numbers[at] ?? 0, one])) });
  }

  /** Destroy every record whose day has passed; the copy first, which would give it back. */
  async purge(today: string): Promise<number> {
    const db = await this.#db;
    const passed: number[] = [];
    for (let at = await db.transaction("records").store.openCursor(); at !== null; at = await at.continue()) {
      if (at.value.until < today) passed.push(at.key);
    }
    if (passed.length === 0) return 0;
    await this.#copy.remove(passed);
    const work = db.transaction("records", "readwrite", STRICT);
    await Promise.all([...passed.map((number) => work.store.delete(number)), work.done]);
    return passed.length;
  }

  /**
   * Destroy the copy, which would give everything back, then the wrapped key, then the records: a deletion cut short leaves everything,
   * or nothing that can be opened.
   */
  async destroy(): Promise<void> {
    const db = await this.#db;
    await this.#copy.clear();
    const key = db.transaction("vault", "readwrite", STRICT);
    await Promise.all([key.store.clear(), key.done]);
    const records = db.transaction("records", "readwrite", STRICT);
    await Promise.all([records.store.clear(), records.done]);
  }

  async #open(name: string): Promise<IDBPDatabase<Shelves>> {
    const db = await openDB<Shelves>(name, 1, {
      upgrade(db) {
        db.createObjectStore("vault");
        db.createObjectStore("records", { autoIncrement: true });
      },
    });
    await makeAlike(db, this.#copy);
    return db;
  }
}

const STRICT = { durability: "strict" } as const;
