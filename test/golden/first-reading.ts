import { cellAddress } from "../../core/workbook/address.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { SheetReading } from "./second-reader.ts";

/** A snapshot of ours in the form second opinions come in. */
export function firstReading(snapshot: WorkbookSnapshot): SheetReading[] {
  return snapshot.sheets.map((sheet) => {
    const cells: Record<string, SheetReading["cells"][string]> = {};
    sheet.rows.forEach((row, at) => {
      row.forEach((value, column) => {
        if (value === null) return;
        const format = sheet.formats[at]?.[column] ?? null;
        cells[cellAddress(sheet.top + at, sheet.left + column)] = { value, format };
      });
    });
    return { name: sheet.name, cells };
  });
}
