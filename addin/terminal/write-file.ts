import { open, rename, rm } from "node:fs/promises";
import { UsageFault } from "./usage-fault.ts";

/**
 * Write a whole file or none: the bytes go to a new file beside it, which then takes its name.
 *
 * @throws UsageFault when the place cannot be written to
 */
export async function writeWholeFile(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = await open(beside, "wx");
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (fault) {
    await rm(beside, { force: true }).catch(() => {});
    const code = (fault as NodeJS.ErrnoException).code ?? "unknown";
    throw new UsageFault("cannot-write", { file: path, code });
  }
}
