import type { SaidOfSheet, WorkbookSnapshot } from "./snapshot.ts";

/** A workbook with what a person said of its sheets, by the sheets' names; the same workbook where nothing was said. */
export function withSaid(workbook: WorkbookSnapshot, said: ReadonlyMap<string, SaidOfSheet>): WorkbookSnapshot {
  if (said.size === 0) return workbook;
  const sheets = workbook.sheets.map((sheet) => {
    const one = said.get(sheet.name);
    return one === undefined ? sheet : { ...sheet, said: one };
  });
  return { ...workbook, sheets };
}
