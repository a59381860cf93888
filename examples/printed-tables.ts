import type { CellContent } from "../core/workbook/edit.ts";
import { type Typed, typed } from "./plain-workbook.ts";

/** One key question as printed: its code, wording, yes, no, and whether a note says it does not apply to all cases. */
export type PrintedQuestion = readonly [code: string, wording: string, yes: number, no: number, note?: boolean];

export interface PrintedStandard {
  readonly name: string;
  readonly rating: string;
  readonly questions: readonly PrintedQuestion[];
}

const NOTE = "Note: question not applicable for all cases";

/** Tables laid out as in 000 §7.1 and 004 §7.1. */
export function printedTables(title: string, standards: readonly PrintedStandard[]): (CellContent | null)[][] {
  const rows: (CellContent | null)[][] = [typed([title], "title"), []];
  const line = (...values: Typed[]) => rows.push(typed(values));
  for (const standard of standards) {
    rows.push(typed([standard.name], "strong"), typed([standard.rating], "strong"));
    for (const [code, wording, yes, no, note] of standard.questions) {
      const percent = (count: number) => `${Math.floor((200 * count + yes + no) / (2 * (yes + no)))}%`;
      rows.push(typed([code, wording, "#", "%"], "heading"));
      line(null, "Yes", yes, percent(yes));
      line(null, "No", no, percent(no));
      if (note === true) line(null, NOTE);
    }
    rows.push([]);
  }
  return rows;
}
