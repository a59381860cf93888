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
export async function recalculate(xlsx: Uint8Array): Promise<Uint8Array> {
  return (await recalculateAll([xlsx]))[0] as Uint8Array;
}

/** Several workbooks at once, in the same order: the program starts once for all. */
export function recalculateAll(books: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const result = before.then(() => convert(books));
  before = result.catch(() => undefined);
  return result;
}

async function convert(books: readonly Uint8Array[]): Promise<Uint8Array[]> {
  const folder = await mkdtemp(join(tmpdir(), "recalculate-"));
  try {
    await mkdir(join(folder, "profile", "user"), { recursive: true });
    await writeFile(join(folder, "profile", "user", "registrymodifications.xcu"), SETTINGS);
    const names = books.map((_, at) => `book-${at}.xlsx`);
    await Promise.all(books.map((bytes, at) => writeFile(join(folder, names[at] ?? ""), bytes)));
    const to = join(folder, "out");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const from = names.map((name) => join(folder, name));
    await run("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", to, ...from], {
      timeout: 90_000 + 5000 * books.length,
    });
    return await Promise.all(names.map(async (name) => new Uint8Array(await readFile(join(to, name)))));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
