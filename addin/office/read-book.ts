import { ownOfMark, sheetOfReference } from "../../core/workbook/own-marks.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { blockOf, type LoadedCells } from "./loaded-block.ts";

/** A workbook as it was read, and the sheets that Excel protects. */
export interface BookRead {
  readonly workbook: WorkbookSnapshot;
  readonly protectedSheets: ReadonlySet<string>;
  /** The name of the sheet in view. */
  readonly active: string;
}

/** So many sheets, and so much of each, are asked for before anything is known of the workbook: enough for most in one turn. */
const SHEETS_AT_ONCE = 24;
const CORNER = "A1:AN150";
/** Cells asked for in one turn: values, formulas and formats of so many stay under 2 MB. */
const CELLS_AT_ONCE = 60_000;

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly corner: Excel.Range;
}

/**
 * Read the workbook: one turn with Excel, and one more for each further block of a large sheet.
 *
 * The sheets are asked for as a chain, each the next of the one before, because how many there are is not known yet; beyond the last the
 * library gives null objects. Only what Excel 2019 has (ExcelApi 1.9) is used.
 */
export async function readBook(context: Excel.RequestContext): Promise<BookRead> {
  const { workbook } = context;
  workbook.load("name");
  workbook.names.load("items/name,items/formula");
  const active = workbook.worksheets.getActiveWorksheet();
  active.load("name");
  const asked: AskedSheet[] = [];
  let next = workbook.worksheets.getFirst();
  do {
    for (let at = 0; at < SHEETS_AT_ONCE; at++) {
      asked.push(askFor(next));
      next = next.getNextOrNullObject();
    }
    next.load("name");
    await context.sync();
  } while (!next.isNullObject);
  const there = asked.filter(({ sheet }) => !sheet.isNullObject);
  const marks = marksOf(workbook.names.items);
  const sheets: SheetSnapshot[] = [];
  for (const one of there) {
    const { name, visibility } = one.sheet;
    const cells = await cellsOf(context, one);
    const block = cells === null ? { top: 0, left: 0, rows: [], formats: [], texts: [] } : blockOf(cells, false);
    sheets.push({ name, own: marks.get(name.toLowerCase()) ?? null, hidden: visibility !== "Visible", ...block });
  }
  const protectedSheets = new Set(there.filter((one) => one.sheet.protection.protected).map((one) => one.sheet.name));
  return { workbook: { name: workbook.name, date1904: false, sheets }, protectedSheets, active: active.name };
}

function askFor(sheet: Excel.Worksheet): AskedSheet {
  sheet.load("name,visibility");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const corner = sheet.getRange(CORNER).getUsedRangeOrNullObject(true);
  corner.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat");
  return { sheet, used, corner };
}

/** A sheet's cells: those of its corner where that is all there is, else in blocks of rows. */
async function cellsOf(
  context: Excel.RequestContext,
  { sheet, used, corner }: AskedSheet,
): Promise<LoadedCells | null> {
  if (used.isNullObject) return null;
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  const whole = !corner.isNullObject && covers(corner, used);
  if (whole) return loaded(corner, corner.rowIndex, corner.columnIndex);
  const step = Math.max(1, Math.floor(CELLS_AT_ONCE / columnCount));
  const parts: LoadedCells[] = [];
  for (let row = 0; row < rowCount; row += step) {
    const part = sheet.getRangeByIndexes(top + row, left, Math.min(step, rowCount - row), columnCount);
    part.load("values,formulas,numberFormat");
    await context.sync();
    parts.push(loaded(part, top + row, left));
  }
  return {
    top,
    left,
    values: parts.flatMap((part) => part.values),
    formulas: parts.flatMap((part) => part.formulas),
    formats: parts.flatMap((part) => part.formats),
  };
}

function covers(corner: Excel.Range, used: Excel.Range): boolean {
  const end = (range: Excel.Range) => [range.rowIndex + range.rowCount, range.columnIndex + range.columnCount];
  const [a, b] = [end(corner), end(used)];
  return corner.rowIndex === used.rowIndex && corner.columnIndex === used.columnIndex && a[0] === b[0] && a[1] === b[1];
}

function loaded(range: Excel.Range, top: number, left: number): LoadedCells {
  return { top, left, values: range.values, formulas: range.formulas, formats: range.numberFormat };
}

/** Which of Probity's own sheets each sheet is, by its name in lower case. */
function marksOf(names: readonly Excel.NamedItem[]): ReadonlyMap<string, string> {
  return new Map(
    names.flatMap(({ name, formula }) => {
      const own = ownOfMark(name);
      const sheet = sheetOfReference(String(formula));
      return own === null || sheet === null ? [] : [[sheet.toLowerCase(), own] as const];
    }),
  );
}
