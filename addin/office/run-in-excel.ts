import { HostFault } from "../pane/host-fault.ts";
import { explainFault } from "./explain-fault.ts";

/** How long to wait, in milliseconds, before asking a busy Excel again. */
const WAITS = [400, 1600];

/**
 * Read from Excel: waits while a person is typing in a cell, and asks again when Excel has too much to do.
 *
 * @throws HostFault with a problem in a person's terms when Excel cannot
 */
export async function readFromExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await Excel.run({ delayForCellEdit: true }, work);
    } catch (fault) {
      if (!isBusy(fault)) throw explainFault(fault);
      await new Promise((done) => setTimeout(done, wait));
    }
  }
  try {
    return await Excel.run({ delayForCellEdit: true }, work);
  } catch (fault) {
    throw explainFault(fault);
  }
}

/** Write to Excel, once, as one step of Excel's own undo where it can be (ExcelApi 1.20). */
export async function writeToExcel<T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true, mergeUndoGroup: true }, work);
  } catch (fault) {
    throw explainFault(fault);
  }
}

/** Whether the library failed because something was read that was not asked for: a mistake of ours, which no other way of asking mends. */
export function isOurs(fault: HostFault): boolean {
  return ["PropertyNotLoaded", "ValueNotLoaded"].includes(String(fault.problem.facts.code));
}

/** Whether a request or its answer was larger than Excel takes. */
export function isTooMuch(fault: unknown): boolean {
  return fault instanceof HostFault && fault.problem.kind === "excel-too-much";
}

function isBusy(fault: unknown): boolean {
  return fault instanceof OfficeExtension.Error && fault.code === "ActivityLimitReached";
}
