import { type Block, blockOfRange, cellAddress } from "../../core/workbook/address.ts";
import type { SetCell } from "../../core/workbook/edit.ts";
import { BadFile } from "./bad-file.ts";
import { MAIN } from "./namespaces.ts";
import { type Parts, readRelationships, textOfPart } from "./relationships.ts";
import { type Splice, splice } from "./xml-patch.ts";
import { XmlScan } from "./xml-scan.ts";
import { decodeCellText, decodeEntities, encodeCellText } from "./xml-text.ts";

interface TableColumn {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

interface Table {
  readonly path: string;
  readonly xml: string;
  readonly block: Block;
  readonly headings: boolean;
  readonly totals: boolean;
  readonly columns: readonly TableColumn[];
}

/**
 * The parts of a sheet's tables whose headings are among the cells to set, with their columns renamed alike: Excel takes a table whose
 * headings differ from its columns' names for damaged.
 *
 * @param path the sheet's part
 * @param sheet the sheet's name, for problems
 *
 * Problems (thrown as BadFile): `cell-only-in-excel` for a heading that formulas use, that would be blank, a number or another's, and for
 * a table's row of totals.
 */
export function renamedTables(
  parts: Parts,
  path: string,
  sheet: string,
  cells: readonly SetCell[],
): { readonly path: string; readonly xml: string }[] {
  return tablesOf(parts, path).flatMap((table) => {
    const changes = cells.flatMap((cell) => renaming(parts, table, sheet, cell));
    return changes.length === 0 ? [] : [{ path: table.path, xml: splice(table.xml, changes) }];
  });
}

/** The rows of a sheet's tables that are more than cells: their headings and totals. */
export function tableRows(parts: Parts, path: string): Block[] {
  return tablesOf(parts, path).flatMap(({ block, headings, totals }) => [
    ...(headings ? [{ ...block, bottom: block.top }] : []),
    ...(totals ? [{ ...block, top: block.bottom }] : []),
  ]);
}

function tablesOf(parts: Parts, path: string): Table[] {
  const tables = readRelationships(parts, path).filter((each) => each.type === "table" && !each.external);
  return tables.flatMap(({ target }) => readTable(parts, target) ?? []);
}

function readTable(parts: Parts, path: string): Table | null {
  const xml = textOfPart(parts, path);
  if (xml === null) return null;
  const scan = new XmlScan(xml, path).root("table", MAIN);
  const block = blockOfRange(scan.attribute("ref") ?? "");
  if (block === null) return null;
  const headings = scan.attribute("headerRowCount") !== "0";
  const totals = Number(scan.attribute("totalsRowCount") ?? 0) > 0;
  const columns: TableColumn[] = [];
  while (scan.next()) {
    if (scan.closing || scan.name !== "tableColumn" || scan.depth !== 2) continue;
    columns.push({ name: decodeCellText(scan.attribute("name") ?? ""), start: scan.start, end: scan.end });
  }
  return { path, xml, block, headings, totals, columns };
}

function renaming(parts: Parts, table: Table, sheet: string, { row, column, value }: SetCell): Splice[] {
  const { block, columns } = table;
  if (column < block.left || column > block.right) return [];
  const only = () => new BadFile("cell-only-in-excel", { sheet, cell: cellAddress(row, column) });
  if (table.totals && row === block.bottom) throw only();
  const present = columns[column - block.left];
  if (!table.headings || row !== block.top || present === undefined || present.name === value) return [];
  const taken = columns.some((one) => one !== present && one.name.toLowerCase() === String(value).toLowerCase());
  if (typeof value !== "string" || value === "" || taken || isUsed(parts, present.name)) throw only();
  const name = encodeCellText(value).replaceAll("\n", "_x000a_");
  const tag = table.xml.slice(present.start, present.end);
  const text = tag.replace(/(\sname\s*=\s*)(?:"[^"]*"|'[^']*')/, (_, before) => `${before}"${name}"`);
  return [{ start: present.start, end: present.end, text }];
}

/** Whether any formula in the workbook names a column of a table so: `Cases[Opened]`. */
function isUsed(parts: Parts, column: string): boolean {
  const spelling = `[${column.replace(/['[\]#@]/g, "'$&")}]`.toLowerCase();
  return [...parts.keys()].some((key) => {
    if (!key.endsWith(".xml") || key.endsWith("sharedstrings.xml")) return false;
    return decodeEntities(textOfPart(parts, key) ?? "")
      .toLowerCase()
      .includes(spelling);
  });
}
