import { quotedSheet } from "../workbook/address.ts";
import type { PutSheet } from "../workbook/edit.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { problemAbout } from "./cell.ts";

/**
 * A person's own sheets whose names another program cannot follow in our formulas.
 *
 * Problems (returned): `sheet-name-has-apostrophe` for each sheet that written formulas point to. Source: Gnumeric 1.12.55, tried.
 */
export function sheetNamesSaid(workbook: WorkbookSnapshot, edits: readonly PutSheet[]): Problem[] {
  const theirs = workbook.sheets.filter(({ own, name }) => own === null && name.includes("'"));
  if (theirs.length === 0) return [];
  const formulas = edits.flatMap(({ rows }) =>
    rows.flat().map((cell) => (cell && "formula" in cell ? cell.formula : "")),
  );
  return theirs
    .filter(({ name }) => formulas.some((formula) => formula.includes(`${quotedSheet(name)}!`)))
    .map((sheet) => problemAbout(sheet, "sheet-name-has-apostrophe", { sheet: sheet.name }));
}
