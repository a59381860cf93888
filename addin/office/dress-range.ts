import { LINE, LOOKS, type Look } from "../../core/workbook/cell-looks.ts";
import type { StyleRun } from "./style-runs.ts";

/** Give a block of cells its look. The changes wait in the context. */
export function dressRange(sheet: Excel.Worksheet, run: StyleRun): void {
  const look = LOOKS[run.style];
  const { format } = sheet.getRangeByIndexes(run.row, run.column, run.rows, run.columns);
  if (look.bold) format.font.bold = true;
  if (look.italic) format.font.italic = true;
  if (look.points !== undefined) format.font.size = look.points;
  if (look.ink !== undefined) format.font.color = `#${look.ink}`;
  if (look.fill !== undefined) format.fill.color = `#${look.fill}`;
  if (look.wrap) format.wrapText = true;
  if (look.across !== undefined) format.horizontalAlignment = look.across === "centre" ? "Center" : "Right";
  if (look.unlocked) format.protection.locked = false;
  for (const edge of edgesOf(look, run)) {
    const border = format.borders.getItem(edge);
    border.style = "Continuous";
    border.color = `#${LINE}`;
  }
}

type Edge = "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight" | "InsideHorizontal" | "InsideVertical";

/** The lines of a block whose every cell has the look's border. A block of one row or column has no lines inside it. */
function edgesOf({ border }: Look, { rows, columns }: StyleRun): Edge[] {
  if (border === undefined) return [];
  const below: Edge[] = rows > 1 ? ["EdgeBottom", "InsideHorizontal"] : ["EdgeBottom"];
  if (border === "bottom") return below;
  return [...below, "EdgeTop", "EdgeLeft", "EdgeRight", ...(columns > 1 ? (["InsideVertical"] as const) : [])];
}
