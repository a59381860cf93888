import type { ListId } from "../programmes/sample-rules.ts";
import { cy } from "../words/cy.ts";
import { en, type Words } from "../words/en.ts";
import type { Language } from "../words/wording.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";
import { findHeadingRow, rowsBelow } from "./heading-row.ts";

type Label = keyof Words["labels"];

/** One of our sheets of a draw: its rows of cases, and where its columns are by label; a label without a column is not there. */
export interface DrawTable {
  readonly sheet: SheetSnapshot;
  readonly columns: ReadonlyMap<Label, number>;
  /** The row of headings, and the first column after the last heading. */
  readonly heading: number;
  readonly after: number;
  readonly rows: readonly number[];
}

/** The draw of a list that a workbook holds: the sample as people use it, and the log of how it came about. */
export interface DrawnSheets {
  readonly sample: DrawTable;
  readonly log: DrawTable;
  /** The language the sample was written in. */
  readonly language: Language;
}

const SAMPLE: readonly Label[] = ["order", "result", "caseReference", "stratum"];
const SAMPLE_MORE: readonly Label[] = ["reason", "inPlaceOf"];
const LOG: readonly Label[] = ["caseReference", "stratumId", "result", "order", "drawKey"];
const LOG_MORE: readonly Label[] = ["afterwards"];

/** The draw of a list, read from our own sheets in either language; null when the sample or its log is not there. */
export function readDraw(workbook: WorkbookSnapshot, list: ListId): DrawnSheets | null {
  const sheetOf = (own: string) => workbook.sheets.find((sheet) => sheet.own === own);
  const sample = drawTable(sheetOf(`sample.${list}`), SAMPLE, SAMPLE_MORE);
  const log = drawTable(sheetOf(`draw-log.${list}`), LOG, LOG_MORE);
  if (sample === null || log === null) return null;
  const result = textAt(sample.sheet, sample.heading, sample.columns.get("result") ?? 0);
  return { sample, log, language: result === cy.labels.result ? "cy" : "en" };
}

function drawTable(
  sheet: SheetSnapshot | undefined,
  needed: readonly Label[],
  more: readonly Label[],
): DrawTable | null {
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
  const after = heading.headings.findLastIndex((text) => text !== "") + 1;
  return { sheet, columns: columnsOf(heading.headings), heading: heading.row, after, rows: rowsBelow(sheet, heading) };
}

/** Whether a cell of our sheets holds a label, in either language. */
export function isLabel(text: string, label: Label): boolean {
  return text === en.labels[label] || text === cy.labels[label];
}

/** A row's text under a label; "" where the table has no such column. */
export function drawText({ sheet, columns }: DrawTable, row: number, label: Label): string {
  const column = columns.get(label);
  return column === undefined ? "" : textAt(sheet, row, column);
}

/** The row of a case. */
export function rowOfCase(table: DrawTable, caseId: string): number | undefined {
  const wanted = caseId.normalize("NFC").trim();
  return table.rows.find((row) => drawText(table, row, "caseReference").normalize("NFC") === wanted);
}
