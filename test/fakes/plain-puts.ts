import type { PutSheet } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";

/** A workbook's sheets as sheets to put into a new one, under marks that no job reads as its own. */
export function plainPuts({ sheets }: WorkbookSnapshot): PutSheet[] {
  return sheets.map((sheet, index) => ({
    kind: "put-sheet",
    own: `template.copy-${index}`,
    name: sheet.name,
    widths: [],
    rows: sheet.rows.map((row) => row.map((value) => (value === null ? null : { value: String(value) }))),
    frozenRows: 0,
    validations: [],
    looksByText: [],
    chart: null,
    landscape: false,
  }));
}
