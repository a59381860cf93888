import type { BarChart } from "./bar-chart.ts";

/** What a host is asked to change. */
export type Edit = PutSheet | SetCells;

/**
 * Put a whole sheet of Probity's own: it replaces the sheet whose `own` is the same, in its place, or is added after the last sheet.
 * Jobs give these by themselves.
 */
export interface PutSheet {
  readonly kind: "put-sheet";
  /** Which of Probity's own sheets this is: lower-case words joined by `-` and `.`, never `_` (`sample.domain-two`). */
  readonly own: string;
  /** The sheet's name, already free of clashes and of characters a sheet name cannot have; 31 characters at most. */
  readonly name: string;
  /** Width of each column in characters, from the first. */
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (CellContent | null)[])[];
  /** How many rows at the top stay in view, and stand again on each printed page. */
  readonly frozenRows: number;
  readonly validations: readonly ListValidation[];
  /** Looks that follow what a cell's formula gives. */
  readonly looksByText: readonly TextLook[];
  readonly chart: BarChart | null;
  /** How the page lies. Every sheet prints on A4, as wide as the page. */
  readonly landscape: boolean;
}

/**
 * Set single cells of a sheet that is there, whoever's it is. Only what a person asked for sets cells (typing, a correction they chose, a
 * decision they recorded), never a job on its own.
 */
export interface SetCells {
  readonly kind: "set-cells";
  /** The sheet's name. */
  readonly sheet: string;
  readonly cells: readonly SetCell[];
}

export interface SetCell {
  /** From 0 on the sheet itself: A1 is row 0, column 0. */
  readonly row: number;
  readonly column: number;
  /** Null clears. Text is always text, never a formula. */
  readonly value: string | number | boolean | null;
  /** Without one the cell keeps its look. */
  readonly style?: CellStyle;
}

/** A cell to write: a value as it is (text is always text, never a formula), or a formula with the value it should give. */
export type CellContent = ValueContent | FormulaContent;

export interface ValueContent {
  readonly value: string | number | boolean;
  /** A number format in place of its style's. */
  readonly format?: string;
  readonly style?: CellStyle;
}

export interface FormulaContent {
  /** An Excel 2016 formula in English with commas, without the leading `=`. */
  readonly formula: string;
  /** What the job worked out; stored as the cell's cached value. Empty text for a formula that gives "". */
  readonly value: string | number | boolean;
  readonly style?: CellStyle;
}

/** A drop-down list of allowed values on a block of cells. */
export interface ListValidation {
  /** An A1 range on this sheet: `C2:C500`. */
  readonly range: string;
  readonly values: readonly string[];
}

/** How the cells of a block look while their text is just this one (letter case apart), over the look of their own. */
export interface TextLook {
  /** An A1 range on this sheet: `E8:E15`. */
  readonly range: string;
  readonly text: string;
  /** Its font, fill and border count; the rest of a look cannot follow a value. */
  readonly style: CellStyle;
}

/**
 * How a cell looks. `percent` shows a whole number 0-100 as `61%` (format `0"%"`), `share` a fraction 0-1 as `33.3%`, `decimal` a number with one decimal, `figure` one with four,
 * `day` a date serial as `2026-11-22`, `input` a cell for a person to fill in, `mark` the text that tells a sheet for ours. `rating` is the cell
 * that a rating stands in; the styles by rating are what it looks like for each of them (`looksByText`).
 */
export type CellStyle =
  | "title"
  | "heading"
  | "text"
  | "wrapped"
  | "strong"
  | "note"
  | "mark"
  | "count"
  | "decimal"
  | "figure"
  | "percent"
  | "share"
  | "day"
  | "input"
  | "rating"
  | "rating-inadequate"
  | "rating-requires-improvement"
  | "rating-good"
  | "rating-outstanding";
