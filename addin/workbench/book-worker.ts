import { expose, proxy } from "comlink";
import type { Problem } from "../../core/workbook/problem.ts";
import { BookDesk } from "./book-desk.ts";

let opened: BookDesk | null = null;

/** What a book's worker offers: to open one book, then to work on it from behind the worker's wall. */
const opener = {
  async open(bytes: Uint8Array | null, name: string, onProgress: (done: number, total: number) => void) {
    const answer: BookDesk | Problem = await BookDesk.open(bytes, name, onProgress);
    if (!(answer instanceof BookDesk)) return answer;
    opened = answer;
    return null;
  },
  desk() {
    if (opened === null) throw new Error("no book is open");
    return proxy(opened);
  },
};

export type BookOpener = typeof opener;

expose(opener);
