import { cellAddress } from "../../core/workbook/address.ts";
import type { PutSheet } from "../../core/workbook/edit.ts";
import { readBook } from "../golden/read-book.ts";
import { recalculate } from "../golden/recalculate.ts";
import { savedBook } from "../golden/saved-book.ts";

/** Formulas for which LibreOffice gives another value than the job did. */
export async function differences(original: Uint8Array, edits: readonly PutSheet[]): Promise<string[]> {
  const worked = await readBook(await recalculate(savedBook(original, ...edits)));
  return edits.flatMap((edit) => {
    const sheet = worked.sheets.find((one) => one.name === edit.name);
    return edit.rows.flatMap((row, at) =>
      row.flatMap((cell, column) => {
        if (cell === null || !("formula" in cell)) return [];
        const given = sheet?.rows[at - sheet.top]?.[column - sheet.left] ?? "";
        const same =
          typeof given === "number" && typeof cell.value === "number"
            ? Math.abs(given - cell.value) < 1e-9
            : given === cell.value;
        return same ? [] : [`${edit.name}!${cellAddress(at, column)}: ${String(given)} for ${cell.value}`];
      }),
    );
  });
}
