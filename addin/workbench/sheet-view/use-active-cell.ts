import type { RefObject } from "preact";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { CellPlace } from "./grid-row.ts";
import type { SheetViewProps } from "./sheet-view-props.ts";
import { isMeasured } from "./use-view.ts";
import { scrollLeftFor, scrollTopFor, type View } from "./visible-window.ts";

/** The active cell, and the way to move it: always brought into view, always told. */
export function useActiveCell(
  { rows, columns, headingRow, goTo, onSelect }: SheetViewProps,
  view: View,
  edges: readonly number[],
  scroller: RefObject<HTMLElement | null>,
): { readonly active: CellPlace; moveTo(to: CellPlace): void } {
  const [wanted, setWanted] = useState<CellPlace>({ row: 0, column: 0 });
  const active = { row: Math.min(wanted.row, rows - 1), column: Math.min(wanted.column, columns - 1) };
  const bring = ({ row, column }: CellPlace) => {
    const pinned = headingRow !== null && row > headingRow ? 1 : 0;
    scroller.current?.scrollTo({
      top: scrollTopFor(view, rows, row, pinned),
      left: scrollLeftFor(view, edges, column),
      behavior: "instant",
    });
  };
  const moveTo = (to: CellPlace) => {
    setWanted(to);
    bring(to);
    onSelect(to);
  };
  // What is told of the active cell takes room from the sheet, and text may grow: the cell stays in view.
  useLayoutEffect(() => {
    if (isMeasured(view)) bring(active);
  }, [view.width, view.height, view.rowHeight, view.gutter]);
  const gone = useRef<number | null>(null);
  useEffect(() => {
    if (goTo === null || goTo.key === gone.current || !isMeasured(view)) return;
    gone.current = goTo.key;
    moveTo({ row: goTo.row, column: goTo.column });
    scroller.current?.focus({ preventScroll: true });
  });
  return { active, moveTo };
}
