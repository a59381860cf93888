import { type Block, blockAround, blockOfRange, cellAddress } from "../../core/workbook/address.ts";
import type { CellStyle, SetCell } from "../../core/workbook/edit.ts";
import { type AroundCells, aroundCells, columnStyle } from "./around-cells.ts";
import { BadFile } from "./bad-file.ts";
import { type CellsInPart, cellsInPart, placeInMerged, type RowElement } from "./cells-in-part.ts";
import { isQuoted, type TextPlaces, valueXml } from "./sheet-part.ts";
import { openedTag, prefixed, type Splice, splice } from "./xml-patch.ts";
import { encodeCellText } from "./xml-text.ts";

/**
 * The index of a set cell's look.
 *
 * @param own the look it has, or would have as a new cell of its row or column; null for none
 * @param isNew true for a cell without an element so far
 */
export type SetLook = (style: CellStyle | undefined, quoted: boolean, own: number | null, isNew: boolean) => number;

/**
 * A sheet's part with single cells set. Everything else stays as it is, but for the formulas of cells that shared a set cell's formula: each gets its own.
 *
 * @param sheet the sheet's name, for problems
 *
 * Problems (thrown as BadFile): `sheet-protected`; `cell-only-in-excel` for part of a formula over several cells; `file-damaged`.
 */
export function setCellsInPart(
  xml: string,
  part: string,
  sheet: string,
  cells: readonly SetCell[],
  look: SetLook,
  texts: TextPlaces,
): string {
  const around = aroundCells(xml, part);
  if (around.isProtected) throw new BadFile("sheet-protected", { sheet });
  const wanted = byPlace(cells.map((cell) => placeInMerged(around.merged, cell)));
  const found = cellsInPart(xml, part, (row, column) =>
    column === null ? wanted.has(row) : (wanted.get(row)?.has(column) ?? false),
  );
  for (const [row, columns] of wanted) {
    for (const column of columns.keys()) {
      if (blockAround(found.blocks, row, column) === undefined) continue;
      throw new BadFile("cell-only-in-excel", { sheet, cell: cellAddress(row, column) });
    }
  }
  const patch = new PartPatch(xml, found, around, look, texts);
  for (const [row, columns] of [...wanted].sort(([a], [b]) => a - b)) {
    patch.row(
      row,
      [...columns.values()].sort((a, b) => a.column - b.column),
    );
  }
  return patch.xml();
}

/** Whether a cell needs an element: a place without one is empty already. */
function holds({ value, style }: SetCell): boolean {
  return style !== undefined || (value !== null && value !== "");
}

/** The last value of each place, with the last look given: several cells of a merged block are one place. */
function byPlace(cells: readonly SetCell[]): Map<number, Map<number, SetCell>> {
  const rows = new Map<number, Map<number, SetCell>>();
  for (const cell of cells) {
    const row = rows.get(cell.row) ?? new Map<number, SetCell>();
    const style = cell.style ?? row.get(cell.column)?.style;
    rows.set(cell.row, row.set(cell.column, style === undefined ? cell : { ...cell, style }));
  }
  return rows;
}

class PartPatch {
  readonly #xml: string;
  readonly #prefix: string;
  readonly #found: CellsInPart;
  readonly #around: AroundCells;
  readonly #look: SetLook;
  readonly #texts: TextPlaces;
  readonly #changes: Splice[] = [];
  #reach: Block | null = null;
  readonly #lastRow: number;
  #newRows = "";

  constructor(xml: string, found: CellsInPart, around: AroundCells, look: SetLook, texts: TextPlaces) {
    this.#texts = texts;
    this.#xml = xml;
    this.#prefix = around.prefix;
    this.#found = found;
    this.#around = around;
    this.#look = look;
    this.#lastRow = found.rows.reduce((last, { row }) => Math.max(last, row), -1);
  }

