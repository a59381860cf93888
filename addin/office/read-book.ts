import { cellAddress } from "../../core/workbook/address.ts";
import { fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import { withKnownSheets } from "../../core/workbook/known-sheets.ts";
import { ownOfMark, sheetOfReference } from "../../core/workbook/own-marks.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { HostFault } from "../pane/host-fault.ts";
import { blockOf, type LoadedCells } from "./loaded-block.ts";
import { askForSettings, type KeptSettings, settingsOf } from "./workbook-settings.ts";

/** A sheet as it was read. */
export interface ReadSheet {
  /** Excel's own id, which stays when a person renames the sheet. */
  readonly id: string;
  readonly protected: boolean;
  readonly snapshot: SheetSnapshot;
}

/** A workbook as it was read. */
export interface BookRead {
  readonly name: string;
  readonly date1904: boolean;
  readonly sheets: readonly ReadSheet[];
  /** Sheets of ours that names still speak of, though they are gone. */
  readonly gone: readonly string[];
  /** True where sheets can be neither added nor removed. */
  readonly structureLocked: boolean;
  /** The name of the sheet in view; null where that is a chart. */
  readonly active: string | null;
  readonly settings: KeptSettings | null;
}

/** The workbook of a reading, as jobs take it. */
export function snapshotOf({ name, date1904, sheets, gone }: BookRead): WorkbookSnapshot {
  const snapshots = sheets.map((sheet) => sheet.snapshot);
  return { name, date1904, sheets: snapshots, ...(gone.length === 0 ? {} : { gone }) };
}

/** What a reading asks for at once. */
export interface Measure {
  /** Cells of a large sheet in one turn. */
  readonly cells: number;
  /** The part of each sheet that is asked for before anything is known of the workbook; null for nothing of it. */
  readonly corner: string | null;
  /** Whether the sheets are asked for as a chain; else their list comes first, in a turn of its own, and nothing is asked but what must be. */
  readonly chained: boolean;
}

/** Values, formulas and formats of so many cells stay under 2 MB. */
export const FULL_MEASURE: Measure = { cells: 60_000, corner: "A1:AN150", chained: true };
/** More cells than these, filled or not, are not read of one sheet: a stray cell far away would take thousands of turns. */
const MOST_CELLS = 5_000_000;
/** So many sheets are asked for at once: enough for most workbooks in one turn. */
const SHEETS_AT_ONCE = 24;

interface AskedSheet {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
  readonly corner: Excel.Range | null;
}

/**
 * Read the workbook: one turn with Excel, and one more for each further block of a large sheet.
 *
 * The sheets are asked for as a chain, each the next of the one before, because how many there are is not known yet; beyond the last the
 * library gives null objects. Only what Excel 2019 has (ExcelApi 1.9) is used.
 *
 * @param measure what to ask for at once, and whether for the sheet in view
 * @param standing sheets known to be as they were read before, by id: their cells are not asked for again where they are many
 */
export async function readBook(
  context: Excel.RequestContext,
  measure: Measure & { readonly inView: boolean },
  standing: ReadonlyMap<string, ReadSheet>,
): Promise<BookRead> {
  const { workbook } = context;
  workbook.load("name");
  workbook.protection.load("protected");
  workbook.names.load("items/name,items/formula");
  const day = measure.chained ? workbook.functions.date(1904, 1, 1) : null;
  day?.load("value");
  const setting = askForSettings(workbook);
  const active = measure.inView ? workbook.worksheets.getActiveWorksheet() : null;
  active?.load("name");
  const asked = await (measure.chained ? askInChain : askByList)(context, measure);
  // 1904-01-01 is day 0 of the one kind of workbook and day 1462 of the other.
  const date1904 = day !== null && Number(day.value) === 0;
  const marks = marksOf(workbook.names.items);
  const sheets: ReadSheet[] = [];
  for (const one of asked.filter(({ sheet }) => !sheet.isNullObject)) {
    const { id, name, visibility } = one.sheet;
    const about = { name, own: marks.get(name.toLowerCase()) ?? null, hidden: visibility !== "Visible" };
    const known = standing.get(id)?.snapshot;
    const cells = await cellsOf(context, one, measure, known);
    const { knownBy: _, ...asBefore } = known ?? {};
    const snapshot = cells === "as known" ? { ...asBefore, ...about } : { ...about, ...blockOf(cells, date1904) };
    sheets.push({ id, protected: one.sheet.protection.protected, snapshot: snapshot as SheetSnapshot });
  }
  const snapshots = withKnownSheets(sheets.map((sheet) => sheet.snapshot));
  return {
    name: workbook.name,
    date1904,
    sheets: sheets.map((sheet, at) => ({ ...sheet, snapshot: snapshots[at] as SheetSnapshot })),
    gone: goneMarks(workbook.names.items, snapshots),
    structureLocked: workbook.protection.protected,
    active: active?.name ?? null,
    settings: settingsOf(setting),
  };
}

async function askInChain(context: Excel.RequestContext, measure: Measure): Promise<AskedSheet[]> {
  const asked: AskedSheet[] = [];
  let next = context.workbook.worksheets.getFirst();
  do {
    for (let at = 0; at < SHEETS_AT_ONCE; at++) {
      asked.push(askFor(next, measure));
      next = next.getNextOrNullObject();
    }
    next.load("name");
    await context.sync();
  } while (!next.isNullObject);
  return asked;
}

async function askByList(context: Excel.RequestContext, measure: Measure): Promise<AskedSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id");
  await context.sync();
  const asked = worksheets.items.map((sheet) => askFor(sheet, measure));
  await context.sync();
  return asked;
}

