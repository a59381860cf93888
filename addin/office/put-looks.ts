import { LINE, LOOKS, type Look } from "../../core/workbook/cell-looks.ts";
import type { TextLook } from "../../core/workbook/edit.ts";

const SIDES = ["top", "bottom", "left", "right"] as const;

/** Put looks that follow what cells give on a sheet that has none. The changes wait in the context. */
export function putLooks(sheet: Excel.Worksheet, looks: readonly TextLook[]): void {
  for (const { range, text, style } of looks) {
    const { cellValue } = sheet.getRange(range).conditionalFormats.add("CellValue");
    cellValue.rule = { formula1: `="${text.replaceAll('"', '""')}"`, operator: "EqualTo" };
    dress(cellValue.format, LOOKS[style]);
  }
}

function dress({ font, fill, borders }: Excel.ConditionalRangeFormat, look: Look): void {
  if (look.bold) font.bold = true;
  if (look.ink !== undefined) font.color = `#${look.ink}`;
  if (look.fill !== undefined) fill.color = `#${look.fill}`;
  for (const side of look.border === "box" ? SIDES : []) {
    borders[side].style = "Continuous";
    borders[side].color = `#${LINE}`;
  }
}
