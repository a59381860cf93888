import { shownText } from "../../core/workbook/put-snapshot.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { type SheetBlock, usedBlock } from "../../core/workbook/used-block.ts";

/** What Excel gave for a block of cells, rows and columns from 0. */
export interface LoadedCells {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** Excel hands errors over as their text. */
const ERROR =
  /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/u;

/** A block as a snapshot holds it: empty cells null, errors apart, numbers as shown, formulas without their `=`. */
export function blockOf({ top, left, values, formulas, formats }: LoadedCells, date1904: boolean): SheetBlock {
  const formula = (row: number, column: number) => {
    const text = formulas[row]?.[column];
    // Text behind an apostrophe comes without it among the formulas too (OfficeDev/office-js#6687); no formula gives its own text.
    return typeof text === "string" && text.startsWith("=") && text !== values[row]?.[column] ? text.slice(1) : null;
  };
  const rows = values.map((row, at) => row.map((value, column) => cellValue(value, formula(at, column) !== null)));
  const formatted = formats.map((row) => row.map((format) => (format === "General" ? null : String(format))));
  return usedBlock({
    top,
    left,
    rows,
    formats: formatted,
    texts: rows.map((row, at) => row.map((value, column) => shownText(value, formatted[at]?.[column], date1904))),
    formulas: rows.map((row, at) => row.map((_, column) => formula(at, column))),
  });
}

/** Excel gives "" for an empty cell and for a formula that gives no text. */
function cellValue(value: unknown, formula: boolean): CellValue {
  if (value === "" && !formula) return null;
  if (typeof value === "string") return ERROR.test(value) ? { error: value } : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}
