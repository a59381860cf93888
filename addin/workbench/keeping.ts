import { forgetBooks, keepBook } from "./kept-work.ts";
import type { OpenedBook } from "./open-book.ts";
import { savedName } from "./save-file.ts";

/** What keeping needs of an open workbook. */
interface KeptTab {
  readonly id: number;
  readonly book: Pick<OpenedBook, "name" | "desk">;
}

/**
 * Which open workbooks are kept on this machine, each under a key of its own: another book of the same name is another book, and none is
 * kept unless a person asked for that very one.
 */
export class Keeping {
  readonly #keys = new Map<number, string>();
  /** Keys whose books were taken back: a file still on its way is not kept under them. */
  readonly #forgotten = new Set<string>();

  has(tab: number): boolean {
    return this.#keys.has(tab);
  }

  /** Keep a book from now on. False when it could not be kept, and it then is not. */
  async start(tab: KeptTab): Promise<boolean> {
    this.#keys.set(tab.id, newKey());
    return this.now(tab);
  }

  /** Go on keeping a book that was opened from those kept; a second copy of it is not kept over the first. */
  goOn(tab: number, key: string): void {
    if (![...this.#keys.values()].includes(key)) this.#keys.set(tab, key);
  }

  /** Keep a book no longer, and forget what was kept of it. */
  async stop(tab: number): Promise<void> {
    const key = this.#keys.get(tab);
    if (key === undefined) return;
    this.#keys.delete(tab);
    this.#forgotten.add(key);
    await forgetBooks([key]);
  }

  /** Keep a book as it stands, if it is kept at all. False when it could not be, and it then is kept no longer than it was. */
  async now({ id, book }: KeptTab): Promise<boolean> {
    const key = this.#keys.get(id);
    if (key === undefined) return true;
    const file = await book.desk.file();
    if (this.#forgotten.has(key)) return true;
    const one = { name: savedName(book.name), at: new Date().toISOString() };
    const kept = "bytes" in file && (await keepBook(key, { ...one, bytes: file.bytes }));
    if (!kept) this.#keys.delete(id);
    else if (this.#forgotten.has(key)) await forgetBooks([key]);
    return kept;
  }

  /** A closed book stays kept as it was. */
  closed(tab: number): void {
    this.#keys.delete(tab);
  }
}

/** A key that no other book has. */
function newKey(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((number) => number.toString(36)).join("-");
}
