import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import type { Edit } from "../../core/workbook/edit.ts";

/** A workbook with edits put in; a problem fails the test. */
export function savedBook(original: Uint8Array | null, ...edits: Edit[]): Uint8Array {
  const outcome = saveWorkbook(original, "book.xlsx", edits);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.bytes;
}
