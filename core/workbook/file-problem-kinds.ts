import type { Facts, Problem, Severity } from "./problem.ts";

/** Every kind of problem that only a file can have. All carry the file's `name` among their facts, but for the notice. */
export const FILE_PROBLEM_KINDS = {
  cancelled: "error",
  /** A folder, or a file that went away meanwhile. */
  "file-not-read": "error",
  /** No bytes at all. */
  "file-empty": "error",
  /** `bytes`, `limit` */
  "file-too-large": "error",
  /** `found`: png, jpeg, gif, pdf, gzip, 7z, rar, html, ole, docx, pptx, xlsb, opendocument, zip, unknown */
  "file-not-a-workbook": "error",
  /** Excel 97-2003 or older. `found`: ole, biff */
  "file-old-format": "error",
  /** A password is needed to open it. */
  "file-encrypted": "error",
  /** `part`: the part that is to blame or null; `cell`: where a cell is to blame */
  "file-damaged": "error",
  /** `part`, `bytes`: unpacked so far */
  "file-expands-too-far": "error",
  /** `part` */
  "file-has-doctype": "error",
  /** `sheet`, `cells`, `limit`; or `sheets`, `limit`; or, when saving, `sheet`, `rows`, `limit` */
  "workbook-too-large": "error",
  /** A sample pack or assessment file: neither of them, the other of the two, of a later version, not as it was made, or not opened. */
  "file-not-sealed": "error",
  "sealed-file-of-other-kind": "error",
  "sealed-file-newer": "error",
  "sealed-file-damaged": "error",
  "wrong-passphrase": "error",
  "csv-encoding-unknown": "error",
  /** `row`, counted from 1: where a quotation opens that never closes */
  "csv-quotes-unbalanced": "error",
  "workbook-structure-locked": "error",
  "workbook-signed": "error",
  /** `ending`: the one to take, `.xlsm` or `.xltm` */
  "macros-need-macro-file": "error",
  /** What was written did not read back as it was meant. `part`; `sheet` and `cell` where one is to blame, or null */
  "written-otherwise": "error",
  /** `sheet`: there is no sheet of that name to set cells on */
  "sheet-not-found": "error",
  /** `sheet`: asked to be shown, and no longer there, or hidden */
  "sheet-not-here": "error",
  "sheet-hidden": "error",
  /** `sheet` */
  "sheet-protected": "error",
  /** `sheet`, `cell`: part of a formula over several cells, or a heading or total of a table */
  "cell-only-in-excel": "error",
  /** `sheet`: a sheet that is not ours has the name */
  "sheet-name-taken": "error",
  /** `sheet`, `cell`, `characters`, `limit` */
  "text-too-long": "error",
  /** Since what was to be written was worked out. */
  "workbook-changed": "error",
  /** `sheets`: no longer as they were written, so that taking it back would lose what was done since */
  "changed-since-written": "error",
  /** A person is typing in a cell. All that begin with `excel-` carry Excel's own `code`, but for the last. */
  "excel-cell-edited": "error",
  "excel-protected": "error",
  "excel-busy": "error",
  "excel-session-ended": "error",
  "excel-too-much": "error",
  "excel-too-old": "error",
  "excel-failed": "error",
  /** `sheet`, `cell`: the last that is used */
  "excel-sheet-too-large": "error",
  /** `sheets`: which may be only partly written */
  "excel-partly-written": "error",
  /** Typed where only values can be typed. */
  "formula-typed": "error",
  /** `count`: formula cells without a value; the sheet and the first such cell are the problem's place */
  "formulas-not-worked-out": "warning",
} as const satisfies Record<string, Severity>;

export type FileProblemKind = keyof typeof FILE_PROBLEM_KINDS;

/** A problem that only a file or an open workbook can have: about a sheet, or about the whole where that is null. */
export function fileProblem(kind: FileProblemKind, sheet: string | null, facts: Facts): Problem {
  return { kind, severity: FILE_PROBLEM_KINDS[kind], sheet, cell: null, facts };
}
