import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { problemAbout } from "./cell.ts";
import type { StandardTable } from "./read-tables.ts";

/**
 * Tables of ours from an earlier version, whose formulas count several spellings at once: the figures here are right, but Gnumeric and others
 * give fewer once they work them out.
 *
 * Problems (returned): `tables-counted-by-spelling`, for each sheet. Source: LibreOffice 7.4.7, Gnumeric 1.12.55, HyperFormula 3.5.0, tried.
 */
export function tablesCountedBySpelling(tables: readonly StandardTable[]): Problem[] {
  const sheets = new Set(tables.map(({ sheet }) => sheet).filter(countsBySpelling));
  return [...sheets].map((sheet) => problemAbout(sheet, "tables-counted-by-spelling", { sheet: sheet.name }));
}

function countsBySpelling({ own, formulas = [] }: SheetSnapshot): boolean {
  const counts = (formula: string | null) => formula !== null && /^SUMPRODUCT\(COUNTIFS\([^{]*\{"/u.test(formula);
  return own?.startsWith("tables.") === true && formulas.some((row) => row?.some(counts) ?? false);
}
