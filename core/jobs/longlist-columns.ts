import type { LonglistSheet } from "../sheets/read-longlist.ts";
import { columnName } from "../workbook/address.ts";

/** What each column of a longlist was taken for. Field names are the terminal's JSON. */
export interface LonglistColumns {
  readonly used: readonly UsedColumn[];
  /** Headings of the columns that are not used. */
  readonly unused: readonly string[];
  readonly unusedColumns: readonly UnusedColumn[];
}

export interface UsedColumn {
  /** The column's letters on the sheet. */
  readonly column: string;
  readonly heading: string;
  readonly meaning: string;
  readonly how: "exact" | "guess" | "said";
}

export interface UnusedColumn {
  readonly column: string;
  readonly heading: string;
}

/** How a longlist's columns were read. */
export function columnsOf({ sheet, headings, unused }: LonglistSheet): LonglistColumns {
  const letters = (column: number) => columnName(sheet.left + column);
  const used = headings.map(({ column, heading, meaning, how }) => ({
    column: letters(column),
    heading,
    meaning: meaning.is === "field" ? meaning.field : meaning.rule,
    how,
  }));
  return {
    used,
    unused: unused.map(({ heading }) => heading),
    unusedColumns: unused.map(({ column, heading }) => ({ column: letters(column), heading })),
  };
}
