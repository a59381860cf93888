import type { Edit, PutSheet, SetCells } from "./edit.ts";
import { putSnapshot } from "./put-snapshot.ts";
import { setInSnapshot } from "./set-in-snapshot.ts";
import type { WorkbookSnapshot } from "./snapshot.ts";
import { withoutStale } from "./stale-formulas.ts";

/**
 * A workbook as it would be read back once these edits were saved to it. Sheets and rows that no edit touches stay the same arrays.
 *
 * Formulas on a person's sheets that may rest on what changed become empty (not worked out), with all that rests on them: nobody is shown
 * a value that no longer holds. The saved file keeps their old values beside them, and programs work them out anew on opening it. Cells of a sheet that is not there are passed over: saving says so.
 */
export function applyEdits(workbook: WorkbookSnapshot, edits: readonly Edit[]): WorkbookSnapshot {
  const edited = edits.reduce(
    (book, edit) => (edit.kind === "put-sheet" ? withPut(book, edit) : withSet(book, edit)),
    workbook,
  );
  return withoutStale(workbook, edited);
}

function withPut(workbook: WorkbookSnapshot, put: PutSheet): WorkbookSnapshot {
  const { sheets, date1904 } = workbook;
  const present = sheets.find(({ own }) => own === put.own);
  if (present === undefined) return { ...workbook, sheets: [...sheets, putSnapshot(put, put.name, false, date1904)] };
  // The sheet keeps the name a person gave it where another has the wanted one.
  const taken = sheets.some((sheet) => sheet !== present && isNamed(sheet, put.name));
  const sheet = putSnapshot(put, taken ? present.name : put.name, present.hidden, date1904);
  return { ...workbook, sheets: sheets.map((one) => (one === present ? sheet : one)) };
}

function withSet(workbook: WorkbookSnapshot, { sheet: name, cells }: SetCells): WorkbookSnapshot {
  const { sheets, date1904 } = workbook;
  const set = sheets.map((sheet) => (isNamed(sheet, name) ? setInSnapshot(sheet, cells, date1904) : sheet));
  return { ...workbook, sheets: set };
}

function isNamed(sheet: { readonly name: string }, name: string): boolean {
  return sheet.name.toLowerCase() === name.toLowerCase();
}
