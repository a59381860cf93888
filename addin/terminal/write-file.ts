import { copyFile, open, rename, rm } from "node:fs/promises";
import { UsageFault } from "./usage-fault.ts";

/** A file that a job made, not yet written. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Write whole files or none: the bytes of each go to a new file beside it, and once all are there they take their names. Should one not get
 * its name, those that have theirs give way to what stood there before.
 *
 * @throws UsageFault when a place cannot be written to
 */
export async function writeWholeFiles(files: readonly FileToWrite[]): Promise<void> {
  const parts = files.map((file) => ({
    ...file,
    beside: `${file.path}.${process.pid}.part`,
    before: `${file.path}.${process.pid}.before`,
  }));
  const named: PartOfWriting[] = [];
  try {
    for (const part of parts) await told(part.path, () => writeBeside(part));
    for (const part of parts) {
      await told(part.path, () => takeName(part));
      named.push(part);
    }
  } catch (fault) {
    for (const part of named.reverse()) await giveBack(part);
    throw fault;
  } finally {
    for (const { beside, before } of parts) {
      await rm(beside, { force: true }).catch(() => {});
      await rm(before, { force: true }).catch(() => {});
    }
  }
}

interface PartOfWriting extends FileToWrite {
  readonly beside: string;
  /** Where what stood under the name is kept until all files are written. */
  readonly before: string;
}

async function takeName({ path, beside, before }: PartOfWriting): Promise<void> {
  await copyFile(path, before).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== "ENOENT") throw fault;
  });
  await rename(beside, path);
}

async function giveBack({ path, before }: PartOfWriting): Promise<void> {
  await rename(before, path).catch(() => rm(path, { force: true }));
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
