import { explainFault } from "./explain-fault.ts";

/** Open a workbook beside the one that is open. Excel asks the person before it does, or opens a tab or window of its own (ExcelApi 1.8). */
export async function openInExcel(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64Of(file));
  } catch (fault) {
    throw explainFault(fault);
  }
}

/** In parts, for a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return btoa(text);
}
