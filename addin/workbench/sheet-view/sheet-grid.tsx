import { useId, useMemo, useRef } from "preact/hooks";
import { fillIn } from "../../../core/words/fill-in.ts";
import { CellStrip } from "./cell-strip.tsx";
import { gridEvents } from "./grid-events.ts";
import { marksAt, marksByRow } from "./marks-by-row.ts";
import { PinnedRow, SheetHead } from "./sheet-head.tsx";
import { SheetRow } from "./sheet-row.tsx";
import type { SheetViewProps } from "./sheet-view-props.ts";
import { useActiveCell } from "./use-active-cell.ts";
import { useCellEdit } from "./use-cell-edit.ts";
import { useRowBlocks } from "./use-row-blocks.ts";
import { useView } from "./use-view.ts";
import {
  columnEdges,
  columnsInView,
  isPast,
  rowsAPage,
  rowsInView,
  type Span,
  scrolledHeight,
  upwardShift,
} from "./visible-window.ts";

/** Rows and columns drawn beyond those in view, so that a small scroll finds them there. */
const SPARE_ROWS = 2;
const SPARE_COLUMNS = 1;
/** A row's height in rem, as in sheet-view.css. */
const ROW_REM = 1.5;

/** Which drawn row a row takes the place of: rows that come into view use those that go out of it, which costs less than making them. */
function slotOf(row: number, { from, to }: Span): string {
  return row >= from && row < to ? `slot ${row % (to - from)}` : `row ${row}`;
}

/** The grid itself. The focus is on the scroller, which names its active cell, so that scrolling far away never loses it. */
export function SheetGrid(props: SheetViewProps) {
  const { words, name, rows, columns, headingRow, widths, own, read, version, marks } = props;
  const id = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const probe = useRef<HTMLDivElement>(null);
  const [view, scrolled] = useView(scroller, probe);
  const rem = view.rowHeight / ROW_REM;
  const edges = useMemo(() => columnEdges(widths, columns, rem), [widths, columns, rem]);
  const rowSpan = rowsInView(view, rows, SPARE_ROWS);
  const columnSpan = columnsInView(view, edges, SPARE_COLUMNS);
  const blocks = useRowBlocks(read, version, rowSpan, headingRow);
  const markedRows = useMemo(() => marksByRow(marks), [marks]);
  const { active, moveTo } = useActiveCell(props, view, edges, scroller);
  const edit = useCellEdit(props, blocks, scroller, moveTo);

  const shift = upwardShift(view, rows);
  const headings = headingRow === null ? undefined : blocks.rowAt(headingRow);
  const content = blocks.rowAt(active.row);
  const cell = content?.cells[active.column];
  const activeMarks = marksAt(marks, active);
  const describedBy = activeMarks.length === 0 ? null : `${id}-marks`;
  const drawn = new Set(Array.from({ length: rowSpan.to - rowSpan.from }, (_, at) => rowSpan.from + at));
  drawn.add(active.row);
  if (edit.open !== null) drawn.add(edit.open.row);
  return (
    <>
      <div class="sheet-view__probe" ref={probe} aria-hidden="true" />
      <p class="visually-hidden" id={`${id}-keys`}>
        {words.views["sheet-keys"]}
      </p>
      <div
        ref={scroller}
        class="sheet-view__scroller"
        role="grid"
        tabIndex={0}
        aria-label={fillIn(words, words.views["sheet-of"], { name })}
        aria-describedby={`${id}-keys`}
        aria-rowcount={rows + 1}
        aria-colcount={columns + 1}
        aria-readonly={own}
        aria-activedescendant={`${id}-cell`}
        onScroll={scrolled}
        {...gridEvents({ props, active, page: rowsAPage(view), edit, moveTo, text: cell?.text ?? "" })}
      >
        <div
          class="sheet-view__canvas"
          style={{
            blockSize: `${scrolledHeight(rows, view.rowHeight) + view.rowHeight}px`,
            inlineSize: `${(edges.at(-1) ?? 0) + view.gutter}px`,
          }}
        >
          <SheetHead words={words} columns={columnSpan} edges={edges} active={active.column} headings={headings} />
          {headingRow !== null && isPast(view, rows, headingRow) && (
            <PinnedRow row={headingRow} columns={columnSpan} edges={edges} content={headings} />
          )}
          {[...drawn].map((row) => (
            <SheetRow
              key={slotOf(row, rowSpan)}
              words={words}
              row={row}
              top={(row + 1) * view.rowHeight - shift}
              content={blocks.rowAt(row)}
              from={columnSpan.from}
              to={columnSpan.to}
              edges={edges}
              active={row === active.row ? active.column : null}
              activeId={`${id}-cell`}
              describedBy={row === active.row ? describedBy : null}
              marks={markedRows.get(row)}
              edit={row === edit.open?.row ? edit.open : null}
              onEditEnd={edit.end}
            />
          ))}
        </div>
      </div>
      <CellStrip
        words={words}
        place={active}
        cell={cell}
        loading={content === undefined}
        marks={activeMarks}
        marksId={`${id}-marks`}
        refusal={edit.refusal}
        onEdit={own ? null : () => edit.begin(active, null)}
      />
    </>
  );
}
