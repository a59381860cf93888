import { cellAddress } from "../../../core/workbook/address.ts";
import type { PutSheet } from "../../../core/workbook/edit.ts";
import type { CellValue, WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";

/** What a program gives for a cell of a sheet, rows and columns from 0; null or "" for an empty one. */
export type Given = (sheet: string, row: number, column: number) => CellValue;

/** What a book that a program saved holds. */
export function givenIn(book: WorkbookSnapshot): Given {
  const sheets = new Map(book.sheets.map((sheet) => [sheet.name, sheet]));
  return (name, row, column) => {
    const sheet = sheets.get(name);
    return sheet?.rows[row - sheet.top]?.[column - sheet.left] ?? null;
  };
}

/** Formulas for which a program gives another value than the job did. */
export function differencesFrom(given: Given, edits: readonly PutSheet[]): string[] {
  return edits.flatMap((edit) =>
    edit.rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell === null || !("formula" in cell)) return [];
        const value = given(edit.name, at, column) ?? "";
        return isSame(value, cell.value)
          ? []
          : [`${edit.name}!${cellAddress(at, column)}: ${JSON.stringify(value)} for ${JSON.stringify(cell.value)}`];
      }),
    ),
  );
}

function isSame(given: CellValue, wanted: CellValue): boolean {
  if (typeof given === "number" && typeof wanted === "number") return Math.abs(given - wanted) < 1e-9;
  return given === wanted;
}
