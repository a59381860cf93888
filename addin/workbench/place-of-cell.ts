/** A cell's row and column from its address, both from 0: `B7` is (6, 1); null for no address. */
export function placeOfCell(cell: string | null): { row: number; column: number } | null {
  const [, letters, digits] = /^([A-Z]+)(\d+)$/u.exec(cell ?? "") ?? [];
  if (letters === undefined) return null;
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { row: Number(digits) - 1, column };
}
