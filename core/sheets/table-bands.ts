import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { textAt, valueAt } from "./cell.ts";
import { standardHeading } from "./framework-names.ts";
import { questionCode } from "./question-code.ts";
import { NO, YES } from "./table-words.ts";

/** Columns that one stack of tables stands in: from `from` up to, but not including, `to`. */
export interface TableBand {
  readonly from: number;
  readonly to: number;
}

/**
 * The columns of each stack of tables, from the left: one for the whole sheet, unless tables stand side by side.
 *
 * They do where one row has a Yes or No label in two places; the right-hand tables begin at the first code or standard between the two.
 */
export function tableBands(sheet: SheetSnapshot, programme: Programme): TableBand[] {
  const labels = labelColumns(sheet);
  const starts = labels
    .slice(1)
    .flatMap((label, at) => firstHeading(sheet, programme, (labels[at] ?? 0) + 1, label) ?? []);
  const edges = [0, ...starts, Number.POSITIVE_INFINITY];
  return edges.slice(1).map((to, at) => ({ from: edges[at] ?? 0, to }));
}

/** The columns of the Yes and No labels in the row that has the most. */
function labelColumns(sheet: SheetSnapshot): number[] {
  let most: number[] = [];
  for (const row of sheet.rows) {
    const columns = row.flatMap((value, column) =>
      typeof value === "string" && isLabel(plainText(value)) ? [column] : [],
    );
    if (columns.length > most.length) most = columns;
  }
  return most;
}

function isLabel(text: string): boolean {
  return YES.test(text) || NO.test(text);
}

function firstHeading(sheet: SheetSnapshot, programme: Programme, from: number, to: number): number | null {
  for (let column = from; column <= to; column++) {
    if (sheet.rows.some((_, row) => isHeading(sheet, programme, row, column))) return column;
  }
  return null;
}

function isHeading(sheet: SheetSnapshot, programme: Programme, row: number, column: number): boolean {
  const text = textAt(sheet, row, column);
  if (questionCode(text) !== null) return true;
  // A percent such as "4.1%" only looks like a standard's number.
  const typed = typeof valueAt(sheet, row, column) === "string" && !text.endsWith("%");
  return typed && standardHeading(programme, text) !== null;
}
