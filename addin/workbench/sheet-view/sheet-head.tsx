import type { Words } from "../../../core/words/en.ts";
import { columnName } from "../../../core/workbook/address.ts";
import { cellClass } from "./cell-class.ts";
import type { GridRow } from "./grid-row.ts";
import type { Span } from "./visible-window.ts";

interface SheetHeadProps {
  readonly words: Words;
  readonly columns: Span;
  readonly edges: readonly number[];
  /** The active cell's column. */
  readonly active: number;
  /** The sheet's heading row, so that a column is read out by its heading too. */
  readonly headings: GridRow | undefined;
}

/** The column letters, which stay at the top. */
export function SheetHead({ words, columns, edges, active, headings }: SheetHeadProps) {
  return (
    <div class="sheet-view__row sheet-view__row--head" role="row" aria-rowindex={1}>
      <div class="sheet-view__number sheet-view__number--corner" role="columnheader" aria-colindex={1}>
        <span class="visually-hidden">{words.views["row-number"]}</span>
      </div>
      {columnsOf(columns).map((column) => (
        <div
          key={column}
          class={column === active ? "sheet-view__letter sheet-view__letter--active" : "sheet-view__letter"}
          role="columnheader"
          aria-colindex={column + 2}
          style={placeOfColumn(edges, column)}
        >
          {columnName(column)} <span class="visually-hidden">{headings?.cells[column]?.text}</span>
        </div>
      ))}
    </div>
  );
}

interface PinnedRowProps {
  readonly row: number;
  readonly columns: Span;
  readonly edges: readonly number[];
  readonly content: GridRow | undefined;
}

/** The heading row once it is scrolled past, under the letters: for the eye, since each column is already read out by its heading. */
export function PinnedRow({ row, columns, edges, content }: PinnedRowProps) {
  return (
    <div class="sheet-view__row sheet-view__row--pinned" aria-hidden="true">
      <div class="sheet-view__number">{row + 1}</div>
      {columnsOf(columns).map((column) => (
        <div
          key={column}
          class={cellClass(content?.cells[column], content === undefined)}
          data-row={row}
          data-column={column}
          style={placeOfColumn(edges, column)}
        >
          {content?.cells[column]?.text}
        </div>
      ))}
    </div>
  );
}

function columnsOf({ from, to }: Span): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
}

function placeOfColumn(edges: readonly number[], column: number) {
  const start = edges[column] ?? 0;
  return { marginInlineStart: `${start}px`, inlineSize: `${(edges[column + 1] ?? start) - start}px` };
}
