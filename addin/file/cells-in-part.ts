import { type Block, blockAround, blockOfRange, MOST_COLUMNS, placeOfAddress } from "../../core/workbook/address.ts";
import { filledFormula } from "../../core/workbook/formula-parts.ts";
import { MAIN } from "./namespaces.ts";
import { XmlScan } from "./xml-scan.ts";
import { decodeCellText } from "./xml-text.ts";

/** A cell's element in a sheet's part. */
export interface CellElement {
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly style: number | null;
}

/** A row's element: its opening tag, where its closing tag starts, and its cells in the order written. */
export interface RowElement {
  readonly row: number;
  readonly start: number;
  readonly openEnd: number;
  /** Written `<row/>`. */
  readonly empty: boolean;
  /** The look of the row's cells that have no element; null without one. */
  readonly style: number | null;
  closing: number;
  readonly cells: CellElement[];
}

/** A formula's element in a cell that shares the formula of a cell to set. */
export interface Follower {
  readonly row: number;
  readonly column: number;
  readonly start: number;
  readonly end: number;
  readonly from: {
    readonly row: number;
    readonly column: number;
    readonly filled: (rows: number, columns: number) => string;
  };
}

/** What stands in a sheet's part where cells are to be set. */
export interface CellsInPart {
  /** Every row's number and where its element starts. */
  readonly rows: readonly { readonly row: number; readonly start: number }[];
  /** The elements of rows that cells are to be set in, by the row's number: a file may repeat a row. */
  readonly wanted: ReadonlyMap<number, readonly RowElement[]>;
  readonly followers: readonly Follower[];
  /** Blocks that one formula fills. */
  readonly blocks: readonly Block[];
  /** Where the rows' list ends; `empty` where it is written `<sheetData/>`. */
  readonly dataStart: number;
  readonly dataEnd: number;
  readonly empty: boolean;
}

/**
 * Go through a sheet's part once for the places of cells to set.
 *
 * @param isSet whether a cell is to be set; null for the column asks for any cell of the row
 *
 * Problems (thrown as BadFile): `file-damaged`.
 */
export function cellsInPart(
  xml: string,
  part: string,
  isSet: (row: number, column: number | null) => boolean,
): CellsInPart {
  const scan = new XmlScan(xml, part).root("worksheet", MAIN);
  const rows: { row: number; start: number }[] = [];
  const wanted = new Map<number, RowElement[]>();
  const formulas = new FormulaElements(isSet);
  let row = -1;
  let column = -1;
  let element: RowElement | null = null;
  toData(scan);
  const dataStart = scan.start;
  if (scan.empty) {
    return { rows, wanted, followers: [], blocks: [], dataStart, dataEnd: scan.end, empty: true };
  }
  while (scan.next() && !(scan.closing && scan.depth === 1)) {
    if (scan.depth === 2 && scan.name === "row" && scan.closing) {
      if (element) element.closing = scan.start;
    } else if (scan.depth === 2 && scan.name === "row") {
      const number = scan.attribute("r");
      row = number === null ? row + 1 : Number(number) - 1;
      column = -1;
      rows.push({ row, start: scan.start });
      element = isSet(row, null) ? rowElement(scan, row) : null;
      const repeated = element === null ? undefined : wanted.get(row);
      if (repeated !== undefined && element !== null) repeated.push(element);
      else if (element !== null) wanted.set(row, [element]);
    } else if (scan.depth === 3 && scan.name === "c" && !scan.closing) {
      const address = scan.attribute("r");
      column = address === null ? column + 1 : (placeOfAddress(address)?.column ?? MOST_COLUMNS);
      const { start } = scan;
      const style = numberOf(scan.attribute("s"));
      if (!scan.empty) formulas.throughCell(scan, row, column);
      element?.cells.push({ column, start, end: scan.end, style });
    }
  }
  return {
    rows,
    wanted,
    followers: formulas.followers,
    blocks: formulas.blocks,
    dataStart,
    dataEnd: scan.start,
    empty: false,
  };
}

function toData(scan: XmlScan): void {
  while (scan.next()) if (scan.name === "sheetData" && scan.depth === 1) return;
  throw scan.damaged();
}

function rowElement(scan: XmlScan, row: number): RowElement {
  const own = /^(?:1|true)$/.test(scan.attribute("customFormat") ?? "");
  return {
    row,
    start: scan.start,
    openEnd: scan.end,
    empty: scan.empty,
    style: own ? numberOf(scan.attribute("s")) : null,
    closing: scan.end,
    cells: [],
  };
}

function numberOf(text: string | null): number | null {
  return text === null || !/^\d+$/.test(text) ? null : Number(text);
}

class FormulaElements {
  readonly followers: Follower[] = [];
  readonly blocks: Block[] = [];
  readonly #leaving = new Map<string, Follower["from"]>();
  readonly #isSet: (row: number, column: number) => boolean;

  constructor(isSet: (row: number, column: number) => boolean) {
    this.#isSet = isSet;
  }

  /** Go to a cell's closing tag. */
  throughCell(scan: XmlScan, row: number, column: number): void {
    while (scan.next()) {
      if (scan.depth === 3 && scan.closing) return;
      if (scan.depth === 4 && scan.name === "f" && !scan.closing) this.#meet(scan, row, column);
    }
  }

  #meet(scan: XmlScan, row: number, column: number): void {
    const type = scan.attribute("t");
    if (type === "array" || type === "dataTable") {
      const block = blockOfRange(scan.attribute("ref") ?? "");
      if (block !== null && (block.top < block.bottom || block.left < block.right)) this.blocks.push(block);
    }
    if (type !== "shared") return;
    const index = scan.attribute("si") ?? "";
    const formula = decodeCellText(scan.text());
    if (formula !== "") {
      if (this.#isSet(row, column)) this.#leaving.set(index, { row, column, filled: filledFormula(formula) });
      else this.#leaving.delete(index);
      return;
    }
    const from = this.#leaving.get(index);
    if (from === undefined || this.#isSet(row, column)) return;
    const { start } = scan;
    if (!scan.empty) scan.next();
    this.followers.push({ row, column, start, end: scan.end, from });
  }
}

/** A cell's place, or that of the merged block it is in. */
export function placeInMerged<P extends { readonly row: number; readonly column: number }>(
  blocks: readonly Block[],
  cell: P,
): P {
  const block = blockAround(blocks, cell.row, cell.column);
  return block === undefined ? cell : { ...cell, row: block.top, column: block.left };
}
