import { LOCAL, SESSION } from "../browser/memory.ts";
import type { Standing } from "../browser/panel-messages.ts";
import { SecondCopy } from "../store/second-copy.ts";
import { SealedShelf } from "../store/shelf.ts";
import { Turns } from "../store/turns.ts";
import { newVault, unlockVault } from "../store/vault.ts";
import { Keeper } from "./keeper.ts";

const KEY = "key";
const WORLD = { now: () => new Date().toISOString(), newId: () => crypto.randomUUID() };

/** The store as the browser has it: its key in memory only, while it is open. */
export class OpenStore {
  readonly #shelf = new SealedShelf(new SecondCopy(LOCAL, SESSION));
  /** One at a time for everyone who asks: two would each begin a room of their own for the same case. */
  #keeper: Promise<Keeper | null> | null = null;
  readonly #turns = new Turns();

  /** The keeper, where the store is open; it may have been opened before the background slept. */
  keeper(): Promise<Keeper | null> {
    if (this.#keeper !== null) return this.#keeper;
    const again = SESSION.get<number[]>(KEY).then((key) =>
      key === undefined ? null : Keeper.open(this.#shelf, new Uint8Array(key), WORLD),
    );
    return this.#hold(again);
  }

  async standing(): Promise<Standing> {
    if ((await this.keeper()) !== null) return "open";
    return (await this.#shelf.vault()) === null ? "empty" : "locked";
  }

  /** Begin a store under a passphrase; where one was begun meanwhile, that one. */
  begin(passphrase: string): Promise<Keeper> {
    return this.#turns.take(async () => {
      const begun = await this.keeper();
      if (begun !== null) return begun;
      const { vault, key } = await newVault(passphrase);
      await this.#shelf.addVault(vault);
      return this.#opened(key);
    });
  }

  unlock(passphrase: string): Promise<"wrong-passphrase" | "store-damaged" | null> {
    return this.#turns.take(async () => {
      const vault = await this.#shelf.vault();
      if (vault === null) return "store-damaged";
      const unlocked = await unlockVault(vault, passphrase);
      if (!unlocked.ok) return unlocked.fault;
      if ((await this.keeper()) === null) await this.#opened(unlocked.key);
      return null;
    });
  }

  /** Whoever was about to open it again with the key that is taken away finds it locked, too. */
  lock(): Promise<void> {
    return this.#turns.take(async () => {
      await SESSION.remove(KEY);
      this.#keeper = null;
    });
  }

  async destroy(): Promise<void> {
    await this.lock();
    await this.#turns.take(() => this.#shelf.destroy());
  }

  /** Destroy what has passed its day; it needs no key. An open store is read anew. True when anything was destroyed. */
  purge(today: string): Promise<boolean> {
    return this.#turns.take(async () => {
      if ((await this.#shelf.purge(today)) === 0) return false;
      await (await this.keeper())?.readAgain();
      return true;
    });
  }

  async #opened(key: Uint8Array<ArrayBuffer>): Promise<Keeper> {
    await SESSION.set(KEY, [...key]);
    const opening = Keeper.open(this.#shelf, key, WORLD);
    this.#hold(opening);
    return opening;
  }

  /** An opening that fails is not held: the next that asks tries again. */
  #hold(opening: Promise<Keeper | null>): Promise<Keeper | null> {
    this.#keeper = opening;
    opening.catch(() => {
      if (this.#keeper === opening) this.#keeper = null;
    });
    return opening;
  }
}
