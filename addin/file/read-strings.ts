import { MAIN } from "./namespaces.ts";
import { XmlScan } from "./xml-scan.ts";
import { decodeCellText } from "./xml-text.ts";

/** The shared strings of a workbook, in order, as plain text: formatting is left out and so are phonetic readings. */
export function readStrings(xml: string, part: string): string[] {
  const scan = new XmlScan(xml, part).root("sst", MAIN);
  const strings: string[] = [];
  while (scan.next()) {
    if (scan.name === "si" && !scan.closing && scan.depth === 1) strings.push(readRichText(scan));
  }
  return strings;
}

/** The text of the element the scan stands on (`si`, `is`), its runs joined; the scan is left at the element's end. */
export function readRichText(scan: XmlScan): string {
  if (scan.empty) return "";
  const element = scan.name;
  let text = "";
  let phonetic = false;
  while (scan.next()) {
    if (scan.closing && scan.name === element) return decodeCellText(text);
    if (scan.name === "rPh") phonetic = !scan.closing && !scan.empty;
    else if (scan.name === "t" && !scan.closing && !phonetic) text += scan.text();
  }
  throw scan.damaged();
}
