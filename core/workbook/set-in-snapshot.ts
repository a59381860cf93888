import { blockAround, MOST_COLUMNS, MOST_ROWS } from "./address.ts";
import type { SetCell } from "./edit.ts";
import { shownText } from "./put-snapshot.ts";
import type { SheetSnapshot } from "./snapshot.ts";
import { formatOfStyle } from "./style-formats.ts";
import { blockFrom, usedBlock } from "./used-block.ts";

/**
 * A sheet with single cells set, as it would be read back once saved. Only rows that change are copied.
 *
 * A cell inside a merged block is the block's first cell; a set cell's formula is gone.
 */
export function setInSnapshot(sheet: SheetSnapshot, cells: readonly SetCell[], date1904: boolean): SheetSnapshot {
  if (cells.length === 0) return sheet;
  const placed = cells.map((cell) => placedCell(sheet, cell));
  const empty = sheet.rows.length === 0;
  const top = placed.reduce((least, { row }) => Math.min(least, row), empty ? MOST_ROWS : sheet.top);
  const left = placed.reduce((least, { column }) => Math.min(least, column), empty ? MOST_COLUMNS : sheet.left);
  const start = blockFrom(sheet, top, left);
  const [rows, formats, texts] = [[...start.rows], [...start.formats], [...start.texts]];
  const formulas = start.formulas === undefined ? null : [...start.formulas];
  const copied = new Set<number>();
  for (const { row: at, column: across, value, style } of placed) {
    const [row, column] = [at - top, across - left];
    if (!copied.has(row)) {
      copied.add(row);
      rows[row] = [...(rows[row] ?? [])];
      formats[row] = [...(formats[row] ?? [])];
      texts[row] = [...(texts[row] ?? [])];
      if (formulas?.[row] != null) formulas[row] = [...formulas[row]];
    }
    const held = value === "" ? null : value === 0 ? 0 : value;
    const format = style === undefined ? (formats[row]?.[column] ?? null) : formatOfStyle(style);
    put(rows[row], column, held);
    put(formats[row], column, format);
    put(texts[row], column, shownText(held, format, date1904));
    if (formulas?.[row] != null) put(formulas[row], column, null);
  }
  const block = usedBlock({
    top,
    left,
    rows: Array.from(rows, (row) => row ?? []),
    formats: Array.from(formats, (row) => row ?? null),
    texts: Array.from(texts, (row) => row ?? null),
    ...(start.outside === undefined ? {} : { outside: start.outside }),
    ...(formulas === null ? {} : { formulas }),
  });
  const { formulas: _, outside: __, ...rest } = sheet;
  return { ...rest, ...block };
}

function placedCell(sheet: SheetSnapshot, cell: SetCell): SetCell {
  const block = blockAround(sheet.merged ?? [], cell.row, cell.column);
  return block === undefined ? cell : { ...cell, row: block.top, column: block.left };
}

/** The rows were copied just before, so they may be written to. */
function put<T>(row: readonly T[] | null | undefined, column: number, value: T): void {
  const own = row as (T | null)[];
  while (own.length < column) own.push(null);
  own[column] = value;
}
