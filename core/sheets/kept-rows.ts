import type { CellContent } from "../workbook/edit.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { isDay, textAt, valueAt } from "./cell.ts";
import type { OwnTable } from "./own-table.ts";
import { value } from "./sheet-content.ts";

/** A row of a sheet of ours that is added to: what stands in it, by heading. */
export type KeptRow = ReadonlyMap<string, CellContent>;

/** The rows of a table as they stand, whatever a person changed in them or added under a heading of their own. */
export function keptRows({ sheet, headings, rows }: OwnTable): KeptRow[] {
  return rows.map((row) => {
    const cells = headings.flatMap((heading, column): [string, CellContent][] => {
      const content = heading === "" ? null : contentAt(sheet, row, column);
      return content === null ? [] : [[heading, content]];
    });
    return new Map(cells);
  });
}

/** What stands in a cell, to be written again; days and times become the text they show. Null for an empty cell. */
function contentAt(sheet: SheetSnapshot, row: number, column: number): CellContent | null {
  const content = valueAt(sheet, row, column);
  if (content === null || content === "") return null;
  const plain = typeof content !== "object" && !isDay(sheet, row, column);
  return value(plain ? content : textAt(sheet, row, column));
}

/** A row's text under a heading, trimmed; "" where nothing stands. */
export function keptText(row: KeptRow, heading: string): string {
  return String(row.get(heading)?.value ?? "").trim();
}
