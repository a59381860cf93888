import type { Staleness } from "./staleness.ts";

/** What a watcher is told of. */
export interface Watcher {
  /** Something changed that was not Probity's own doing, by this person's hand or by someone else's; what, is among what is stale. */
  changed(from: "here" | "elsewhere"): void;
  /** A sheet, by Excel's id, came into view, or a cell on it was selected (`B7`; null where only the sheet is known). */
  looked(sheet: string, cell: string | null): void;
}

/**
 * Hear of what changes in the workbook, by whoever's hand, and of where a person is. The handlers are registered with the context's next
 * turn. All of these events are in Excel 2019 (ExcelApi 1.9), but for names of sheets.
 */
export function watchChanges(context: Excel.RequestContext, stale: Staleness, watcher: Watcher): void {
  const { worksheets } = context.workbook;
  const structure = async ({ source }: { readonly source?: string }) => {
    stale.structure();
    watcher.changed(source === "Remote" ? "elsewhere" : "here");
  };
  worksheets.onChanged.add(async ({ worksheetId, address, changeType, source }) => {
    if (changeType === "RangeEdited") stale.cells(worksheetId, address);
    else stale.sheet(worksheetId);
    watcher.changed(source === "Remote" ? "elsewhere" : "here");
  });
  worksheets.onFormatChanged.add(async ({ worksheetId, address }) => {
    // The colour of a cell is a format too: nothing is looked at anew before the next job asks.
    stale.cells(worksheetId, address);
  });
  worksheets.onCalculated.add(async ({ worksheetId, address }) => {
    if (stale.calculated(worksheetId, address)) watcher.changed("here");
  });
  worksheets.onAdded.add(structure);
  worksheets.onDeleted.add(structure);
  if (Office.context.requirements.isSetSupported("ExcelApi", "1.17")) worksheets.onNameChanged.add(structure);
  worksheets.onActivated.add(async ({ worksheetId }) => watcher.looked(worksheetId, null));
  worksheets.onSelectionChanged.add(async ({ worksheetId, address }) => {
    watcher.looked(worksheetId, firstCell(address));
  });
}

/** The first cell of a selection: `B7:C9,E1` gives `B7`; null for whole rows and columns. */
function firstCell(address: string): string | null {
  return /^\$?([A-Z]{1,3})\$?(\d+)/iu.exec(address)?.[0].replaceAll("$", "") ?? null;
}
