import Papa from "papaparse";

/** Text that a spreadsheet may take for a formula, behind blanks or in full-width signs too, or that would run into another row. */
const LIKE_A_FORMULA = /^[\t\r\n]|^\s*[=+\-@＝＋－＠]/u;

/** A table as CSV, UTF-8 with a row of headings; text that a spreadsheet would take for a formula is kept from being one. */
export function csvText<C extends string>(columns: readonly C[], rows: readonly Readonly<Record<C, string>>[]): string {
  const data = rows.map((row) => columns.map((column) => row[column]));
  return `${Papa.unparse({ fields: [...columns], data }, { escapeFormulae: LIKE_A_FORMULA, newline: "\r\n" })}\r\n`;
}
