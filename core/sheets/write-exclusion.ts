import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { wordsIn } from "../words/words-in.ts";
import type { SetCell, SetCells } from "../workbook/edit.ts";
import { type DrawnSheets, type DrawTable, drawText } from "./read-draw.ts";
import { timeInWords } from "./write-sample.ts";

/** A case excluded from a drawn sample, with the reserve that takes its place. */
export interface Exclusion {
  readonly caseId: string;
  readonly reason: string;
  /** Null where no reserve is left. */
  readonly substitute: string | null;
  readonly by: string;
  /** When, as an ISO time. */
  readonly at: string;
  /** Rows of both cases in the sample and in the log; undefined for none. */
  readonly rows: Readonly<Record<"sample" | "log", { readonly out: number; readonly in: number | undefined }>>;
}

/**
 * Mark an exclusion on the sample, and beside the draw's own facts in its log, which stay as they are. Columns for reasons, cases replaced
 * and what was done afterwards are added once, after the last heading.
 */
export function writeExclusion(draw: DrawnSheets, one: Exclusion): SetCells[] {
  const words = wordsIn(draw.language);
  return [sampleCells(words, draw.sample, one), logCells(words, draw.log, one)];
}

function sampleCells(words: Words, table: DrawTable, one: Exclusion): SetCells {
  const { labels } = words;
  const page = new TableCells(words, table);
  const { out, in: substitute } = one.rows.sample;
  page.set(out, "result", labels.excluded);
  page.set(out, "reason", one.reason);
  if (substitute !== undefined) {
    page.set(substitute, "result", labels.selected);
    page.set(substitute, "inPlaceOf", one.caseId);
  }
  return page.edit();
}

function logCells(words: Words, table: DrawTable, one: Exclusion): SetCells {
  const { labels } = words;
  const page = new TableCells(words, table);
  const at = timeInWords(one.at);
  const { out, in: substitute } = one.rows.log;
  page.add(out, "afterwards", fillIn(words, labels.excludedAfterwards, { by: one.by, at, reason: one.reason }));
  if (substitute !== undefined) {
    page.add(
      substitute,
      "afterwards",
      fillIn(words, labels.selectedAfterwards, { caseId: one.caseId, by: one.by, at }),
    );
  }
  return page.edit();
}

type Label = keyof Words["labels"];

/** Cells to set on one of our tables, by row and label; a label without a column gets one. */
class TableCells {
  readonly #cells: SetCell[] = [];
  readonly #columns: Map<Label, number>;
  #after: number;

  constructor(
    private readonly words: Words,
    private readonly table: DrawTable,
  ) {
    this.#columns = new Map(table.columns);
    this.#after = table.after;
  }

  set(row: number, label: Label, value: string): void {
    this.#put(row, this.#columnOf(label), value);
  }

  /** Like `set`, after what stands there already. */
  add(row: number, label: Label, value: string): void {
    const before = drawText(this.table, row, label);
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
