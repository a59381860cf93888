import { Component, type ComponentChildren } from "preact";
import type { Words } from "../../../core/words/en.ts";
import { fillIn } from "../../../core/words/fill-in.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import type { Severity } from "../../../core/workbook/problem.ts";
import { cellClass } from "./cell-class.ts";
import { CellEditor, type EditEnd } from "./cell-editor.tsx";
import type { CellPlace, GridRow } from "./grid-row.ts";

/** An edit under way. */
export interface OpenEdit extends CellPlace {
  /** The text it began with. */
  readonly start: string;
}

interface SheetRowProps {
  readonly words: Words;
  readonly row: number;
  /** Pixels from the top of the canvas. */
  readonly top: number;
  /** Undefined while it is being read. */
  readonly content: GridRow | undefined;
  /** Columns to draw: `from` up to but without `to`. */
  readonly from: number;
  readonly to: number;
  readonly edges: readonly number[];
  /** The active cell's column when it is in this row; it is drawn even out of view. */
  readonly active: number | null;
  readonly activeId: string;
  /** Id of what describes the active cell's problems, when it is in this row and has any. */
  readonly describedBy: string | null;
  readonly marks: ReadonlyMap<number, Severity> | undefined;
  /** The edit under way, when it is in this row. */
  readonly edit: OpenEdit | null;
  /** The same function for as long as an edit is open. */
  onEditEnd(end: EditEnd): void;
}

/** One row of a sheet. It draws itself anew only when something of its own has changed. */
export class SheetRow extends Component<SheetRowProps, object> {
  override shouldComponentUpdate(next: SheetRowProps): boolean {
    return (Object.keys(next) as (keyof SheetRowProps)[]).some((key) => next[key] !== this.props[key]);
  }

  override render({ row, top, active, from, to, edit }: SheetRowProps): ComponentChildren {
    // A row that is still being read has no cells yet: they are drawn once, with what they hold.
    const drawn = this.props.content === undefined ? 0 : to - from;
    const columns = new Set(Array.from({ length: Math.max(0, drawn) }, (_, at) => from + at));
    if (active !== null) columns.add(active);
    if (edit !== null) columns.add(edit.column);
    return (
      <div class="sheet-view__row" role="row" aria-rowindex={row + 2} style={{ insetBlockStart: `${top}px` }}>
        <div
          class={active === null ? "sheet-view__number" : "sheet-view__number sheet-view__number--active"}
          role="rowheader"
          aria-colindex={1}
        >
          {row + 1}
        </div>
        {[...columns].map((column) => this.cell(column))}
      </div>
    );
  }

  private cell(column: number): ComponentChildren {
    const { words, row, content, edges, activeId, describedBy, marks, edit, onEditEnd } = this.props;
    const active = column === this.props.active;
    const cell = content?.cells[column];
    const mark = marks?.get(column);
    const start = edges[column] ?? 0;
    const name = cellClass(cell, content === undefined, mark, column === lastFilled(content));
    return (
      <div
        key={column}
        id={active ? activeId : undefined}
        class={active ? `${name} sheet-view__cell--active` : name}
        role="gridcell"
        aria-colindex={column + 2}
        aria-selected={active ? true : undefined}
        aria-describedby={active && describedBy !== null ? describedBy : undefined}
        aria-invalid={mark === "error" ? true : undefined}
        data-row={row}
        data-column={column}
        style={{ marginInlineStart: `${start}px`, inlineSize: `${(edges[column + 1] ?? start) - start}px` }}
      >
        {edit?.column === column ? (
          <CellEditor
            label={fillIn(words, words.views["edit-cell"], { cell: cellAddress(row, column) })}
            start={edit.start}
            onEnd={onEditEnd}
          />
        ) : (
          cell?.text
        )}
      </div>
    );
  }
}

/** The last column of a row with anything in it; -1 where there is none. */
function lastFilled(content: GridRow | undefined): number {
  return content?.cells.findLastIndex((cell) => cell.kind !== "empty") ?? -1;
}
