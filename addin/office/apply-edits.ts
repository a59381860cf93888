import type { Edit, SetCells } from "../../core/workbook/edit.ts";
import { type FileProblemKind, fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import { entered, putSheet } from "./put-sheet.ts";
import type { BookRead } from "./read-book.ts";

/**
 * Write edits to the workbook, with events off meanwhile: one turn with Excel, and one more for each further block of a large sheet.
 *
 * @param read the workbook as it was last read
 *
 * Problems (returned; nothing is written): `sheet-protected`, `sheet-not-found`, `sheet-name-taken`.
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  read: BookRead,
): Promise<Problem | null> {
  const { sheets } = read.workbook;
  const refused = edits.map((edit) => refusal(edit, read)).find((problem) => problem !== null);
  if (refused !== undefined) return refused;
  context.runtime.enableEvents = false;
  for (const edit of edits) {
    if (edit.kind === "set-cells") setCells(context, edit);
    else await putSheet(context, edit, sheets.find((sheet) => sheet.own === edit.own)?.name ?? null);
  }
  context.runtime.enableEvents = true;
  await context.sync();
  return null;
}

function setCells(context: Excel.RequestContext, { sheet, cells }: SetCells): void {
  const page = context.workbook.worksheets.getItem(sheet);
  for (const { row, column, value } of cells) {
    page.getRangeByIndexes(row, column, 1, 1).formulas = [[entered(value === null ? null : { value })]];
  }
}

function refusal(edit: Edit, { workbook: { sheets }, protectedSheets }: BookRead): Problem | null {
  if (edit.kind === "set-cells") {
    if (!sheets.some((sheet) => sheet.name === edit.sheet)) return about("sheet-not-found", edit.sheet);
    return protectedSheets.has(edit.sheet) ? about("sheet-protected", edit.sheet) : null;
  }
  const standing = sheets.find((sheet) => sheet.own === edit.own);
  if (standing !== undefined)
    return protectedSheets.has(standing.name) ? about("sheet-protected", standing.name) : null;
  const taken = sheets.some((sheet) => sheet.name.toLowerCase() === edit.name.toLowerCase());
  return taken ? about("sheet-name-taken", edit.name) : null;
}

function about(kind: FileProblemKind, sheet: string): Problem {
  return fileProblem(kind, sheet, { sheet });
}
