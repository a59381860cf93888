import { proxy, type Remote, releaseProxy, wrap } from "comlink";
import { fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { BookDesk } from "./book-desk.ts";
import type { BookOpener } from "./book-worker.ts";

/** A book behind its own worker, so that no work on it keeps the screen waiting. */
export interface OpenedBook {
  readonly name: string;
  readonly desk: Remote<BookDesk>;
  /** Comes when the book's worker gives up (out of memory): nothing asked of the desk is then answered any more. */
  readonly lost: Promise<unknown>;
  close(): void;
}

/** A reading that can be stopped: the worker goes, and nothing was read (null). */
export interface Opening {
  readonly opened: Promise<OpenedBook | Problem | null>;
  stop(): void;
}

/**
 * Read a file in a worker of its own.
 *
 * @param bytes the file, or null for a new workbook
 */
export function openBook(
  bytes: Uint8Array | null,
  name: string,
  onProgress: (done: number, total: number) => void,
): Opening {
  const worker = new Worker(new URL("./book-worker.ts", import.meta.url), { type: "module" });
  const opener = wrap<BookOpener>(worker);
  const close = () => {
    opener[releaseProxy]();
    worker.terminate();
  };
  let stop = close;
  const ended = new Promise<Problem | null>((resolve) => {
    worker.addEventListener("error", () => {
      close();
      resolve(fileProblem("workbook-too-large", null, { name }));
    });
    stop = () => {
      close();
      resolve(null);
    };
  });
  const opened = Promise.race([
    ended,
    read(opener, bytes, name, onProgress, close).then((book) => ("desk" in book ? { ...book, lost: ended } : book)),
  ]);
  return { opened, stop };
}

async function read(
  opener: Remote<BookOpener>,
  bytes: Uint8Array | null,
  name: string,
  onProgress: (done: number, total: number) => void,
  close: () => void,
): Promise<Omit<OpenedBook, "lost"> | Problem> {
  const problem = await opener.open(bytes, name, proxy(onProgress));
  if (problem !== null) {
    close();
    return problem;
  }
  const desk = (await opener.desk()) as unknown as Remote<BookDesk>;
  return { name, desk, close };
}
