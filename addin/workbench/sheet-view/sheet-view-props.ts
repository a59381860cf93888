import type { Words } from "../../../core/words/en.ts";
import type { CellMark, CellPlace, GridRow } from "./grid-row.ts";

/** What a view of one sheet is given, and whom it tells. */
export interface SheetViewProps {
  readonly words: Words;
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  /** The row of headings, counted from 0, which stays in view; null where there is none. */
  readonly headingRow: number | null;
  /** Widths of columns in characters, from the first. */
  readonly widths: readonly number[];
  /** True for a sheet Probity writes: it can be read here, not edited. */
  readonly own: boolean;
  /** Rows from `from` up to but without `to`. */
  read(from: number, to: number): Promise<readonly GridRow[]>;
  /** Another number whenever the sheet's content has changed. */
  readonly version: number;
  readonly marks: readonly CellMark[];
  /** A cell of this sheet to go to, which takes the focus; another `key` goes there again. Null while another sheet is meant. */
  readonly goTo: (CellPlace & { readonly key: number }) | null;
  onSelect(cell: CellPlace): void;
  /** A person's edit; the promise gives a sentence when it is refused, null when it is taken. */
  onEdit(row: number, column: number, text: string): Promise<string | null>;
  onUndo(): void;
  onRedo(): void;
}
