import { access, constants, readFile, realpath } from "node:fs/promises";
import { basename } from "node:path";
import { IMPORTED } from "../../core/sheets/imported-sheets.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { readWorkbook } from "../file/read-workbook.ts";
import { UsageFault } from "./usage-fault.ts";

/**
 * Refuse to write over a file that holds what the new one would not.
 *
 * @param input the file the job read, or null when it read none
 * @param read what was read from it
 *
 * @throws UsageFault for a file that cannot be written to, one that is no workbook, one with a person's own sheets that the job did
 *   not read, and any file at all in place of a new template
 */
export async function protectOut(out: string, input: string | null, read: WorkbookSnapshot): Promise<void> {
  const bytes = await readFile(out).catch(() => null);
  if (bytes === null || bytes.length === 0) return;
  await access(out, constants.W_OK).catch((fault: NodeJS.ErrnoException) => {
    throw new UsageFault("cannot-write", { file: out, code: fault.code ?? "" });
  });
  if (input === null) throw new UsageFault("out-exists", { file: out });
  if ((await realpath(out)) === (await realpath(input))) return;
  const standing = await readWorkbook(bytes, basename(out));
  if (!standing.ok) throw new UsageFault("out-not-ours", { file: out });
  const kept = new Set(read.sheets.map((sheet) => sheet.name));
  const lost = standing.snapshot.sheets.filter((sheet) => isPersons(sheet.own) && !kept.has(sheet.name));
  if (lost.length > 0) throw new UsageFault("out-would-lose", { file: out, sheets: lost.map((sheet) => sheet.name) });
}

/** A sheet that a person made or fills in, or that was taken in from files; what jobs write can be made again. */
function isPersons(own: string | null): boolean {
  return own === null || own.startsWith("template.") || Object.values<string>(IMPORTED).includes(own);
}
