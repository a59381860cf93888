import type { RefObject } from "preact";
import { useCallback, useRef, useState } from "preact/hooks";
import { fillIn } from "../../../core/words/fill-in.ts";
import { cellAddress } from "../../../core/workbook/address.ts";
import type { EditEnd } from "./cell-editor.tsx";
import type { CellPlace } from "./grid-row.ts";
import type { RowBlocks } from "./row-blocks.ts";
import type { OpenEdit } from "./sheet-row.tsx";
import type { SheetViewProps } from "./sheet-view-props.ts";

export interface CellEdit {
  /** The edit under way, or null. */
  readonly open: OpenEdit | null;
  /** Why the last edit was refused, or null. */
  readonly refusal: string | null;
  /** Edit a cell; without `start` it begins with the cell's own text. */
  begin(place: CellPlace, start: string | null): void;
  /** The same function always, so that rows need not be drawn anew. */
  end(end: EditEnd): void;
  /** Give a cell another text. It shows at once, and goes back if it is refused. */
  change(place: CellPlace, text: string): void;
}

/** Edits of a sheet's cells, one at a time. A sheet of our own and a row still being read take none. */
export function useCellEdit(
  { words, rows, own, onEdit }: SheetViewProps,
  blocks: RowBlocks,
  scroller: RefObject<HTMLElement | null>,
  moveTo: (to: CellPlace) => void,
): CellEdit {
  const [open, setOpen] = useState<OpenEdit | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const textAt = ({ row, column }: CellPlace) => blocks.rowAt(row)?.cells[column]?.text ?? "";

  const begin = (place: CellPlace, start: string | null) => {
    if (own || blocks.rowAt(place.row) === undefined) return;
    setRefusal(null);
    setOpen({ ...place, start: start ?? textAt(place) });
  };
  const change = async (place: CellPlace, text: string) => {
    const { row, column } = place;
    if (own || blocks.rowAt(row) === undefined || text === textAt(place)) return;
    setRefusal(null);
    const old = blocks.patch(row, column, { text, kind: text === "" ? "empty" : "text" });
    const reason = await onEdit(row, column, text);
    if (reason === null) return;
    blocks.patch(row, column, old);
    setRefusal(fillIn(words, words.views["edit-refused"], { cell: cellAddress(row, column), reason }));
  };
  const end = (how: EditEnd) => {
    if (open === null) return;
    setOpen(null);
    if (how?.move !== "away") scroller.current?.focus({ preventScroll: true });
    if (how === null) return;
    void change(open, how.text);
    if (how.move === "down") moveTo({ ...open, row: Math.min(open.row + 1, rows - 1) });
  };
  const latestEnd = useRef(end);
  latestEnd.current = end;
  const stableEnd = useCallback((how: EditEnd) => latestEnd.current(how), []);
  return { open, refusal, begin, end: stableEnd, change: (place, text) => void change(place, text) };
}
