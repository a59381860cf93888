import { read, type WorkSheet } from "@e965/xlsx";
import type { CellValue } from "../../core/workbook/snapshot.ts";

/** What a reader makes of one sheet: its filled cells by address, with their number formats where not General. */
export interface SheetReading {
  readonly name: string;
  readonly cells: Readonly<Record<string, { readonly value: CellValue; readonly format: string | null }>>;
}

/** The worksheets of a file as SheetJS (community edition) reads them: a second opinion on ours. */
export function secondReading(bytes: Uint8Array): SheetReading[] {
  const book = read(bytes, { cellNF: true, cellText: false, cellHTML: false, cellFormula: false });
  return book.SheetNames.filter((name) => book.Sheets[name] && book.Sheets[name]["!type"] !== "chart").map((name) => ({
    name,
    cells: cellsOf(book.Sheets[name] as WorkSheet),
  }));
}

const ERRORS: Readonly<Record<number, string>> = {
  0: "#NULL!",
  7: "#DIV/0!",
  15: "#VALUE!",
  23: "#REF!",
  29: "#NAME?",
  36: "#NUM!",
  42: "#N/A",
};

function cellsOf(sheet: WorkSheet): SheetReading["cells"] {
  const covered = new Set<string>();
  for (const { s, e } of sheet["!merges"] ?? []) {
    for (let row = s.r; row <= e.r; row++)
      for (let column = s.c; column <= e.c; column++) covered.add(`${row},${column}`);
    covered.delete(`${s.r},${s.c}`);
  }
  const found: Record<string, { value: CellValue; format: string | null }> = {};
  for (const [address, cell] of Object.entries(sheet)) {
    if (address.startsWith("!") || cell.v === undefined || cell.t === "z") continue;
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    if (covered.has(`${Number(digits) - 1},${column}`)) continue;
    const value: CellValue = cell.t === "e" ? { error: ERRORS[cell.v as number] ?? String(cell.v) } : cell.v;
    found[address] = { value, format: cell.z === undefined || cell.z === "General" ? null : String(cell.z) };
  }
  return found;
}
