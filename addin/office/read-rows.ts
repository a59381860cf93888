import { replaceRows } from "../../core/workbook/replace-rows.ts";
import { blockOf } from "./loaded-block.ts";
import { type BookRead, loaded } from "./read-book.ts";

/** Rows of a sheet that changed, counted from 0, both ends inclusive. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * Read only rows that changed, in one turn with Excel.
 *
 * @param spans rows a sheet, by its id; spans of one sheet may overlap
 */
export async function readRows(
  context: Excel.RequestContext,
  book: BookRead,
  spans: ReadonlyMap<string, readonly RowSpan[]>,
): Promise<BookRead> {
  const asked = [...spans].flatMap(([id, own]) =>
    own.map((span) => {
      const sheet = context.workbook.worksheets.getItem(id);
      const range = sheet.getRange(`${span.first + 1}:${span.last + 1}`).getUsedRangeOrNullObject(true);
      range.load("rowIndex,columnIndex,values,formulas,numberFormat");
      return { id, span, range };
    }),
  );
  await context.sync();
  const sheets = book.sheets.map((sheet) => {
    let { snapshot } = sheet;
    for (const { span, range } of asked.filter((one) => one.id === sheet.id)) {
      const cells = range.isNullObject ? NO_CELLS : loaded(range, range.rowIndex, range.columnIndex);
      const { formulas: _, outside: __, ...rest } = snapshot;
      const count = span.last - span.first + 1;
      snapshot = { ...rest, ...replaceRows(snapshot, span.first, count, blockOf(cells, book.date1904)) };
    }
    return { ...sheet, snapshot };
  });
  return { ...book, sheets };
}

const NO_CELLS = { top: 0, left: 0, values: [], formulas: [], formats: [] };
