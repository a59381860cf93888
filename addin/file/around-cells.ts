import type { Block } from "../../core/workbook/address.ts";
import { mergedBlock } from "./merged-block.ts";
import { MAIN } from "./namespaces.ts";
import { XmlScan } from "./xml-scan.ts";

/** What a sheet's part says besides its rows. */
export interface AroundCells {
  /** The root element's prefix with its colon. */
  readonly prefix: string;
  readonly merged: readonly Block[];
  readonly isProtected: boolean;
  readonly columns: readonly ColumnLook[];
  /** Where the used range is written, and what is written there; null where it is not. */
  readonly dimension: { readonly start: number; readonly end: number; readonly range: string } | null;
}

/** The look that the cells of some columns (from 1, both ends included) have where they have no element. */
export interface ColumnLook {
  readonly first: number;
  readonly last: number;
  readonly style: number;
}

/**
 * Read what stands in a sheet's part before and after its rows, without going through them.
 *
 * Problems (thrown as BadFile): `file-damaged`.
 */
export function aroundCells(xml: string, part: string): AroundCells {
  const merged: Block[] = [];
  const columns: ColumnLook[] = [];
  let isProtected = false;
  let dimension: AroundCells["dimension"] = null;
  const scan = new XmlScan(withoutRows(xml, part), part).root("worksheet", MAIN);
  while (scan.next()) {
    if (scan.closing) continue;
    const attribute = (name: string) => scan.attribute(name) ?? "";
    if (scan.depth === 1 && scan.name === "dimension") {
      dimension = { start: scan.start, end: scan.end, range: attribute("ref") };
    } else if (scan.depth === 1 && scan.name === "sheetProtection") {
      isProtected = /^(?:1|true|on)$/.test(attribute("sheet"));
    } else if (scan.depth === 2 && scan.name === "col") {
      const look = {
        first: Number(attribute("min")),
        last: Number(attribute("max")),
        style: Number(attribute("style")),
      };
      if (look.style > 0) columns.push(look);
    } else if (scan.depth === 2 && scan.name === "mergeCell") {
      const block = mergedBlock(attribute("ref"));
      if (block !== null) merged.push(block);
    }
  }
  return { prefix: scan.rootPrefix, merged, isProtected, columns, dimension };
}

/** The part without what stands between the tags of its list of rows. */
function withoutRows(xml: string, part: string): string {
  const scan = new XmlScan(xml, part);
  while (scan.next() && !(scan.depth === 1 && scan.name === "sheetData"));
  if (scan.empty || scan.name !== "sheetData") return xml;
  const closing = xml.indexOf(`</${scan.rootPrefix}sheetData`, scan.end);
  return closing < 0 ? xml : xml.slice(0, scan.end) + xml.slice(closing);
}

/** The look that a column's cells have where they have no element; null without one. */
export function columnStyle(columns: readonly ColumnLook[], column: number): number | null {
  return columns.find(({ first, last }) => column + 1 >= first && column + 1 <= last)?.style ?? null;
}
