import type { Surface } from "../pane/surface.ts";

/** Excel around the pane: it saves and undoes by itself; the pane only leads to cells. */
export function excelSurface(): Surface {
  return {
    state: async () => ({ undo: null, redo: null, unsaved: false }),
    undo: async () => undefined,
    redo: async () => undefined,
    save: async () => null,
    goTo: (sheet, cell) => {
      Excel.run({ delayForCellEdit: true }, async (context) => {
        const page = context.workbook.worksheets.getItem(sheet);
        page.activate();
        if (cell !== null) page.getRange(cell).select();
        await context.sync();
      });
    },
  };
}
