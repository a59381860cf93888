import { type FormatRows, laidOver, partedAt } from "./outside-formats.ts";
import type { SheetSnapshot } from "./snapshot.ts";

/** The part of a sheet's snapshot that lies in rows and columns. */
export type SheetBlock = Pick<SheetSnapshot, "top" | "left" | "rows" | "formats" | "outside" | "texts" | "formulas">;

type Row<T> = readonly T[] | null;
type Rows<T> = readonly Row<T>[];

const EMPTY: readonly never[] = [];

/**
 * A block with nothing empty around it: rows and columns at its edges that hold neither value nor formula are taken off, and nulls at the
 * end of each row. The number formats that are taken off are kept outside it. Rows that need no change stay the same arrays.
 */
export function usedBlock(block: SheetBlock): SheetBlock {
  const lists = [block.rows, block.formulas ?? []] as const;
  const heights = Math.max(block.rows.length, block.formulas?.length ?? 0);
  const filled = (row: number) => lists.some((list) => firstFilled(list[row]) >= 0);
  let from = 0;
  while (from < heights && !filled(from)) from++;
  if (from === heights) {
    const outside = laidOver(block.outside ?? [], block.formats, block.top, block.left);
    return { top: 0, left: 0, rows: [], formats: [], texts: [], ...present(outside) };
  }
  let to = heights;
  while (!filled(to - 1)) to--;
  const column = leftmost(lists, from, to);
  const cut = <T>(list: Rows<T>, end: number) =>
    Array.from({ length: end - from }, (_, at) => cutRow(list[from + at] ?? null, column));
  const formats = cut(block.formats, Math.max(to, block.formats.length));
  const formulas = cut(block.formulas ?? [], to);
  return {
    top: block.top + from,
    left: block.left + column,
    rows: cut(block.rows, to).map((row) => row ?? EMPTY),
    formats: formats.slice(0, Math.max(to - from, formats.findLastIndex((row) => row !== null) + 1)),
    texts: cut(block.texts, to),
    ...present(withTakenOff(block, from, column)),
    ...(formulas.some((row) => row !== null) ? { formulas } : {}),
  };
}

/** A block that begins at a row and a column above or left of where it began; an empty one may begin anywhere. */
export function blockFrom(block: SheetBlock, top: number, left: number): SheetBlock {
  const bare = block.rows.length === 0;
  const [down, right] = bare ? [0, 0] : [block.top - top, block.left - left];
  if (!bare && down === 0 && right === 0) return block;
  const { within, outside } = partedAt(block.outside ?? [], top, left);
  const moved = <T>(list: Rows<T>): Row<T | null>[] => [
    ...new Array<null>(down).fill(null),
    ...list.map((row) => (right === 0 || row === null ? row : [...new Array<null>(right).fill(null), ...row])),
  ];
  return {
    top,
    left,
    rows: moved(block.rows).map((row) => row ?? EMPTY),
    formats: laidOver(within, moved(block.formats)),
    ...present(outside),
    texts: moved(block.texts),
    ...(block.formulas === undefined ? {} : { formulas: moved(block.formulas) }),
  };
}

/** The formats outside a block, with those of rows and columns that are taken off its edges. */
function withTakenOff({ top, left, formats, outside = [] }: SheetBlock, rows: number, columns: number): FormatRows {
  if (rows === 0 && columns === 0) return outside;
  const taken = formats.map((row, at) => (at < rows ? row : (row?.slice(0, columns) ?? null)));
  return laidOver(outside, taken, top, left);
}

function present(outside: FormatRows): Pick<SheetBlock, "outside"> {
  return outside.length === 0 ? {} : { outside };
}

function firstFilled(row: readonly unknown[] | null | undefined): number {
  return row?.findIndex((value) => value !== null) ?? -1;
}

function leftmost(lists: readonly Rows<unknown>[], from: number, to: number): number {
  let column = Number.POSITIVE_INFINITY;
  for (const list of lists) {
    for (let row = from; row < to && column > 0; row++) {
      const first = firstFilled(list[row]);
      if (first >= 0) column = Math.min(column, first);
    }
  }
  return column;
}

/** A row from a column on, without nulls at its end; null when nothing is left. */
function cutRow<T>(row: Row<T>, column: number): Row<T> {
  if (row === null || row.length === 0) return null;
  if (column === 0 && row.at(-1) !== null) return row;
  const end = row.findLastIndex((value) => value !== null) + 1;
  return end <= column ? null : row.slice(column, end);
}
