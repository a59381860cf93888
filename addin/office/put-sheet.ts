import { LOOKS, type Look } from "../../core/workbook/cell-looks.ts";
import type { CellContent, PutSheet } from "../../core/workbook/edit.ts";
import { markOf, markReference } from "../../core/workbook/own-marks.ts";
import { formatOfStyle } from "../../core/workbook/style-formats.ts";
import { styleRuns } from "./style-runs.ts";

/** Cells written in one turn: fewer than what a request may hold. */
const CELLS_AT_ONCE = 60_000;
const POINTS_A_CHARACTER = 5.25;

/**
 * Put a sheet of ours: over the one that stands, or as a new last one. The changes wait in the context, but for large sheets, which go in
 * blocks of rows.
 *
 * @param standing the name of the sheet it replaces; null to add it
 */
export async function putSheet(context: Excel.RequestContext, put: PutSheet, standing: string | null): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheet = standing === null ? worksheets.add(put.name) : worksheets.getItem(standing);
  if (standing === null) names.add(markOf(put.own), `=${markReference(put.name)}`).visible = false;
  else emptied(sheet);
  const columns = Math.max(1, ...put.rows.map((row) => row.length));
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columns));
  for (let row = 0; row < put.rows.length; row += step) {
    const part = put.rows.slice(row, row + step).map((cells) => filledTo(cells, columns));
    const range = sheet.getRangeByIndexes(row, 0, part.length, columns);
    range.numberFormat = part.map((cells) => cells.map((cell) => formatOfStyle(cell?.style) ?? "General"));
    range.formulas = part.map((cells) => cells.map(entered));
    if (row + step < put.rows.length) await context.sync();
  }
  for (const run of styleRuns(put.rows))
    dress(sheet.getRangeByIndexes(run.row, run.column, run.rows, run.columns), LOOKS[run.style]);
  put.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  });
  if (put.frozenRows > 0) sheet.freezePanes.freezeRows(put.frozenRows);
  for (const { range, values } of put.validations) {
    sheet.getRange(range).dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
  }
  sheet.pageLayout.orientation = put.landscape ? "Landscape" : "Portrait";
}

function emptied(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.clear();
  all.dataValidation.clear();
  sheet.freezePanes.unfreeze();
}

function filledTo(cells: readonly (CellContent | null)[], columns: number): (CellContent | null)[] {
  return Array.from({ length: columns }, (_, column) => cells[column] ?? null);
}

/** Behind an apostrophe text stays text, whatever it looks like; Excel would read 2.1 and TRUE as if typed. */
export function entered(cell: CellContent | null): string | number | boolean {
  if (cell === null) return "";
  if ("formula" in cell) return `=${cell.formula}`;
  return typeof cell.value === "string" && cell.value !== "" ? `'${cell.value}` : cell.value;
}

function dress({ format }: Excel.Range, look: Look): void {
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.points !== undefined) format.font.size = look.points;
  if (look.ink !== undefined) format.font.color = `#${look.ink}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.wrap) format.wrapText = true;
  if (look.across !== undefined) format.horizontalAlignment = look.across === "centre" ? "Center" : "Right";
}
