import { describe, expect, it } from "vitest";
import { placeOfAddress } from "../../core/workbook/address.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { staleFormulas } from "../../core/workbook/stale-formulas.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

/** A sheet whose formulas, by address, each gave 1. */
function withFormulas(sheet: SheetSnapshot, formulas: Readonly<Record<string, string>>): SheetSnapshot {
  const rows = sheet.rows.map((row): CellValue[] => [...row]);
  const list: (string | null)[][] = rows.map(() => []);
  for (const [address, formula] of Object.entries(formulas)) {
    const { row, column } = placeOfAddress(address) ?? { row: 0, column: 0 };
    while (rows.length <= row) list.push([]) && rows.push([]);
    for (const one of [rows[row], list[row]]) while (one && one.length <= column) one.push(null);
    (rows[row] as CellValue[])[column] = 1;
    (list[row] as (string | null)[])[column] = formula;
  }
  return { ...sheet, rows, formulas: list };
}

const FORMULAS = {
  D1: "A1*2",
  D2: "D1+1",
  D3: "SUM($A:$A)",
  D4: "A2",
  D5: "Two!A1",
  D6: 'IF("A1"="x",A2,1)',
  D7: "Total",
  D8: "SUM(Cases[Percent])",
  D9: "INDIRECT(B1)",
  D10: "",
  D11: "SUM(B1:B9)",
  D12: "SUM(1:1)",
  D13: "SUM(A2:D2)",
  D14: "A2:INDEX(B:B,3)",
};
const one = withFormulas(sheetOf("One", [[1], [2]]), FORMULAS);
const two = withFormulas(sheetOf("Two", [[1]]), { B1: "One!$A$1", B2: "'One'!A2", C1: "A1" });
const ours = { ...withFormulas(sheetOf("Ours", [[1]]), { B1: "One!A1" }), own: "ratings" };

/** The addresses of formulas without a value after A1 of a sheet became 5. */
function staleAfter(name: string): Record<string, string[]> {
  const after = applyEdits(workbookOf(one, two, ours), [
    { kind: "set-cells", sheet: name, cells: [{ row: 0, column: 0, value: 5 }] },
  ]);
  const stale = after.sheets.map((sheet): [string, string[]] => [
    sheet.name,
    Object.keys(sheet.name === "One" ? FORMULAS : { B1: "", B2: "", C1: "" }).filter((address) => {
      const { row, column } = placeOfAddress(address) ?? { row: 0, column: 0 };
      return (sheet.formulas?.[row]?.[column] ?? null) !== null && (sheet.rows[row]?.[column] ?? null) === null;
    }),
  ]);
  return Object.fromEntries(stale);
}

describe("after a cell is set", () => {
  it("formulas that may rest on it have no value, nor those that rest on them; others keep theirs, and sheets of ours", () => {
    expect(staleAfter("One")).toEqual({
      One: ["D1", "D2", "D3", "D7", "D8", "D9", "D10", "D12", "D13", "D14"],
      Two: ["B1"],
      Ours: [],
    });
    expect(staleAfter("Two")).toEqual({ One: ["D5", "D7", "D8", "D9", "D10", "D14"], Two: ["C1"], Ours: [] });
  });

  it("to what it was already, nothing has changed", () => {
    const before = workbookOf(one, two);
    const after = applyEdits(before, [
      { kind: "set-cells", sheet: "One", cells: [{ row: 0, column: 0, value: 1, style: "strong" }] },
    ]);
    expect(after.sheets.map(({ rows }) => rows)).toEqual(before.sheets.map(({ rows }) => rows));
  });

  it("a set formula is gone, and what rested on it is empty", () => {
    const cells = [{ row: 0, column: 3, value: 9 }];
    const [sheet] = applyEdits(workbookOf(one), [{ kind: "set-cells", sheet: "One", cells }]).sheets;
    expect(sheet?.formulas?.[0] ?? null).toBeNull();
    expect(sheet?.rows.slice(0, 2).map((row) => row[3] ?? null)).toEqual([9, null]);
  });

  it("a long chain empties at once", () => {
    const chain = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`B${at + 2}`, `B${at + 1}+A${at + 2}`]));
    const sheet = withFormulas(sheetOf("One", [[1, 1]]), chain);
    const cells = [{ row: 0, column: 1, value: 2 }];
    const after = applyEdits(workbookOf(sheet), [{ kind: "set-cells", sheet: "One", cells }]);
    expect(staleFormulas(after)).toEqual([
      { kind: "formulas-not-worked-out", severity: "warning", sheet: "One", cell: "B2", facts: { count: 5000 } },
    ]);
  });
});
