/**
 * What of a sheet is in view, in pixels and rows. A browser draws no element taller than about 33 million pixels (Firefox, 17), and a
 * million rows of large text are more: beyond `TALLEST` the scroll bar stands for proportionally more rows.
 */
export interface View {
  readonly scrollTop: number;
  readonly scrollLeft: number;
  /** The scroller's inner size. */
  readonly width: number;
  readonly height: number;
  /** A row's height; the column letters are as high. */
  readonly rowHeight: number;
  /** Width of the row numbers. */
  readonly gutter: number;
}

/** A stretch of rows or columns: `from` is in it, `to` is not. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export const TALLEST = 16_000_000;

/** Height of all rows as scrolled, without the column letters. */
export function scrolledHeight(rows: number, rowHeight: number): number {
  return Math.min(rows * rowHeight, TALLEST);
}

/** Pixels of rows above the top of the view. */
export function rowsAbove(view: View, rows: number): number {
  return view.scrollTop * scrollRatio(view, rows);
}

/** How far up rows are drawn from where they would stand if they all fitted: 0 unless the sheet is too tall. */
export function upwardShift(view: View, rows: number): number {
  return rowsAbove(view, rows) - view.scrollTop;
}

/** Rows in view, with some to spare on both sides. */
export function rowsInView(view: View, rows: number, spare: number): Span {
  const above = rowsAbove(view, rows);
  const first = Math.floor(above / view.rowHeight);
  const last = Math.ceil((above + view.height - view.rowHeight) / view.rowHeight);
  return { from: clamp(first - spare, 0, rows), to: clamp(last + spare, 0, rows) };
}

/** True when any of a row is above the view. */
export function isPast(view: View, rows: number, row: number): boolean {
  return rowsAbove(view, rows) > row * view.rowHeight;
}

/** Rows that fit in the view at once, at least one: what Page Down moves by. */
export function rowsAPage(view: View): number {
  return Math.max(1, Math.floor(view.height / view.rowHeight) - 2);
}

/**
 * Where each column begins, and where the last one ends, in pixels from the first.
 *
 * @param widths in characters; a missing one is of an ordinary column
 */
export function columnEdges(widths: readonly number[], columns: number, rem: number): number[] {
  const edges = [0];
  for (let at = 0; at < columns; at += 1) {
    const wide = clamp((widths[at] ?? ORDINARY) * CHARACTER + PADDING, NARROWEST, WIDEST);
    edges.push((edges[at] ?? 0) + Math.round(wide * rem));
  }
  return edges;
}

/** Columns in view, with some to spare on both sides. */
export function columnsInView(view: View, edges: readonly number[], spare: number): Span {
  const columns = edges.length - 1;
  const right = view.scrollLeft + view.width - view.gutter;
  const first = edges.findLastIndex((edge) => edge <= view.scrollLeft);
  const beyond = edges.findIndex((edge) => edge >= right);
  return {
    from: clamp(first - spare, 0, columns),
    to: clamp((beyond < 0 ? columns : beyond) + spare, 0, columns),
  };
}

/** The scroll position that brings a row wholly into view, moving as little as it can. `pinned` rows cover the top of the view. */
export function scrollTopFor(view: View, rows: number, row: number, pinned: number): number {
  const above = rowsAbove(view, rows);
  const highest = (row - pinned) * view.rowHeight;
  const lowest = (row + 2) * view.rowHeight - view.height;
  const wanted = above > highest ? highest : above < lowest ? lowest : above;
  return wanted === above ? view.scrollTop : Math.max(0, wanted) / scrollRatio(view, rows);
}

/** The scroll position that brings a column into view, its beginning first. */
export function scrollLeftFor(view: View, edges: readonly number[], column: number): number {
  const start = edges[column] ?? 0;
  const end = edges[column + 1] ?? start;
  const room = view.width - view.gutter;
  if (start < view.scrollLeft) return start;
  return end > view.scrollLeft + room ? Math.min(start, end - room) : view.scrollLeft;
}

/** Widths in rem. */
const CHARACTER = 0.46;
const PADDING = 0.9;
const NARROWEST = 3;
const WIDEST = 22;
const ORDINARY = 10;

function scrollRatio({ height, rowHeight }: View, rows: number): number {
  const whole = rows * rowHeight;
  if (whole <= TALLEST) return 1;
  return (whole + rowHeight - height) / (TALLEST + rowHeight - height);
}

function clamp(number: number, least: number, most: number): number {
  return Math.min(Math.max(number, least), most);
}
