import { SESSION } from "../browser/memory.ts";
import type { Standing } from "../browser/panel-messages.ts";
import { SealedShelf } from "../store/shelf.ts";
import { newVault, unlockVault } from "../store/vault.ts";
import { Keeper } from "./keeper.ts";

const KEY = "key";
const WORLD = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };

/** The store as the browser has it: its key in memory only, while it is open. */
export class OpenStore {
  readonly #shelf = new SealedShelf();
  #keeper: Keeper | null = null;

  /** The keeper, where the store is open; it may have been opened before the background slept. */
  async keeper(): Promise<Keeper | null> {
    if (this.#keeper !== null) return this.#keeper;
    const key = await SESSION.get<number[]>(KEY);
    if (key === undefined) return null;
    this.#keeper = await Keeper.open(this.#shelf, new Uint8Array(key), WORLD);
    return this.#keeper;
  }

  async standing(): Promise<Standing> {
    if ((await this.keeper()) !== null) return "open";
    return (await this.#shelf.vault()) === null ? "empty" : "locked";
  }

  /** Begin a store under a passphrase. */
  async begin(passphrase: string): Promise<Keeper> {
    const { vault, key } = await newVault(passphrase);
    await this.#shelf.putVault(vault);
    return this.#opened(key);
  }

  async unlock(passphrase: string): Promise<"wrong-passphrase" | "store-damaged" | null> {
    const vault = await this.#shelf.vault();
    if (vault === null) return "store-damaged";
    const unlocked = await unlockVault(vault, passphrase);
    if (!unlocked.ok) return unlocked.fault;
    await this.#opened(unlocked.key);
    return null;
  }

  async lock(): Promise<void> {
    this.#keeper = null;
    await SESSION.remove(KEY);
  }

  async destroy(): Promise<void> {
    await this.lock();
    await this.#shelf.destroy();
  }

  /** Destroy what has passed its day; it needs no key. Whoever had the store open reads it anew. */
  async purge(today: string): Promise<void> {
    if ((await this.#shelf.purge(today)) > 0) this.#keeper = null;
  }

  async #opened(key: Uint8Array<ArrayBuffer>): Promise<Keeper> {
    await SESSION.set(KEY, [...key]);
    this.#keeper = await Keeper.open(this.#shelf, key, WORLD);
    return this.#keeper;
  }
}
