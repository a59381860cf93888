import { createStore, delMany, entries, set, type UseStore } from "idb-keyval";

/** A book kept on this machine because a person asked for it. */
export interface KeptBook {
  readonly name: string;
  /** When it was kept last, as `2026-11-22T14:14:00.000Z`. */
  readonly at: string;
  readonly bytes: Uint8Array;
}

let store: UseStore | null = null;

function keptStore(): UseStore {
  store ??= createStore("probity-kept", "books");
  return store;
}

/** A kept book, and the key it is kept under. */
export interface KeptEntry extends KeptBook {
  readonly key: string;
}

/** Every kept book, the latest first; none where the browser keeps nothing (a private window). */
export async function keptBooks(): Promise<readonly KeptEntry[]> {
  const all = await entries<string, KeptBook>(keptStore()).catch(() => []);
  return all.map(([key, book]) => ({ ...book, key })).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Keep a book as it stands, in place of what its key held; false where the browser has no room or keeps nothing. */
export async function keepBook(key: string, book: KeptBook): Promise<boolean> {
  return set(key, book, keptStore()).then(
    () => true,
    () => false,
  );
}

/** Forget books that were kept, by their keys. */
export async function forgetBooks(keys: readonly string[]): Promise<void> {
  await delMany([...keys], keptStore());
}
