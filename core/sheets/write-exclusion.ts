import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import { wordsIn } from "../words/words-in.ts";
import type { SetCells } from "../workbook/edit.ts";
import type { OwnTable } from "./own-table.ts";
import type { DrawnSheets } from "./read-draw.ts";
import { TableCells } from "./table-cells.ts";
import { timeInWords } from "./write-sample.ts";

/** A case excluded from a drawn sample, with the reserve that takes its place. */
export interface Exclusion {
  readonly caseId: string;
  readonly reason: string;
  /** Null where no reserve is left. */
  readonly substitute: string | null;
  readonly by: string;
  /** When, as an ISO time. */
  readonly at: string;
  /** Rows of both cases in the sample and in the log; undefined for none. */
  readonly rows: Readonly<Record<"sample" | "log", { readonly out: number; readonly in: number | undefined }>>;
}

/**
 * Mark an exclusion on the sample, and beside the draw's own facts in its log, which stay as they are. Columns for reasons, cases replaced
 * and what was done afterwards are added once, after the last heading.
 */
export function writeExclusion(draw: DrawnSheets, one: Exclusion): SetCells[] {
  const words = wordsIn(draw.language);
  return [sampleCells(words, draw.sample, one), logCells(words, draw.log, one)];
}

function sampleCells(words: Words, table: OwnTable, one: Exclusion): SetCells {
  const { labels } = words;
  const page = new TableCells(words, table);
  const { out, in: substitute } = one.rows.sample;
  page.set(out, "result", labels.excluded);
  page.set(out, "reason", one.reason);
  if (substitute !== undefined) {
    page.set(substitute, "result", labels.selected);
    page.set(substitute, "inPlaceOf", one.caseId);
  }
  return page.edit();
}

function logCells(words: Words, table: OwnTable, one: Exclusion): SetCells {
  const { labels } = words;
  const page = new TableCells(words, table);
  const at = timeInWords(one.at);
  const { out, in: substitute } = one.rows.log;
  page.add(out, "afterwards", fillIn(words, labels.excludedAfterwards, { by: one.by, at, reason: one.reason }));
  if (substitute !== undefined) {
    page.add(
      substitute,
      "afterwards",
      fillIn(words, labels.selectedAfterwards, { caseId: one.caseId, by: one.by, at }),
    );
  }
  return page.edit();
}
