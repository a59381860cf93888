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

/** Every kept book, the latest first; none where the browser keeps nothing (a private window). */
export async function keptBooks(): Promise<readonly KeptBook[]> {
  const all = await entries<string, KeptBook>(keptStore()).catch(() => []);
  return all.map(([, book]) => book).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Keep a book as it stands; false where the browser has no room or keeps nothing. */
export async function keepBook(book: KeptBook): Promise<boolean> {
  return set(book.name, book, keptStore()).then(
    () => true,
    () => false,
  );
}

/** Forget books that were kept. */
export async function forgetBooks(names: readonly string[]): Promise<void> {
  await delMany([...names], keptStore());
}
