import { MAIN } from "./namespaces.ts";
import { XmlScan } from "./xml-scan.ts";

/**
 * The number formats files may name without spelling them out (ECMA-376 part 1, 18.8.30). 14 and 22 are written as Excel
 * reports them everywhere (`m/d/yyyy`), though people see their own country's order.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "m/d/yyyy",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "m/d/yyyy h:mm",
  37: "#,##0 ;(#,##0)",
  38: "#,##0 ;[Red](#,##0)",
  39: "#,##0.00;(#,##0.00)",
  40: "#,##0.00;[Red](#,##0.00)",
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mmss.0",
  48: "##0.0E+0",
  49: "@",
};

/**
 * The number format of each cell style, in order; null where it is General.
 *
 * @param longest characters of a format that cells have
 *
 * Problems (thrown as BadFile): `file-damaged` where the part is not XML with namespaces, or a format is longer.
 */
export function readFormats(xml: string, part: string, longest: number): (string | null)[] {
  const scan = new XmlScan(xml, part).root("styleSheet", MAIN);
  const own = new Map<number, string>();
  const formats: (string | null)[] = [];
  let inCellStyles = false;
  while (scan.next()) {
    if (scan.name === "cellXfs" && scan.depth === 1) inCellStyles = !scan.closing && !scan.empty;
    else if (scan.closing || scan.depth !== 2) continue;
    else if (scan.name === "numFmt")
      own.set(Number(scan.attribute("numFmtId")), scan.attribute("formatCode") ?? "General");
    else if (scan.name === "xf" && inCellStyles) {
      const id = Number(scan.attribute("numFmtId") ?? 0);
      const format = own.get(id) ?? BUILT_IN[id] ?? "General";
      if (format.length > longest) throw scan.damaged();
      formats.push(/^general$/i.test(format) ? null : format);
    }
  }
  return formats;
}
