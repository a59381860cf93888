import type { CellStyle, TextLook } from "../../core/workbook/edit.ts";
import { encodeCellText } from "./xml-text.ts";

/**
 * Looks by text as a sheet part's conditional formats, one element a range; the first given comes first.
 *
 * @param differential the place of a style among the style part's differential formats
 */
export function conditionalFormats(looks: readonly TextLook[], differential: (style: CellStyle) => number): string {
  const rules = looks.map(({ range, text, style }, at) => ({ range, xml: ruleXml(text, differential(style), at + 1) }));
  return [...new Set(looks.map(({ range }) => range))]
    .map((range) => {
      const xml = rules.filter((rule) => rule.range === range).map((rule) => rule.xml);
      return `<conditionalFormatting sqref="${range}">${xml.join("")}</conditionalFormatting>`;
    })
    .join("");
}

function ruleXml(text: string, format: number, priority: number): string {
  const literal = encodeCellText(`"${text.replaceAll('"', '""')}"`);
  return `<cfRule type="cellIs" dxfId="${format}" priority="${priority}" operator="equal"><formula>${literal}</formula></cfRule>`;
}
