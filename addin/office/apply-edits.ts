import type { Edit, PutSheet, SetCells } from "../../core/workbook/edit.ts";
import { type FileProblemKind, fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import { formatOfStyle } from "../../core/workbook/style-formats.ts";
import { enterCells } from "./enter-cells.ts";
import { entered } from "./entered.ts";
import { putSheet, type StandingSheet } from "./put-sheet.ts";
import type { BookRead } from "./read-book.ts";

/**
 * Write edits to the workbook, with events off meanwhile: one turn with Excel, and one more for each further block of a large sheet.
 *
 * @param most characters of a request, about, before the next one
 */
export async function applyEdits(
  context: Excel.RequestContext,
  edits: readonly Edit[],
  { sheets }: BookRead,
  most: number,
): Promise<void> {
  context.runtime.enableEvents = false;
  for (const edit of edits) {
    if (edit.kind === "set-cells") setCells(context, edit, sheets);
    else await putSheet(context, edit, standingSheet(edit, sheets), most);
  }
  context.runtime.enableEvents = true;
  await context.sync();
}

/** The sheet that a put takes the place of: the one with its mark, or one of its name that a failed write left without. */
function standingSheet({ own, name }: PutSheet, sheets: BookRead["sheets"]): StandingSheet | null {
  const marked = sheets.find(({ snapshot }) => snapshot.own === own);
  if (marked !== undefined) return { id: marked.id, marked: marked.snapshot.knownBy === undefined };
  const left = sheets.find(({ snapshot }) => snapshot.name.toLowerCase() === name.toLowerCase());
  return left === undefined ? null : { id: left.id, marked: false };
}

/**
 * What keeps edits from being written at all, known before anything is.
 *
 * Problems (returned): `sheet-protected`, `workbook-structure-locked`, `sheet-not-found`, `sheet-name-taken`.
 */
export function refusalOf(edits: readonly Edit[], read: BookRead): Problem | null {
  return edits.map((edit) => refusal(edit, read)).find((problem) => problem !== null) ?? null;
}

function setCells(context: Excel.RequestContext, { sheet, cells }: SetCells, sheets: BookRead["sheets"]): void {
  const page = context.workbook.worksheets.getItem(sheet);
  const held = sheets.find(({ snapshot }) => snapshot.name === sheet)?.snapshot;
  const contents = cells.map(({ value, ...place }) => ({
    ...place,
    content: entered(value === null ? null : { value }),
  }));
  enterCells(page, held, contents);
  for (const { row, column, style } of cells) {
    const format = formatOfStyle(style);
    if (format !== null) page.getRangeByIndexes(row, column, 1, 1).numberFormat = [[format]];
  }
}

function refusal(edit: Edit, { name, sheets, structureLocked }: BookRead): Problem | null {
  const named = (name: string) => sheets.find(({ snapshot }) => snapshot.name.toLowerCase() === name.toLowerCase());
  const standing = edit.kind === "set-cells" ? named(edit.sheet) : sheets.find((one) => one.snapshot.own === edit.own);
  if (standing?.protected) return about("sheet-protected", standing.snapshot.name, name);
  if (standing !== undefined) return null;
  if (edit.kind === "set-cells") return about("sheet-not-found", edit.sheet, name);
  if (structureLocked) return fileProblem("workbook-structure-locked", null, { name });
  return named(edit.name) === undefined ? null : about("sheet-name-taken", edit.name, name);
}

function about(kind: FileProblemKind, sheet: string, name: string): Problem {
  return fileProblem(kind, sheet, { sheet, name });
}
