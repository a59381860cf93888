import type { CellStyle, TextLook } from "../../core/workbook/edit.ts";
import { encodeCellText } from "./xml-text.ts";

/**
 * Looks by text as a sheet part's conditional formats; the first given comes first. Each has an element of its own: o-spreadsheet 19.3.7 takes
 * the first rule of an element alone.
 *
 * @param differential the place of a style among the style part's differential formats
 */
export function conditionalFormats(looks: readonly TextLook[], differential: (style: CellStyle) => number): string {
  return looks
    .map(({ range, text, style }, at) => {
      const rule = ruleXml(text, differential(style), at + 1);
      return `<conditionalFormatting sqref="${range}">${rule}</conditionalFormatting>`;
    })
    .join("");
}

function ruleXml(text: string, format: number, priority: number): string {
  const literal = encodeCellText(`"${text.replaceAll('"', '""')}"`);
  return `<cfRule type="cellIs" dxfId="${format}" priority="${priority}" operator="equal"><formula>${literal}</formula></cfRule>`;
}
