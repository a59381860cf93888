import { PROGRAMMES, programmeById } from "../../core/programmes/index.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import { FunctionFault } from "./function-fault.ts";

/** A cell's value as Excel hands it to a function; a blank cell is "" or 0 by its parameter's type, a left-out argument null. */
export type Cell = string | number | boolean | null | undefined;
/** A range as Excel hands it over: rows of cells. */
export type Cells = readonly (readonly Cell[])[];

/** A count from a cell. */
export function countOf(cell: Cell): number {
  if (isBlank(cell)) throw new FunctionFault("value", "count-blank");
  const number = typeof cell === "number" ? cell : Number.NaN;
  if (Number.isSafeInteger(number) && number >= 0) return number;
  throw new FunctionFault("value", "not-a-count", { text: String(cell) });
}

/** A range's cells in reading order. */
export function flat(cells: Cells): Cell[] {
  return cells.flat();
}

/** True for a cell that holds nothing. */
export function isBlank(cell: Cell): boolean {
  return cell === "" || cell === null || cell === undefined;
}

/** The programme named by its id; the first one offered where none is named. */
export function programmeOf(cell: Cell): Programme {
  const id = isBlank(cell) ? (PROGRAMMES[0]?.id ?? "") : String(cell).trim().toLowerCase();
  const programme = programmeById(id);
  if (programme !== null) return programme;
  throw new FunctionFault("value", "not-a-programme", {
    text: String(cell),
    programmes: PROGRAMMES.map((one) => one.id),
  });
}

/** One line of text; whole numbers as their digits. */
export function lineOf(cell: Cell): string {
  const text = isBlank(cell) ? "" : String(cell).trim();
  if (text === "") throw new FunctionFault("value", "text-wanted");
  if (/[\r\n]/u.test(text)) throw new FunctionFault("value", "line-break");
  return text;
}

/** Pairs of cells of two ranges of the same number of cells; pairs of two blanks are left out. */
export function pairsOf(first: Cells, second: Cells): (readonly [Cell, Cell])[] {
  const [ones, others] = [flat(first), flat(second)];
  if (ones.length !== others.length) {
    throw new FunctionFault("value", "not-alike", { one: ones.length, other: others.length });
  }
  return ones.map((one, at) => [one, others[at]] as const).filter((pair) => !pair.every(isBlank));
}