function askFor(sheet: Excel.Worksheet, { corner: address }: Measure): AskedSheet {
  sheet.load("id,name,visibility");
  sheet.protection.load("protected");
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const corner = address === null ? null : sheet.getRange(address).getUsedRangeOrNullObject(true);
  corner?.load("rowIndex,columnIndex,rowCount,columnCount,values,formulas,numberFormat");
  return { sheet, used, corner };
}

/** A sheet's cells: those of its corner where that is all there is, else in blocks of rows, unless they are known. */
async function cellsOf(
  context: Excel.RequestContext,
  { sheet, used, corner }: AskedSheet,
  { cells }: Measure,
  known: SheetSnapshot | undefined,
): Promise<LoadedCells | "as known"> {
  if (used.isNullObject) return { top: 0, left: 0, values: [], formulas: [], formats: [] };
  if (corner !== null && !corner.isNullObject && covers(corner, used)) {
    return loaded(corner, corner.rowIndex, corner.columnIndex);
  }
  if (known !== undefined) return "as known";
  const { rowIndex: top, columnIndex: left, rowCount, columnCount } = used;
  if (rowCount * columnCount > MOST_CELLS)
    throw new HostFault(tooLarge(sheet.name, top + rowCount, left + columnCount));
  const step = Math.max(1, Math.floor(cells / columnCount));
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

function tooLarge(sheet: string, rows: number, columns: number): Problem {
  return fileProblem("excel-sheet-too-large", sheet, { sheet, cell: cellAddress(rows - 1, columns - 1) });
}

function covers(corner: Excel.Range, used: Excel.Range): boolean {
  const end = (range: Excel.Range) => [range.rowIndex + range.rowCount, range.columnIndex + range.columnCount];
  const [a, b] = [end(corner), end(used)];
  return corner.rowIndex === used.rowIndex && corner.columnIndex === used.columnIndex && a[0] === b[0] && a[1] === b[1];
}

/** What a range gave that stands at a row and a column of its sheet. */
export function loaded(range: Excel.Range, top: number, left: number): LoadedCells {
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

/** Which of Probity's own sheets names still speak of, though no sheet is marked so. */
function goneMarks(names: readonly Excel.NamedItem[], sheets: readonly SheetSnapshot[]): string[] {
  const standing = new Set(sheets.map(({ own }) => own));
  return names.flatMap(({ name }) => ownOfMark(name) ?? []).filter((own) => !standing.has(own));
}
