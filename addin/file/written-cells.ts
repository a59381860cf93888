import { placeOfAddress } from "../../core/workbook/address.ts";
import type { StringAt } from "./lazy-strings.ts";
import { MAIN } from "./namespaces.ts";
import { readRichText } from "./read-strings.ts";
import { XmlScan } from "./xml-scan.ts";
import { decodeCellText } from "./xml-text.ts";

/** A cell of a sheet's part as it stands there. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly look: number;
  /** Null for a cell without a value. */
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
}

/**
 * Go through every cell of a sheet's part in its order, and through the rest of the part.
 *
 * @param isWanted whether a cell is wanted, by its address as written (`B7`); others are passed over
 *
 * Problems (thrown as BadFile): `file-damaged` where the part is not XML with namespaces.
 */
export function* writtenCells(
  xml: string,
  part: string,
  strings: StringAt,
  isWanted: (address: string) => boolean,
): Generator<WrittenCell> {
  const scan = new XmlScan(xml, part).root("worksheet", MAIN);
  let inData = false;
  while (scan.next()) {
    if (!scan.closing) scan.checkAttributePrefixes();
    if (scan.depth === 1 && scan.name === "sheetData") inData = !scan.closing;
    if (!inData || scan.closing || scan.depth !== 3 || scan.name !== "c") continue;
    const address = scan.attribute("r") ?? "";
    const place = isWanted(address) ? placeOfAddress(address) : null;
    if (place !== null) yield { ...place, ...cellAt(scan, strings) };
  }
}

function cellAt(scan: XmlScan, strings: StringAt): Omit<WrittenCell, "row" | "column"> {
  const look = Number(scan.attribute("s") ?? 0);
  const type = scan.attribute("t");
  let value: WrittenCell["value"] = null;
  let formula: string | null = null;
  while (!scan.empty && scan.next() && !(scan.closing && scan.depth === 3)) {
    if (scan.closing || scan.depth !== 4) continue;
    if (scan.name === "f") formula = decodeCellText(scan.text());
    else if (scan.name === "is") value = readRichText(scan);
    else if (scan.name === "v") value = cellValue(scan.text(), type, strings);
  }
  return { look, value, formula };
}

function cellValue(written: string, type: string | null, strings: StringAt): string | number | boolean | null {
  if (type === "s") return strings(Number(written)) ?? null;
  if (type === "b") return written === "1";
  return type === null || type === "n" ? Number(written) : decodeCellText(written);
}
