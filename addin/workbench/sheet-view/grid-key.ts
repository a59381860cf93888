import type { CellPlace } from "./grid-row.ts";

/** A key pressed, as far as it matters here. */
export interface KeyPress {
  readonly key: string;
  /** Ctrl, or Command on a Mac. */
  readonly control: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
  /** AltGr, which types letters (ŵ, ŷ) although it reads as Ctrl with Alt. */
  readonly altGraph: boolean;
}

/** What a key asks of the grid. `start` is what an edit begins with; null for the cell's own text. */
export type GridAct =
  | { readonly kind: "move"; readonly to: CellPlace }
  | { readonly kind: "edit"; readonly start: string | null }
  | { readonly kind: "clear" | "undo" | "redo" };

interface Limits {
  readonly rows: number;
  readonly columns: number;
  /** Rows a page. */
  readonly page: number;
}

/** What a key does in the grid while no cell is edited; null for keys that are not the grid's, Tab among them. */
export function actOfKey(press: KeyPress, cell: CellPlace, limits: Limits): GridAct | null {
  const to = placeOf(press, cell, limits);
  if (to !== null) return { kind: "move", to };
  const { key, control, shift, alt, altGraph } = press;
  if (control && !altGraph) {
    const letter = key.toLowerCase();
    if (letter === "z") return { kind: shift ? "redo" : "undo" };
    return letter === "y" ? { kind: "redo" } : null;
  }
  if (alt && !altGraph) return null;
  if (key === "Enter" || key === "F2") return { kind: "edit", start: null };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  return [...key].length === 1 ? { kind: "edit", start: key } : null;
}

function placeOf({ key, control, alt }: KeyPress, cell: CellPlace, limits: Limits): CellPlace | null {
  if (alt) return null;
  const last = { row: limits.rows - 1, column: limits.columns - 1 };
  const moves: Readonly<Record<string, CellPlace>> = {
    ArrowUp: { ...cell, row: control ? 0 : cell.row - 1 },
    ArrowDown: { ...cell, row: control ? last.row : cell.row + 1 },
    ArrowLeft: { ...cell, column: control ? 0 : cell.column - 1 },
    ArrowRight: { ...cell, column: control ? last.column : cell.column + 1 },
    Home: control ? { row: 0, column: 0 } : { ...cell, column: 0 },
    End: control ? last : { ...cell, column: last.column },
    PageUp: { ...cell, row: cell.row - limits.page },
    PageDown: { ...cell, row: cell.row + limits.page },
  };
  const to = Object.hasOwn(moves, key) ? moves[key] : undefined;
  if (to === undefined) return null;
  return { row: within(to.row, last.row), column: within(to.column, last.column) };
}

function within(number: number, last: number): number {
  return Math.max(0, Math.min(number, last));
}
