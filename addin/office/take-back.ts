import type { Edit, PutSheet } from "../../core/workbook/edit.ts";
import { markOf } from "../../core/workbook/own-marks.ts";
import { formatOfStyle } from "../../core/workbook/style-formats.ts";
import { enterCells } from "./enter-cells.ts";
import { emptied, fillRows, putSheet } from "./put-sheet.ts";
import type { BookRead } from "./read-book.ts";
import { contentAt, formatAt } from "./sheet-contents.ts";

/**
 * Take edits back: cells hold again what they held, sheets that were added go, sheets that were replaced come back. Two turns with Excel, and
 * one more for each further block of a large sheet.
 *
 * @param before the workbook as it was read before they were written
 * @param standing the workbook as it was read last: a sheet that a person renamed meanwhile is known by its mark
 * @param puts how sheets of ours were last put in this sitting, by what they are: a sheet that is not among them comes back with its
 * contents and number formats but without its looks
 */
export async function takeBack(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  before: BookRead,
  standing: BookRead,
  puts: ReadonlyMap<string, PutSheet>,
  most: number,
): Promise<void> {
  context.runtime.enableEvents = false;
  const added = edits.flatMap((edit) => (edit.kind === "put-sheet" && !stood(before, edit) ? [edit] : []));
  const found = added.map((edit) => ({
    sheet: context.workbook.worksheets.getItemOrNullObject(addedSheet(edit, before, standing)),
    mark: context.workbook.names.getItemOrNullObject(markOf(edit.own)),
  }));
  for (const { sheet, mark } of found) {
    sheet.load("id");
    mark.load("name");
  }
  await context.sync();
  // The marks go last: a sheet that Excel does not let go stays known for ours.
  for (const { sheet } of found) if (!sheet.isNullObject) sheet.delete();
  for (const { mark } of found) if (!mark.isNullObject) mark.delete();
  for (const edit of edits) {
    if (edit.kind === "set-cells") restoreCells(context, edit, before);
    else if (stood(before, edit)) await restoreSheet(context, edit.own, before, puts, most);
  }
  context.runtime.enableEvents = true;
  await context.sync();
}

function stood({ sheets }: BookRead, { own }: PutSheet): boolean {
  return sheets.some(({ snapshot }) => snapshot.own === own);
}

/** Excel's id of a sheet that was added, by its mark; by its name only where that was free before, for one that was left without a mark. */
function addedSheet({ own, name }: PutSheet, before: BookRead, standing: BookRead): string {
  const marked = standing.sheets.find(({ snapshot }) => snapshot.own === own);
  const free = (id: string) => before.sheets.every((sheet) => sheet.id !== id);
  const named = standing.sheets.find(({ id, snapshot }) => snapshot.name === name && free(id));
  return (marked ?? named)?.id ?? name;
}

function restoreCells(context: Excel.RequestContext, edit: Edit & { kind: "set-cells" }, before: BookRead): void {
  const held = before.sheets.find(({ snapshot }) => snapshot.name === edit.sheet)?.snapshot;
  const page = context.workbook.worksheets.getItem(edit.sheet);
  const contents = edit.cells.map(({ row, column }) => ({ row, column, content: contentAt(held, row, column) }));
  enterCells(page, held, contents);
  for (const { row, column, style } of edit.cells) {
    if (formatOfStyle(style) === null) continue;
    page.getRangeByIndexes(row, column, 1, 1).numberFormat = [[formatAt(held, row, column)]];
  }
}

async function restoreSheet(
  context: Excel.RequestContext,
  own: string,
  before: BookRead,
  puts: ReadonlyMap<string, PutSheet>,
  most: number,
): Promise<void> {
  const held = before.sheets.find(({ snapshot }) => snapshot.own === own);
  if (held === undefined) return;
  const put = puts.get(own);
  const sheet = context.workbook.worksheets.getItem(held.id);
  if (put !== undefined) await putSheet(context, put, { id: held.id, marked: true }, most);
  else emptied(sheet);
  const { top, left, rows } = held.snapshot;
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const contents = rows.map((_, at) =>
    Array.from({ length: columns }, (_, column) => ({
      content: contentAt(held.snapshot, top + at, left + column),
      format: formatAt(held.snapshot, top + at, left + column),
    })),
  );
  await fillRows(context, sheet, { top, left }, contents, most);
}
