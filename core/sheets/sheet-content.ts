import type { CellContent, CellStyle, PutSheet } from "../workbook/edit.ts";
import { markText } from "../workbook/own-marks.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";

/** A value to write; text is always text. */
export function value(content: string | number | boolean, style: CellStyle = "text"): CellContent {
  return { value: content, style };
}

/** A live formula with the value it should give. */
export function live(formula: string, content: string | number | boolean, style: CellStyle = "text"): CellContent {
  return { formula, value: content, style };
}

/** A row of column headings. */
export function headingRow(texts: readonly string[]): CellContent[] {
  return texts.map((text) => value(text, "heading"));
}

const PLAIN = {
  kind: "put-sheet",
  frozenRows: 0,
  validations: [],
  looksByText: [],
  chart: null,
  landscape: false,
} as const;

/** A sheet of ours from its rows, with its mark at the end of the row of its title. */
export function putSheet(
  own: string,
  name: string,
  widths: readonly number[],
  rows: readonly (readonly (CellContent | null)[])[],
  more: Partial<PutSheet> = {},
): PutSheet {
  const marked = withMark(own, rows);
  return { ...PLAIN, own, name, widths: wideEnough(widths, marked, own), rows: marked, ...more };
}

/** The mark stands over the last column, or one further where something else does. */
function withMark(own: string, rows: PutSheet["rows"]): PutSheet["rows"] {
  const [title = [], ...rest] = rows;
  const last = Math.max(1, rows.reduce((most, row) => Math.max(most, row.length), 0) - 1);
  const at = Math.max(last, title.length);
  const blanks = Array<null>(at - title.length).fill(null);
  return [[...title, ...blanks, value(markText(own), "mark")], ...rest];
}

/** A mark in a column of its own has room there: beside it stands something that it must not run into. */
function wideEnough(widths: readonly number[], [first = []]: PutSheet["rows"], own: string): readonly number[] {
  if (first.length <= widths.length || widths.length === 0) return widths;
  const between = Array<number>(first.length - widths.length - 1).fill(ORDINARY_WIDTH);
  return [...widths, ...between, Math.max(ORDINARY_WIDTH, markText(own).length)];
}

const ORDINARY_WIDTH = 9;
const LONGEST_NAME = 31;

/**
 * The name for a sheet of ours: the one it already bears in this workbook, else the one wanted, numbered if another sheet has it.
 *
 * @param also names given to other new sheets in the same job
 * @returns 31 characters at most, without the characters that sheet names cannot have, and without the straight apostrophe, over which
 *   Gnumeric 1.12.55 loses every reference to the sheet
 */
export function nameForSheet(
  workbook: WorkbookSnapshot,
  own: string,
  wanted: string,
  also: readonly string[] = [],
): string {
  const standing = workbook.sheets.find((sheet) => sheet.own === own);
  if (standing !== undefined && plainMarks(standing.name) !== plainMarks(wanted)) return standing.name;
  const others = workbook.sheets.filter((sheet) => sheet !== standing);
  const taken = new Set([...others.map((sheet) => sheet.name), ...also].map((name) => name.toLowerCase()));
  const base = plainMarks(wanted)
    .replaceAll(/[[\]:*?/\\]/gu, " ")
    .slice(0, LONGEST_NAME)
    .trim();
  for (let number = 1; ; number++) {
    const ending = number === 1 ? "" : ` ${number}`;
    const name = base.slice(0, LONGEST_NAME - ending.length) + ending;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A text with apostrophes as they are printed. */
function plainMarks(name: string): string {
  return name.replaceAll("'", "’");
}