  /** Set a row's cells, given from the left. Rows are given from the top. */
  row(row: number, cells: readonly SetCell[]): void {
    const elements = this.#found.wanted.get(row) ?? [];
    const [first] = elements;
    const added = cells.filter((cell) => !this.#replaced(elements, cell) && holds(cell));
    if (added.length === 0) return;
    if (first === undefined) this.#addRow(row, added);
    else this.#addToRow(first, added);
  }

  #addToRow(first: RowElement, added: readonly SetCell[]): void {
    if (first.empty) {
      const opening = openedTag(this.#withoutSpans(first));
      const text = `${opening}${added.map((cell) => this.#cell(cell, first.style, true)).join("")}</${this.#prefix}row>`;
      this.#changes.push({ start: first.start, end: first.openEnd, text });
      return;
    }
    this.#changes.push({ start: first.start, end: first.openEnd, text: this.#withoutSpans(first) });
    for (const cell of added) {
      const at = first.cells.find(({ column }) => column > cell.column)?.start ?? first.closing;
      this.#changes.push({ start: at, end: at, text: this.#cell(cell, first.style, true) });
    }
  }

  xml(): string {
    const { dataStart, dataEnd, empty, followers } = this.#found;
    if (this.#newRows !== "") {
      const opening = openedTag(this.#xml.slice(dataStart, dataEnd));
      const text = empty ? `${opening}${this.#newRows}</${this.#prefix}sheetData>` : this.#newRows;
      this.#changes.push({ start: empty ? dataStart : dataEnd, end: dataEnd, text });
    }
    for (const { row, column, start, end, from } of followers) {
      const formula = from.filled(row - from.row, column - from.column);
      this.#changes.push({ start, end, text: `<${this.#prefix}f>${encodeCellText(formula)}</${this.#prefix}f>` });
    }
    this.#widenDimension();
    return splice(this.#xml, this.#changes);
  }

  /** Put a cell in the place of its element, if it has one; of several the last is gone too, as readers take the last. */
  #replaced(elements: readonly RowElement[], cell: SetCell): boolean {
    const present = elements.flatMap(({ cells }) => cells.filter(({ column }) => column === cell.column));
    present.forEach(({ start, end, style }, at) => {
      this.#changes.push({ start, end, text: at === 0 ? this.#cell(cell, style, false) : "" });
    });
    return present.length > 0;
  }

  #addRow(row: number, cells: readonly SetCell[]): void {
    const xml = cells.map((cell) => this.#cell(cell, null, true)).join("");
    const text = `<${this.#prefix}row r="${row + 1}">${xml}</${this.#prefix}row>`;
    const after = row > this.#lastRow ? undefined : this.#found.rows.find((one) => one.row > row);
    if (after === undefined) this.#newRows += text;
    else this.#changes.push({ start: after.start, end: after.start, text });
  }

  #cell(cell: SetCell, style: number | null, isNew: boolean): string {
    const { row, column, value } = cell;
    const own = isNew ? (style ?? columnStyle(this.#around.columns, column)) : style;
    if (isNew) this.#reach = blockWith(this.#reach, { top: row, left: column, bottom: row, right: column });
    return prefixed(
      valueXml(value, cellAddress(row, column), this.#look(cell.style, isQuoted(value), own, isNew), this.#texts),
      this.#prefix,
    );
  }

  /** A row's opening tag: how far its cells reach is for the program that opens it to find out. */
  #withoutSpans({ start, openEnd }: RowElement): string {
    return this.#xml.slice(start, openEnd).replace(/\sspans\s*=\s*(?:"[^"]*"|'[^']*')/, "");
  }

  #widenDimension(): void {
    const { dimension } = this.#around;
    const block = blockOfRange(dimension?.range ?? "");
    if (this.#reach === null || dimension === null || block === null) return;
    const { top, left, bottom, right } = blockWith(block, this.#reach);
    const range = `${cellAddress(top, left)}:${cellAddress(bottom, right)}`;
    const { start, end } = dimension;
    const text = this.#xml.slice(start, end).replace(/(\sref\s*=\s*["'])[^"']*/, `$1${range}`);
    this.#changes.push({ start, end, text });
  }
}

/** The block around two blocks. */
function blockWith(one: Block | null, other: Block): Block {
  if (one === null) return other;
  return {
    top: Math.min(one.top, other.top),
    left: Math.min(one.left, other.left),
    bottom: Math.max(one.bottom, other.bottom),
    right: Math.max(one.right, other.right),
  };
}
