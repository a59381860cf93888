import { open, rename, rm } from "node:fs/promises";
import { UsageFault } from "./usage-fault.ts";

/** A file that a job made, not yet written. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Write whole files or none: the bytes of each go to a new file beside it, and once all are there they take their names.
 *
 * @throws UsageFault when a place cannot be written to
 */
export async function writeWholeFiles(files: readonly FileToWrite[]): Promise<void> {
  const parts = files.map((file) => ({ ...file, beside: `${file.path}.${process.pid}.part` }));
  try {
    for (const part of parts) await told(part.path, () => writeBeside(part));
    for (const { beside, path } of parts) await told(path, () => rename(beside, path));
  } finally {
    for (const { beside } of parts) await rm(beside, { force: true }).catch(() => {});
  }
}

async function writeBeside({ beside, bytes }: FileToWrite & { readonly beside: string }): Promise<void> {
  const file = await open(beside, "wx");
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Do something with a file; what fails is told by the name people know it by. */
async function told(path: string, act: () => Promise<void>): Promise<void> {
  await act().catch((fault: NodeJS.ErrnoException) => {
    throw new UsageFault("cannot-write", { file: path, code: fault.code ?? "unknown" });
  });
}
