import { type FileProblemKind, fileProblem } from "../../core/workbook/file-problem-kinds.ts";
import { HostFault } from "../pane/host-fault.ts";

/** What Excel's own codes come to for a person. Source: Office.js error codes, as the library lists them. */
const KINDS: Readonly<Record<string, FileProblemKind>> = {
  InvalidOperationInCellEditMode: "excel-cell-edited",
  WriteNotSupportedWhenModalDialogOpen: "excel-cell-edited",
  AccessDenied: "excel-protected",
  ActivityLimitReached: "excel-busy",
  InvalidOrTimedOutSession: "excel-session-ended",
  RequestPayloadSizeLimitExceeded: "excel-too-much",
  ResponsePayloadSizeLimitExceeded: "excel-too-much",
  ApiNotFound: "excel-too-old",
  NotImplemented: "excel-too-old",
  ItemNotFound: "workbook-changed",
};

/** A failure of Excel's as a problem with a sentence; anything else as it is, for it is a fault of ours. */
export function explainFault(fault: unknown): unknown {
  if (!(fault instanceof OfficeExtension.Error)) return fault;
  return new HostFault(fileProblem(KINDS[fault.code] ?? "excel-failed", null, { code: fault.code }));
}
