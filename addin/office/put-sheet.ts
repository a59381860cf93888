import type { PutSheet } from "../../core/workbook/edit.ts";
import { markOf, markReference } from "../../core/workbook/own-marks.ts";
import { formatOfStyle } from "../../core/workbook/style-formats.ts";
import { dressRange } from "./dress-range.ts";
import { entered } from "./entered.ts";
import { putChart, removeChart } from "./put-chart.ts";
import { putLooks } from "./put-looks.ts";
import { setUpPage } from "./set-up-page.ts";
import { styleRuns } from "./style-runs.ts";

const POINTS_A_CHARACTER = 5.25;

/** A sheet that a put takes the place of. */
export interface StandingSheet {
  /** Excel's own id. */
  readonly id: string;
  /** Whether it has the mark of ours. */
  readonly marked: boolean;
}

/** What a cell gets: its content as it would be typed, and its number format. */
interface CellFill {
  readonly content: string | number | boolean;
  readonly format: string;
}

/**
 * Put a sheet of ours: over the one that stands, or as a new last one. The changes wait in the context, but for large sheets, which go in
 * blocks of rows.
 *
 * @param standing the sheet it replaces; null to add one
 * @param most characters of a request, about, before the next one
 */
export async function putSheet(
  context: Excel.RequestContext,
  put: PutSheet,
  standing: StandingSheet | null,
  most: number,
): Promise<void> {
  const { worksheets, names } = context.workbook;
  const sheet = standing === null ? worksheets.add(put.name) : worksheets.getItem(standing.id);
  // The mark comes first: should the rest fail, the sheet is known for ours and put again.
  if (!standing?.marked) {
    // Left where a person deleted the sheet; Excel adds no name twice.
    names.getItemOrNullObject(markOf(put.own)).delete();
    names.add(markOf(put.own), `=${markReference(put.name)}`).visible = false;
  }
  if (standing !== null) emptied(sheet);
  const columns = Math.max(1, ...put.rows.map((row) => row.length));
  const fills = put.rows.map((row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = row[column] ?? null;
      return { content: entered(cell), format: formatOfStyle(cell?.style) ?? "General" };
    }),
  );
  await fillRows(context, sheet, { top: 0, left: 0 }, fills, most);
  for (const run of styleRuns(put.rows)) dressRange(sheet, run);
  put.widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).format.columnWidth = width * POINTS_A_CHARACTER;
  });
  if (put.frozenRows > 0) sheet.freezePanes.freezeRows(put.frozenRows);
  for (const { range, values } of put.validations) {
    sheet.getRange(range).dataValidation.rule = { list: { inCellDropDown: true, source: values.join(",") } };
  }
  putLooks(sheet, put.looksByText);
  putChart(sheet, put.chart);
  setUpPage(sheet, put);
}

/** Fill a block of cells, in as many turns with Excel as its size needs; the last of it waits in the context. */
export async function fillRows(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { top, left }: { readonly top: number; readonly left: number },
  rows: readonly (readonly CellFill[])[],
  most: number,
): Promise<void> {
  let from = 0;
  let size = 0;
  const fill = (to: number) => {
    const part = rows.slice(from, to);
    if (part.length === 0) return;
    const range = sheet.getRangeByIndexes(top + from, left, part.length, part[0]?.length ?? 1);
    range.formulas = part.map((row) => row.map((cell) => cell.content));
    // After the contents: a cell that is Text already would make text of numbers and formulas.
    range.numberFormat = part.map((row) => row.map((cell) => cell.format));
    range.format.verticalAlignment = "Top";
    from = to;
    size = 0;
  };
  for (const [at, row] of rows.entries()) {
    size += row.reduce((sum, { content, format }) => sum + lengthOf(content) + format.length + 6, 0);
    if (size < most || at === rows.length - 1) continue;
    fill(at + 1);
    await context.sync();
  }
  fill(rows.length);
}

/** Bytes of a content as it is sent, at most. */
function lengthOf(content: CellFill["content"]): number {
  if (typeof content !== "string") return 8;
  // Letters beyond ASCII take up to three bytes, and marks are escaped.
  return /^[\w .,:;()'/-]*$/u.test(content) ? content.length : content.length * 3;
}

export function emptied(sheet: Excel.Worksheet): void {
  const all = sheet.getRange();
  all.clear();
  all.dataValidation.clear();
  all.conditionalFormats.clearAll();
  removeChart(sheet);
  sheet.horizontalPageBreaks.removePageBreaks();
  sheet.freezePanes.unfreeze();
}
