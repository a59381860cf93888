import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** A workbook as Gnumeric saves it after working out every formula itself. `ssconvert` is on the path. */
export async function recalculateInGnumeric(xlsx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "gnumeric-"));
  try {
    const [from, to] = [join(folder, "book.xlsx"), join(folder, "saved.xlsx")];
    await writeFile(from, xlsx);
    await run("ssconvert", ["--recalc", from, to], { timeout: 90_000 });
    return new Uint8Array(await readFile(to));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
