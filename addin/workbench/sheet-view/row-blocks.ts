import type { GridCell, GridRow } from "./grid-row.ts";
import type { Span } from "./visible-window.ts";

type Read = (from: number, to: number) => Promise<readonly GridRow[]>;

interface Block {
  readonly version: number;
  rows: readonly GridRow[];
}

const BLOCK = 128;
/** Blocks kept: some 16,000 rows. */
const MOST_BLOCKS = 128;
const MOST_ASKED = 3;
const EMPTY: GridCell = { text: "", kind: "empty" };

/**
 * Rows of a sheet, read in blocks as they come into view. Nothing waits: a row that is not there yet is undefined, and `changed` is called
 * when it is. Rows of an older version stay until those of the newer one come. While several blocks are being read, only what was wanted
 * last is asked for next, so that dragging the scroll bar leaves no queue behind it.
 */
export class RowBlocks {
  readonly #blocks = new Map<number, Block>();
  readonly #asked = new Set<number>();
  readonly #changed: () => void;
  #wanted: { read: Read; spans: readonly Span[]; version: number } | null = null;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  /** The row, if it has been read. */
  rowAt(row: number): GridRow | undefined {
    return this.#blocks.get(Math.floor(row / BLOCK))?.rows[row % BLOCK];
  }

  /** Have these rows at this version, if they are not there. */
  want(read: Read, spans: readonly Span[], version: number): void {
    this.#wanted = { read, spans, version };
    this.#askNext();
  }

  /** Show another cell until its block is read again. Returns the cell there was. */
  patch(row: number, column: number, cell: GridCell): GridCell {
    const block = this.#blocks.get(Math.floor(row / BLOCK));
    const old = block?.rows[row % BLOCK];
    if (block === undefined || old === undefined) return EMPTY;
    const cells = Array.from({ length: Math.max(old.cells.length, column + 1) }, (_, at) => old.cells[at] ?? EMPTY);
    block.rows = block.rows.with(row % BLOCK, { cells: cells.with(column, cell) });
    this.#changed();
    return old.cells[column] ?? EMPTY;
  }

  #askNext(): void {
    if (this.#wanted === null) return;
    const { read, spans, version } = this.#wanted;
    for (const block of spans.flatMap(blocksOf)) {
      if (this.#asked.size >= MOST_ASKED) return;
      if (this.#blocks.get(block)?.version !== version && !this.#asked.has(block)) void this.#ask(read, block, version);
    }
  }

  async #ask(read: Read, block: number, version: number): Promise<void> {
    this.#asked.add(block);
    const rows = await read(block * BLOCK, (block + 1) * BLOCK).catch(() => null);
    this.#asked.delete(block);
    if (rows === null) return;
    this.#blocks.delete(block);
    this.#blocks.set(block, { version, rows });
    this.#forget();
    this.#changed();
    this.#askNext();
  }

  /** Drop the block read longest ago. */
  #forget(): void {
    const [oldest] = this.#blocks.keys();
    if (this.#blocks.size > MOST_BLOCKS && oldest !== undefined) this.#blocks.delete(oldest);
  }
}

/** The blocks that hold a span's rows. */
function blocksOf({ from, to }: Span): number[] {
  const first = Math.floor(from / BLOCK);
  return Array.from({ length: Math.max(0, Math.ceil(to / BLOCK) - first) }, (_, at) => first + at);
}
