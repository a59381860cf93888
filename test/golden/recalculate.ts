import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** LibreOffice works out every formula when it opens a file, instead of showing what the file says they gave. */
const SETTINGS = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

let before: Promise<unknown> = Promise.resolve();

/**
 * A workbook as LibreOffice saves it after working out every formula itself. Takes about two seconds; calls in one
 * process wait for each other, and each has a profile of its own, which is deleted afterwards. `soffice` is on the path.
 */
export function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  const result = before.then(() => convert(xlsx));
  before = result.catch(() => undefined);
  return result;
}

async function convert(xlsx: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), SETTINGS);
    await writeFile(join(folder, "book.xlsx"), xlsx);
    const to = join(folder, "out");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", to, join(folder, "book.xlsx")], {
      timeout: 90_000,
    });
    return new Uint8Array(await readFile(join(to, "book.xlsx")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
