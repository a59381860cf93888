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

/** A run of letters, digits and what else words, numbers and references are written with. */
const RUN = /[\p{L}\p{N}_.$\\?]+/uy;
const NUMBER = /(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)(?:[Ee][+-]?[0-9]+)?/y;
const ERROR = /#[A-Za-z][A-Za-z0-9/_]*[!?]?/y;
const CORNER = /^(\$?)([A-Za-z]{0,3})(\$?)([0-9]{0,7})$/;

/** A formula, without its `=`, in the order it is written: its references to cells and everything between them. */
export function formulaParts(formula: string): FormulaPart[] {
  const parts: FormulaPart[] = [];
  let at = 0;
  while (at < formula.length) {
    const part = partAt(formula, at);
    parts.push(part);
    at += part.text.length;
  }
  return parts;
}

function partAt(formula: string, at: number): FormulaPart {
  const first = formula[at] as string;
  if (first === '"') return { is: "text", text: quotedAt(formula, at) };
  if (first === "[") return { is: "bracket", text: formula.slice(at, closingAt(formula, "]", at)) };
  const error = first === "#" ? matchAt(ERROR, formula, at) : "";
  if (error !== "") return { is: "error", text: error };
  const run = first === "'" ? quotedAt(formula, at) : matchAt(RUN, formula, at);
  if (run === "") return { is: "sign", text: String.fromCodePoint(formula.codePointAt(at) as number) };
  const after = at + run.length;
  if (formula[after] === "!") {
    const before = `${run}!`;
    return referenceAt(formula, at, before) ?? { is: "word", text: before };
  }
  const reference = first === "'" ? null : referenceAt(formula, at, "");
  if (reference !== null) return reference;
  if (formula[after] === "(" && !/^[0-9.]/.test(run)) return { is: "function", text: run };
  const number = matchAt(NUMBER, formula, at);
  // What goes on behind a number is no formula: taken piece by piece, the rest would be gone through again for each.
  return number.length < run.length ? { is: "word", text: run } : { is: "number", text: number };
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? "";
}

/** A stretch in quotation marks or apostrophes; a doubled mark stands for itself. */
function quotedAt(formula: string, at: number): string {
  const mark = formula[at] as string;
  let end = closingAt(formula, mark, at + 1);
  while (formula[end] === mark) end = closingAt(formula, mark, end + 1);
  return formula.slice(at, end);
}

/** Where the text goes on after the next such mark. */
function closingAt(formula: string, mark: string, from: number): number {
  const found = formula.indexOf(mark, from);
  return found < 0 ? formula.length : found + 1;
}

/**
 * A function that gives a formula as it reads when filled from its own cell into another, so many rows down and columns to the right.
 * References beyond the sheet's edge become `#REF!`.
 */
export function filledFormula(formula: string): (rows: number, columns: number) => string {
  const pieces: (string | ReferencePart)[] = [];
  for (const part of formulaParts(formula)) {
    const last = pieces.at(-1);
    if (part.is === "reference") pieces.push(part);
    else if (typeof last === "string") pieces[pieces.length - 1] = last + part.text;
    else pieces.push(part.text);
  }
  return (rows, columns) => {
    let text = "";
    for (const piece of pieces) text += typeof piece === "string" ? piece : filledReference(piece, rows, columns);
    return text;
  };
}

function filledReference({ before, from, to, single }: ReferencePart, rows: number, columns: number): string {
  const first = cornerText(from, rows, columns);
  const last = single ? first : cornerText(to, rows, columns);
  if (first === null || last === null) return `${before}#REF!`;
  return single ? before + first : `${before}${first}:${last}`;
}

function cornerText({ row, column, fixedRow, fixedColumn }: Corner, rows: number, columns: number): string | null {
  const movedRow = row === null ? null : row + (fixedRow ? 0 : rows);
  const movedColumn = column === null ? null : column + (fixedColumn ? 0 : columns);
  if (movedRow !== null && (movedRow < 0 || movedRow >= MOST_ROWS)) return null;
  if (movedColumn !== null && (movedColumn < 0 || movedColumn >= MOST_COLUMNS)) return null;
  const letters = movedColumn === null ? "" : `${fixedColumn ? "$" : ""}${columnName(movedColumn)}`;
  return letters + (movedRow === null ? "" : `${fixedRow ? "$" : ""}${movedRow + 1}`);
}

/**
 * The reference written at a place: one cell, or a range of cells, columns or rows. Null for a word that only looks like one: it goes on as
 * a call, a sheet, a spill or a range with another sort of end, or no sheet has a row or column so far out.
 */
function referenceAt(formula: string, at: number, before: string): ReferencePart | null {
  const start = at + before.length;
  const first = matchAt(RUN, formula, start);
  const from = cornerOf(first);
  if (from === null) return null;
  let end = start + first.length;
  let to: Corner | null = null;
  if (formula[end] === ":") {
    const second = matchAt(RUN, formula, end + 1);
    to = cornerOf(second);
    const alike =
      to !== null && (to.row === null) === (from.row === null) && (to.column === null) === (from.column === null);
    if (!alike) return null;
    end += 1 + second.length;
  } else if (from.row === null || from.column === null) return null;
  const next = formula[end] ?? "";
  if ("(!:#".includes(next) && next !== "") return null;
  const quoted = before.startsWith("'");
  const sheet = quoted ? before.slice(1, -2).replaceAll("''", "'") : before.slice(0, -1);
  return {
    is: "reference",
    sheet: before === "" ? null : sheet,
    text: formula.slice(at, end),
    before,
    from,
    to: to ?? from,
    single: to === null,
  };
}

function cornerOf(text: string): Corner | null {
  const [whole, fixed, letters = "", fixedRow, digits = ""] = CORNER.exec(text) ?? [];
  if (whole === undefined || (letters === "" && digits === "")) return null;
  let column = -1;
  for (const letter of letters) column = (column + 1) * 26 + (letter.charCodeAt(0) & 31) - 1;
  const row = Number(digits) - 1;
  if ((digits !== "" && (row < 0 || row >= MOST_ROWS)) || column >= MOST_COLUMNS) return null;
  // In `$1:$3` the mark stands before the row alone.
  const rowOnly = letters === "";
  return {
    row: digits === "" ? null : row,
    column: rowOnly ? null : column,
    fixedRow: rowOnly ? fixed === "$" : fixedRow === "$",
    fixedColumn: !rowOnly && fixed === "$",
  };
}
