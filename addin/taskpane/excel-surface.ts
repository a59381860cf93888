import type { ExcelDesk } from "../office/excel-desk.ts";
import { readFromExcel } from "../office/run-in-excel.ts";
import type { Surface } from "../pane/surface.ts";

/** Excel around the pane: it saves by itself; the pane takes back what Probity wrote last, and leads to cells. */
export function excelSurface(excel: ExcelDesk): Surface {
  return {
    state: async () => ({ undo: excel.undoLabel, redo: null, unsaved: false }),
    undo: () => excel.undo(),
    redo: async () => null,
    save: async () => null,
    goTo: async (sheet, cell) => {
      await readFromExcel(async (context) => {
        const page = context.workbook.worksheets.getItem(sheet);
        page.activate();
        if (cell !== null) page.getRange(cell).select();
        await context.sync();
      });
    },
  };
}
