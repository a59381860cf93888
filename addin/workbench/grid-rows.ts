import { textAt } from "../../core/sheets/cell.ts";
import type { SheetSnapshot } from "../../core/workbook/snapshot.ts";
import type { GridRow } from "./sheet-view/grid-row.ts";

/** The size of a sheet and how wide its columns want to be, in characters. */
export interface SheetShape {
  readonly rows: number;
  readonly columns: number;
  readonly widths: readonly number[];
}

const ROWS_MEASURED = 200;
const NARROWEST = 6;
const WIDEST = 36;
/** Empty rows and columns beyond what is filled, for a person to type in. */
const SPARE_ROWS = 20;
const SPARE_COLUMNS = 3;

/** How large a sheet is, with room to type in, and how wide its columns are from their first rows' texts. */
export function sheetShape(sheet: SheetSnapshot): SheetShape {
  const filled = sheet.rows.reduce((most, row) => Math.max(most, row.length), 0);
  const columns = sheet.left + filled + SPARE_COLUMNS;
  const widths = new Array<number>(columns).fill(10);
  for (let column = 0; column < filled; column++) {
    let widest = NARROWEST;
    for (let row = 0; row < Math.min(ROWS_MEASURED, sheet.rows.length); row++) {
      // A lone text in its row is a title or a note, and would make its column too wide.
      const most = (sheet.rows[row]?.length ?? 0) > 1 ? WIDEST : WIDEST / 2;
      widest = Math.max(widest, Math.min(most, textAt(sheet, row, column).length + 2));
    }
    widths[sheet.left + column] = widest;
  }
  return { rows: sheet.top + sheet.rows.length + SPARE_ROWS, columns, widths };
}

/** A window of a sheet's rows, from A1: `from` inclusive to `to` exclusive. */
export function gridRows(sheet: SheetSnapshot, from: number, to: number): GridRow[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => gridRow(sheet, from + at - sheet.top));
}

function gridRow(sheet: SheetSnapshot, row: number): GridRow {
  const values = sheet.rows[row] ?? [];
  const before = Array.from(
    { length: values.length === 0 ? 0 : sheet.left },
    () => ({ text: "", kind: "empty" }) as const,
  );
  const cells = values.map((value, column) => {
    const formula = typeof sheet.formulas?.[row]?.[column] === "string";
    const kind =
      value === null || value === ""
        ? "empty"
        : typeof value === "number"
          ? "number"
          : typeof value === "object"
            ? "error"
            : "text";
    return { text: textAt(sheet, row, column), kind, formula } as const;
  });
  return { cells: [...before, ...cells] };
}
