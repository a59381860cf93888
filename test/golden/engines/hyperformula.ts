import { DetailedCellError, HyperFormula } from "hyperformula";
import { NO_KEY } from "../../../core/sheets/counting/case-key.ts";
import { COUNTED_ANSWERS } from "../../../core/sheets/counting/write-counted-answers.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import type { Given } from "./written-formulas.ts";

/**
 * What HyperFormula (GPL-3.0, in tests alone) works out for every cell of a workbook.
 *
 * @param whole false to spare it work: INDEX of a whole column at a known row is written as that cell (the engine takes seconds for a sheet of
 *   the former), and of the rows of counted answers that stand ready for cases one in ten is worked out
 */
export function workedByHyperFormula(workbook: WorkbookSnapshot, whole: boolean): Given {
  const sheets = Object.fromEntries(workbook.sheets.map((sheet) => [sheet.name, contents(sheet, whole)]));
  const engine = HyperFormula.buildFromSheets(sheets, { licenseKey: "gpl-v3", maxRows: 1_048_576 });
  const values = new Map(
    workbook.sheets.map(({ name }) => [name, engine.getSheetValues(engine.getSheetId(name) as number)]),
  );
  engine.destroy();
  return (sheet, row, column) => {
    const value = values.get(sheet)?.[row]?.[column] ?? null;
    return value instanceof DetailedCellError ? { error: value.value } : (value as CellValue);
  };
}

type Content = string | number | boolean | null;

function contents(sheet: SheetSnapshot, whole: boolean): Content[][] {
  const isSpare = (at: number) => sheet.own === COUNTED_ANSWERS && sheet.rows[at]?.[1] === NO_KEY && at % 10 > 0;
  const rows = sheet.rows.map((row, at) => [
    ...Array<null>(sheet.left).fill(null),
    ...row.map((value, column): Content => {
      if (!whole && column > 1 && isSpare(at)) return null;
      const formula = sheet.formulas?.[at]?.[column] ?? null;
      if (formula !== null && formula !== "") return `=${whole ? formula : folded(sheet, formula)}`;
      if (typeof value === "object") return value === null ? null : "=NA()";
      return typeof value === "string" ? `'${value}` : value;
    }),
  ]);
  return [...Array.from({ length: sheet.top }, (): Content[] => []), ...rows];
}

function folded(sheet: SheetSnapshot, formula: string): string {
  return formula.replaceAll(/INDEX\(('(?:[^']|'')+')!([A-Z]+):\2,\$A(\d+)\)/gu, (all, name, column, digits) => {
    const row = sheet.rows[Number(digits) - 1 - sheet.top]?.[0 - sheet.left];
    return typeof row === "number" ? `${name}!${column}${row}` : all;
  });
}
