import { fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { ExcelDesk } from "../office/excel-desk.ts";
import { openInExcel } from "../office/open-in-excel.ts";
import { readFromExcel } from "../office/run-in-excel.ts";
import { handOverText } from "../pane/hand-over-file.ts";
import { HostFault } from "../pane/host-fault.ts";
import type { Surface } from "../pane/surface.ts";

/** Excel around the pane: it saves by itself; the pane takes back what Probity wrote last, and leads to cells. */
export function excelSurface(excel: ExcelDesk, problems: () => readonly Problem[]): Surface {
  return {
    slowHint: "cellHint",
    undoInPane: true,
    mark: (on) => excel.mark(on ? problems() : []),
    state: async () => ({ undo: excel.undoLabel, redo: null, unsaved: false }),
    undo: () => excel.undo(),
    redo: async () => null,
    save: async () => null,
    saveFile: handOverText,
    readAnew: () => excel.readAnew(),
    openExample: async () => {
      const response = await fetch("./examples/youth-inspection.xlsx");
      if (!response.ok) throw new Error(`the example: ${response.status}`);
      await openInExcel(new Uint8Array(await response.arrayBuffer()));
    },
    goTo: async (sheet, cell) => {
      await readFromExcel(async (context) => {
        const page = context.workbook.worksheets.getItemOrNullObject(sheet);
        page.load("visibility");
        await context.sync();
        const refused = page.isNullObject ? "sheet-not-here" : page.visibility === "Visible" ? null : "sheet-hidden";
        if (refused !== null) throw new HostFault(fileProblem(refused, sheet, { sheet }));
        page.activate();
        if (cell !== null) page.getRange(cell).select();
        await context.sync();
      });
    },
  };
}
