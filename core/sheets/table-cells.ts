import type { Words } from "../words/en.ts";
import type { SetCell, SetCells } from "../workbook/edit.ts";
import { type Label, type OwnTable, textUnder } from "./own-table.ts";

/** Cells to set on one of our tables, by row and label; a label without a column gets one. */
export class TableCells {
  readonly #cells: SetCell[] = [];
  readonly #columns: Map<Label, number>;
  #after: number;

  constructor(
    private readonly words: Words,
    private readonly table: OwnTable,
  ) {
    this.#columns = new Map(table.columns);
    this.#after = table.after;
  }

  set(row: number, label: Label, value: string): void {
    this.#put(row, this.#columnOf(label), value);
  }

  /** Like `set`, after what stands there already. */
  add(row: number, label: Label, value: string): void {
    const before = textUnder(this.table, row, label);
    this.set(row, label, before === "" ? value : `${before}; ${value}`);
  }

  edit(): SetCells {
    return { kind: "set-cells", sheet: this.table.sheet.name, cells: this.#cells };
  }

  #columnOf(label: Label): number {
    const known = this.#columns.get(label);
    if (known !== undefined) return known;
    const column = this.#after++;
    this.#columns.set(label, column);
    this.#put(this.table.heading, column, this.words.labels[label], "heading");
    return column;
  }

  #put(row: number, column: number, value: string, style?: "heading"): void {
    const { top, left } = this.table.sheet;
    const cell = { row: top + row, column: left + column, value };
    this.#cells.push(style === undefined ? cell : { ...cell, style });
  }
}
