/** How many rows and columns a sheet has. */
export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** A block of cells on a sheet, rows and columns counted from 0, both ends included. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A column's letters from its number, counted from 0: 0 is `A`, 26 is `AA`. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A cell's address from its row and column, both counted from 0: (0, 0) is `A1`. */
export function cellAddress(row: number, column: number): string {
  return `${columnName(column)}${row + 1}`;
}

/** A sheet's name as formulas write it, quoted: `'Domain two'`. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** A cell's row and column, both counted from 0, from its address (`B7`, `$B$7`); null when it is no address of a cell. */
export function placeOfAddress(address: string): { readonly row: number; readonly column: number } | null {
  const [, letters = "", digits = ""] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/iu.exec(address) ?? [];
  const row = Number(digits) - 1;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return row >= 0 && row < MOST_ROWS && column >= 0 && column < MOST_COLUMNS ? { row, column } : null;
}

/** The cells a range covers, both ends included, from its text (`B2:C7`, `B2`); null when it is no range of cells. */
export function blockOfRange(range: string): Block | null {
  const [from = "", to = from] = range.split(":");
  const [a, b] = [placeOfAddress(from), placeOfAddress(to)];
  if (a === null || b === null) return null;
  return {
    top: Math.min(a.row, b.row),
    left: Math.min(a.column, b.column),
    bottom: Math.max(a.row, b.row),
    right: Math.max(a.column, b.column),
  };
}

/** The block of a list that a cell is in, if any. */
export function blockAround(blocks: readonly Block[], row: number, column: number): Block | undefined {
  return blocks.find(
    ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
  );
}
