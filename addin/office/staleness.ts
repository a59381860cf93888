import { blockOfRange } from "../../core/workbook/address.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { BookRead } from "./read-book.ts";
import type { RowSpan } from "./read-rows.ts";

/** More rows than these are read with their whole sheet. */
const MOST_SPANS = 40;
const MOST_CELLS = 40_000;

/** What of a workbook was read before it changed, and has to be read again. */
export class Staleness {
  /** The last reading; what is stale is stale in it. Null until the first, and after something that makes all of it uncertain. */
  #book: BookRead | null = null;
  #structure = true;
  readonly #sheets = new Set<string>();
  readonly #spans = new Map<string, RowSpan[]>();

  /** What was read last; what became stale while it was read stays stale. */
  known(book: BookRead): void {
    this.#book = book;
  }

  /** Take what is stale, to be read now; what becomes stale meanwhile is kept for the next time. */
  take(): {
    readonly whole: boolean;
    readonly sheets: ReadonlySet<string>;
    readonly spans: ReadonlyMap<string, RowSpan[]>;
  } {
    const taken = {
      whole: this.#structure || this.#sheets.size > 0,
      sheets: new Set(this.#sheets),
      spans: new Map(this.#spans),
    };
    this.#structure = false;
    this.#sheets.clear();
    this.#spans.clear();
    return taken;
  }

  get none(): boolean {
    return this.#book !== null && !this.#structure && this.#sheets.size === 0 && this.#spans.size === 0;
  }

  structure(): void {
    this.#structure = true;
  }

  /** Nothing that was read can be relied on. */
  everything(): void {
    this.#structure = true;
    for (const { id } of this.#book?.sheets ?? []) this.#sheets.add(id);
  }

  /** Edits of ours were written: what they touched, and every formula, may hold something else. */
  written(edits: readonly Edit[]): void {
    this.structure();
    for (const { id, snapshot } of this.#book?.sheets ?? []) {
      const touched = edits.some((edit) =>
        edit.kind === "put-sheet" ? edit.own === snapshot.own : edit.sheet === snapshot.name,
      );
      if (touched || snapshot.formulas !== undefined) this.sheet(id);
    }
  }

  sheet(id: string): void {
    this.#sheets.add(id);
  }

  /** Cells were changed; whole rows and columns, and large areas, make their sheet stale. */
  cells(id: string, address: string): void {
    const block = blockOfRange(address.replace(/^.*!/u, ""));
    const spans = this.#spans.get(id) ?? [];
    const { rows = [] } = this.#book?.sheets.find((one) => one.id === id)?.snapshot ?? {};
    const wide = rows.reduce((most, row) => Math.max(most, row.length), (block?.right ?? 0) - (block?.left ?? 0) + 1);
    const many = block === null || (block.bottom - block.top + 1) * wide > MOST_CELLS;
    if (many || spans.length >= MOST_SPANS) this.sheet(id);
    else this.#spans.set(id, [...spans, { first: block.top, last: block.bottom }]);
  }

  /** A sheet was calculated, or a part of it; true when it holds formulas, whose values may be others now. */
  calculated(id: string, address: string | undefined): boolean {
    const known = this.#book?.sheets.find((one) => one.id === id);
    const rests = known === undefined || known.snapshot.formulas !== undefined;
    if (rests && address !== undefined) this.cells(id, address);
    else if (rests) this.sheet(id);
    return rests;
  }
}
