import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { saveWorkbook } from "../addin/file/save-workbook.ts";
import type { CellContent, CellStyle } from "../core/workbook/edit.ts";

/** A sheet such as a person would have typed. */
export interface PlainSheet {
  readonly name: string;
  readonly widths: readonly number[];
  readonly rows: readonly (readonly (CellContent | null)[])[];
}

export type Typed = string | number | null;

/** Cells as typed; text and numbers only. */
export function typed(values: readonly Typed[], style: CellStyle = "text"): (CellContent | null)[] {
  return values.map((value) => (value === null ? null : { value, style: typeof value === "number" ? "count" : style }));
}

/** A workbook of sheets that are a person's own: nothing in it says that Probity made it. */
export function plainWorkbook(sheets: readonly PlainSheet[]): Uint8Array {
  const edits = sheets.map((sheet, index) => ({
    kind: "put-sheet" as const,
    own: `example-${index}`,
    frozenRows: 0,
    looksByText: [],
    chart: null,
    validations: [],
    landscape: false,
    ...sheet,
  }));
  const saved = saveWorkbook(null, "example.xlsx", edits);
  if (!saved.ok) throw new Error(saved.problem.kind);
  const parts = unzipSync(saved.bytes);
  const main = Object.keys(parts).find((path) => path.endsWith("/workbook.xml")) ?? "";
  const xml = strFromU8(parts[main] as Uint8Array).replace(/<definedNames>.*<\/definedNames>/su, "");
  return zipSync({ ...parts, [main]: strToU8(xml) }, { level: 9, mtime: new Date(1980, 0, 1) });
}
