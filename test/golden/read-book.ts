import { readWorkbook } from "../../addin/file/read-workbook.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";

/** A workbook's snapshot; a problem fails the test. */
export async function readBook(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(bytes, "book.xlsx");
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.snapshot;
}
