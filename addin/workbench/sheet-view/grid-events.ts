import { actOfKey } from "./grid-key.ts";
import type { CellPlace } from "./grid-row.ts";
import type { SheetViewProps } from "./sheet-view-props.ts";
import type { CellEdit } from "./use-cell-edit.ts";

/** What keys and the pointer act on. */
interface Grid {
  readonly props: SheetViewProps;
  readonly active: CellPlace;
  /** Rows a page. */
  readonly page: number;
  readonly edit: CellEdit;
  moveTo(to: CellPlace): void;
  /** The active cell's text. */
  readonly text: string;
}

/** What the grid listens to: keys move, edit, clear and undo; a press moves, a double press edits. An open edit keeps its own keys. */
export function gridEvents({ props, active, page, edit, moveTo, text }: Grid) {
  const { rows, columns, onUndo, onRedo } = props;
  return {
    onKeyDown(event: KeyboardEvent) {
      const { key, shiftKey: shift, altKey: alt, ctrlKey, metaKey } = event;
      const press = { key, shift, alt, control: ctrlKey || metaKey, altGraph: event.getModifierState("AltGraph") };
      const act = event.isComposing ? null : actOfKey(press, active, { rows, columns, page });
      if (act === null) return;
      event.preventDefault();
      if (act.kind === "move") moveTo(act.to);
      else if (act.kind === "edit") edit.begin(active, act.start);
      else if (act.kind === "clear") edit.change(active, "");
      else if (act.kind === "undo") onUndo();
      else onRedo();
    },
    onMouseDown(event: MouseEvent) {
      const to = placeUnder(event);
      if (to !== null) moveTo(to);
    },
    onDblClick(event: MouseEvent) {
      const place = placeUnder(event);
      if (place !== null) edit.begin(place, null);
    },
    onCopy(event: ClipboardEvent) {
      if (edit.open !== null) return;
      event.preventDefault();
      event.clipboardData?.setData("text/plain", text);
    },
  };
}

/** The cell an event happened on; null on letters, numbers and in an open edit. */
function placeUnder({ target }: Event): CellPlace | null {
  if (!(target instanceof HTMLElement) || target instanceof HTMLTextAreaElement) return null;
  const cell = target.closest<HTMLElement>("[data-column]");
  return cell === null ? null : { row: Number(cell.dataset.row), column: Number(cell.dataset.column) };
}
