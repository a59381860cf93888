import type { Block } from "./address.ts";

/**
 * What a host read from a workbook, once, as plain data.
 *
 * Rows and columns count from 0 inside `rows`; `top` and `left` say where `rows[0][0]` stands on the sheet, also from 0.
 */
export interface WorkbookSnapshot {
  /** The file's or workbook's name, with its ending, as the person knows it. */
  readonly name: string;
  /** True when day 0 of date serial numbers is 1904-01-01 (a setting some workbooks have). */
  readonly date1904: boolean;
  readonly sheets: readonly SheetSnapshot[];
  /** Sheets of Probity's own that names in the workbook still speak of, though they are gone. Absent when there are none. */
  readonly gone?: readonly string[];
}

export interface SheetSnapshot {
  readonly name: string;
  /** Which of Probity's own sheets this is (`sample.domain-two`, `ratings`), or null for a person's own sheet. */
  readonly own: string | null;
  /** Present where it is known for ours by what stands on it alone: a program dropped the name that marked it. */
  readonly knownBy?: "mark" | "title";
  readonly hidden: boolean;
  readonly top: number;
  readonly left: number;
  /** Values row by row; rows may have different lengths; a missing cell is empty. */
  readonly rows: readonly (readonly CellValue[])[];
  /**
   * Number formats, in the same positions as `rows`; null where a cell or a whole row is General. They may go on to the right of `rows`
   * and below them, where empty cells have a format already.
   */
  readonly formats: readonly (readonly (string | null)[] | null)[];
  /**
   * Number formats of empty cells above the block and to its left, by row and column of the sheet: what is typed there shows in them.
   * Absent when there are none.
   */
  readonly outside?: readonly (readonly (string | null)[] | null)[];
  /** The text shown for numbers whose shown text is not their plain digits (dates, `00.50`); null elsewhere. */
  readonly texts: readonly (readonly (string | null)[] | null)[];
  /**
   * Formulas as Excel writes them in English, without the leading `=`, in the same positions as `rows`; null where a cell holds none, ""
   * where it is part of a formula that stands in another cell. Absent when the sheet has none.
   */
  readonly formulas?: readonly (readonly (string | null)[] | null)[];
  /** What a person said the sheet and its columns are, where they were asked or put it right. */
  readonly said?: SaidOfSheet;
  /** Merged blocks: only the first cell of each holds anything. Absent when there are none. */
  readonly merged?: readonly Block[];
}

export interface SaidOfSheet {
  /** A longlist, by its list's id; "nothing" for a sheet to pass over; null when nothing was said of the sheet as a whole. */
  readonly is: string | null;
  /** By column on the sheet, counted from 0: a field's id, `rule:` and a reason's id, or "nothing". */
  readonly columns: Readonly<Record<number, string>>;
}

/** Dates are serial numbers whose format says so; an empty cell is null; a failed formula is its error. */
export type CellValue = string | number | boolean | CellError | null;

export interface CellError {
  /** As shown: `#DIV/0!`, `#REF!`, `#N/A`. */
  readonly error: string;
}
