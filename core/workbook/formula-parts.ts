import { columnName, MOST_COLUMNS, MOST_ROWS } from "./address.ts";

/** A stretch of a formula: a reference to cells, or anything else as it stands. */
export type FormulaPart = ReferencePart | OtherPart;

export interface ReferencePart {
  readonly is: "reference";
  /** The sheet named before it, without quotation marks; null for the formula's own sheet. */
  readonly sheet: string | null;
  /** As written, with its sheet. */
  readonly text: string;
  /** What stands before the cells: `'Team''s dates'!` or "". */
  readonly before: string;
  /** Both corners; the same twice for one cell. */
  readonly from: Corner;
  readonly to: Corner;
  readonly single: boolean;
}

/** A corner as written; a row or column that is not written (`A:B`, `1:3`) is null. */
export interface Corner {
  readonly row: number | null;
  readonly column: number | null;
  readonly fixedRow: boolean;
  readonly fixedColumn: boolean;
}

export interface OtherPart {
  readonly is: "text" | "number" | "error" | "function" | "word" | "bracket" | "sign";
  readonly text: string;
}

const CELL = String.raw`\$?[A-Za-z]{1,3}\$?[0-9]{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?[0-9]{1,7}`;
/** What a reference may not be followed by: more of a word, a call, a sheet's mark, or another corner or spill. */
const ENDS = String.raw`(?![\p{L}\p{N}_.(!:#\\])`;
const PATTERN = new RegExp(
  [
    '(?<text>"(?:[^"]|"")*")',
    "(?<error>#[A-Za-z][A-Za-z0-9/_]*[!?]?)",
    String.raw`(?<before>(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(?<cells>${CELL}:${CELL}|${COLUMN}:${COLUMN}|${ROW}:${ROW}|${CELL})${ENDS}`,
    String.raw`(?<function>[\p{L}_\\][\p{L}\p{N}_.\\]*(?=\())`,
    String.raw`(?<number>[0-9]+(?:\.[0-9]*)?(?:[Ee][+-]?[0-9]+)?|\.[0-9]+(?:[Ee][+-]?[0-9]+)?)`,
    String.raw`(?<word>'(?:[^']|'')+'!?|[\p{L}_\\$][\p{L}\p{N}_.?\\$]*!?)`,
    String.raw`(?<bracket>\[[^\]]*\]?)`,
    String.raw`(?<sign>[\s\S])`,
  ].join("|"),
  "uy",
);

/** A formula, without its `=`, in the order it is written: its references to cells and everything between them. */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  PATTERN.lastIndex = 0;
  for (let found = PATTERN.exec(formula); found !== null; found = PATTERN.exec(formula)) {
    const { before = "", cells, ...others } = found.groups ?? {};
    const reference = cells === undefined ? null : referenceOf(found[0], before, cells);
    if (reference !== null) parts.push(reference);
    else {
      const is = Object.entries(others).find(([, text]) => text !== undefined)?.[0] ?? "word";
      parts.push({ is: is as OtherPart["is"], text: found[0] });
    }
  }
  return parts;
}

/**
 * A function that gives a formula as it reads when filled from its own cell into another, so many rows down and columns to the right.
 * References beyond the sheet's edge become `#REF!`.
 */
export function filledFormula(formula: string): (rows: number, columns: number) => string {
  const parts = formulaParts(formula);
  return (rows, columns) =>
    parts.map((part) => (part.is === "reference" ? filledReference(part, rows, columns) : part.text)).join("");
}

function filledReference({ before, from, to, single }: ReferencePart, rows: number, columns: number): string {
  const corners = (single ? [from] : [from, to]).map((corner) => cornerText(corner, rows, columns));
  return corners.includes(null) ? `${before}#REF!` : before + corners.join(":");
}

function cornerText({ row, column, fixedRow, fixedColumn }: Corner, rows: number, columns: number): string | null {
  const movedRow = row === null ? null : row + (fixedRow ? 0 : rows);
  const movedColumn = column === null ? null : column + (fixedColumn ? 0 : columns);
  if (movedRow !== null && (movedRow < 0 || movedRow >= MOST_ROWS)) return null;
  if (movedColumn !== null && (movedColumn < 0 || movedColumn >= MOST_COLUMNS)) return null;
  const letters = movedColumn === null ? "" : `${fixedColumn ? "$" : ""}${columnName(movedColumn)}`;
  return letters + (movedRow === null ? "" : `${fixedRow ? "$" : ""}${movedRow + 1}`);
}

/** Null when a word only looks like a reference: no sheet has a row or column so far out. */
function referenceOf(text: string, before: string, cells: string): ReferencePart | null {
  const [from, to] = cells.split(":").map(cornerOf);
  if (from == null || to === null) return null;
  const quoted = before.startsWith("'");
  const sheet = quoted ? before.slice(1, -2).replaceAll("''", "'") : before.slice(0, -1);
  return {
    is: "reference",
    sheet: before === "" ? null : sheet,
    text,
    before,
    from,
    to: to ?? from,
    single: to === undefined,
  };
}

function cornerOf(text: string): Corner | null {
  const [, fixedColumn, letters, fixedRow, digits] = /^(\$?)([A-Za-z]*)(\$?)([0-9]*)$/u.exec(text) ?? [];
  const column =
    letters === "" || letters === undefined
      ? null
      : [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  const row = digits === "" || digits === undefined ? null : Number(digits) - 1;
  if ((row !== null && (row < 0 || row >= MOST_ROWS)) || (column !== null && column >= MOST_COLUMNS)) return null;
  // In `$1:$3` the mark stands before the row alone.
  const rowOnly = column === null;
  return {
    row,
    column,
    fixedRow: rowOnly ? fixedColumn === "$" : fixedRow === "$",
    fixedColumn: !rowOnly && fixedColumn === "$",
  };
}
