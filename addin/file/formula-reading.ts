import { type Block, blockOfRange, cellAddress } from "../../core/workbook/address.ts";
import { filledFormula } from "../../core/workbook/formula-parts.ts";
import { BadFile } from "./bad-file.ts";
import type { SheetGrid } from "./sheet-grid.ts";
import type { XmlScan } from "./xml-scan.ts";
import { decodeCellText } from "./xml-text.ts";

/** Cells that one formula over several cells may fill before it is not followed any further. */
const MOST_FILLED = 100_000;

interface SharedFormula {
  readonly row: number;
  readonly column: number;
  readonly length: number;
  readonly filled: (rows: number, columns: number) => string;
}

/**
 * Reads the formulas of a sheet's cells into its grid. A cell that shares another's formula gets it as it would read there; the further
 * cells of a formula over several cells get "", and so do those that share one once very much was written out.
 *
 * Problems (thrown as BadFile): `file-damaged` with the cell for a formula longer than any; `workbook-too-large`.
 */
export class FormulaReading {
  readonly #grid: SheetGrid;
  readonly #shared = new Map<string, SharedFormula>();
  readonly #blocks: Block[] = [];

  constructor(grid: SheetGrid) {
    this.#grid = grid;
  }

  /** The formula whose opening tag the scan is at. */
  read(scan: XmlScan, row: number, column: number): void {
    const type = scan.attribute("t");
    const written = decodeCellText(scan.text());
    if (written.length > this.#grid.limits.formula) {
      throw new BadFile("file-damaged", { ...scan.damaged().facts, cell: cellAddress(row, column) });
    }
    const block = type === "array" || type === "dataTable" ? blockOfRange(scan.attribute("ref") ?? "") : null;
    if (block !== null) this.#blocks.push(block);
    this.#grid.formula(row, column, type === "shared" ? this.#sharedText(scan, written, row, column) : written);
  }

  /** Once every cell was met. */
  finish(): void {
    for (const { top, left, bottom, right } of this.#blocks) {
      const cells = (bottom - top + 1) * (right - left + 1);
      if (cells > MOST_FILLED) continue;
      this.#grid.work(cells);
      for (let row = top; row <= bottom; row++) {
        for (let column = left; column <= right; column++) this.#grid.formula(row, column, "");
      }
    }
    this.#blocks.length = 0;
  }

  #sharedText(scan: XmlScan, written: string, row: number, column: number): string {
    const index = scan.attribute("si") ?? "";
    if (written !== "") {
      this.#shared.set(index, { row, column, length: written.length, filled: filledFormula(written) });
      return written;
    }
    const first = this.#shared.get(index);
    if (first === undefined) return "";
    return this.#grid.fills(first.length) ? first.filled(row - first.row, column - first.column) : "";
  }
}
