import { plainText } from "../longlist/plain-text.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";

/** A row of column headings: `headings[column]` is its text, "" where a column has none. */
export interface HeadingRow {
  readonly row: number;
  readonly headings: readonly string[];
}

/** Titles and notes above the headings are rarely longer than this. */
const ROWS_SEARCHED = 60;

/**
 * The row that reads most like headings of a given kind; a title block above it does no harm.
 *
 * @param score how well a row of headings fits, 0 for not at all
 * @returns the first row with the highest score, or null when no row scores; of headings over two rows the lower, with what both say
 */
export function findHeadingRow(
  sheet: SheetSnapshot,
  score: (headings: readonly string[]) => number,
): HeadingRow | null {
  let best: HeadingRow | null = null;
  let highest = 0;
  for (let row = 0; row < Math.min(sheet.rows.length, ROWS_SEARCHED); row++) {
    for (const headings of keptHeadings(sheet, row)) {
      const fit = score(headings);
      if (fit > highest) [best, highest] = [{ row, headings }, fit];
    }
  }
  return best;
}

/** Headings by sheet and row: every kind of sheet looks for its own among the same rows. */
const KEPT = new WeakMap<SheetSnapshot, Map<number, readonly (readonly string[])[]>>();

function keptHeadings(sheet: SheetSnapshot, row: number): readonly (readonly string[])[] {
  const rows = KEPT.get(sheet) ?? new Map<number, readonly (readonly string[])[]>();
  KEPT.set(sheet, rows);
  const found = rows.get(row) ?? headingsEndingAt(sheet, row);
  rows.set(row, found);
  return found;
}

/**
 * The headings that end in a row: its own, and those over two rows, where some are merged downwards (the upper text where the lower is
 * blank) or each is broken in two (both texts).
 */
function headingsEndingAt(sheet: SheetSnapshot, row: number): string[][] {
  const lower = headingsAt(sheet, row);
  const upper = row === 0 ? [] : headingsAt(sheet, row - 1);
  if (upper.every((text) => text === "") || lower.every((text) => text === "")) return [lower];
  const columns = Array.from({ length: Math.max(upper.length, lower.length) }, (_, column) => column);
  const merged = columns.map((column) => lower[column] || upper[column] || "");
  const broken = columns.map((column) => `${upper[column] ?? ""} ${lower[column] ?? ""}`.trim());
  return [lower, merged, broken];
}

const TOTALS =
  /^(?:(?:grand|sub) ?)?(?:totals?|(?:is)?[cg]yfansw(?:m|ymiau))(?: (?:cases?|yes|no|score|achosion|\d+))*$/u;

/** Rows below the headings that hold anything but the same headings again (a second page's) or totals. */
export function rowsBelow(sheet: SheetSnapshot, heading: HeadingRow): number[] {
  const rows: number[] = [];
  for (let row = heading.row + 1; row < sheet.rows.length; row++) {
    const first = sheet.rows[row]?.findIndex((value) => value !== null && value !== "") ?? -1;
    if (first < 0 || TOTALS.test(plainText(textAt(sheet, row, first)))) continue;
    if (!heading.headings.every((text, column) => textAt(sheet, row, column) === text)) rows.push(row);
  }
  return rows;
}

function headingsAt(sheet: SheetSnapshot, row: number): string[] {
  const width = sheet.rows[row]?.length ?? 0;
  return Array.from({ length: width }, (_, column) => textAt(sheet, row, column));
}
