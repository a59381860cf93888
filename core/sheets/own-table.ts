import { cy } from "../words/cy.ts";
import { en, type Words } from "../words/en.ts";
import type { Language } from "../words/wording.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";
import { freeColumn } from "./free-column.ts";
import { findHeadingRow, rowsBelow } from "./heading-row.ts";

/** What heads a column of a sheet of ours, or stands in its cells, by its key among the words. */
export type Label = keyof Words["labels"];

/** A table on a sheet of ours: its rows, and where its columns are by label; a label without a column is not there. */
export interface OwnTable {
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<Label, number>;
  /** The row of headings, their texts, and the first column after them that nothing stands in. */
  readonly heading: number;
  readonly headings: readonly string[];
  readonly after: number;
  readonly rows: readonly number[];
}

/**
 * The table on a sheet of ours, in either language.
 *
 * @param needed labels that every such table has
 * @param more labels that it may have
 * @returns null where the sheet is not there or lacks a needed heading
 */
export function ownTable(
  sheet: SheetSnapshot | undefined,
  needed: readonly Label[],
  more: readonly Label[],
): OwnTable | null {
  if (sheet === undefined) return null;
  const columnsOf = (headings: readonly string[]) =>
    new Map(
      [...needed, ...more].flatMap((label) => {
        const column = headings.findIndex((text) => isLabel(text, label));
        return column < 0 ? [] : [[label, column] as const];
      }),
    );
  const heading = findHeadingRow(sheet, (headings) => {
    const columns = columnsOf(headings);
    return needed.every((label) => columns.has(label)) ? 1 : 0;
  });
  if (heading === null) return null;
  const { row, headings } = heading;
  const after = freeColumn(sheet, heading);
  return { sheet, columns: columnsOf(headings), heading: row, headings, after, rows: rowsBelow(sheet, heading) };
}

/** Whether a cell of our sheets holds a label, in either language. */
export function isLabel(text: string, label: Label): boolean {
  return text === en.labels[label] || text === cy.labels[label];
}

/** A row's text under a label; "" where the table has no such column. */
export function textUnder({ sheet, columns }: OwnTable, row: number, label: Label): string {
  const column = columns.get(label);
  return column === undefined ? "" : textAt(sheet, row, column);
}

/** The language a table was written in, by a heading that it has. */
export function languageOfTable({ sheet, columns, heading }: OwnTable, label: Label): Language {
  return textAt(sheet, heading, columns.get(label) ?? 0) === cy.labels[label] ? "cy" : "en";
}
