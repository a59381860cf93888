import type { ListId } from "../programmes/sample-rules.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";
import { LOG_ROWS } from "./log-rows.ts";
import type { OwnTable } from "./own-table.ts";
import { readDraw } from "./read-draw.ts";

/** What the log of an earlier draw says of it. */
export interface EarlierDraw {
  readonly sheet: string;
  readonly seed: string;
  readonly requested: string;
  readonly fingerprint: string;
  /** True when cases were excluded from the sample since, or given an inspector or a reference. */
  readonly changedSince: boolean;
}

/** The draw of a list that this workbook already holds; null when there is none. */
export function earlierDraw(workbook: WorkbookSnapshot, list: ListId): EarlierDraw | null {
  const sheet = workbook.sheets.find((one) => one.own === `draw-log.${list}`);
  if (sheet === undefined) return null;
  const text = (row: number) => textAt(sheet, row - sheet.top, 1 - sheet.left);
  const draw = readDraw(workbook, list);
  return {
    sheet: sheet.name,
    seed: text(LOG_ROWS.seed),
    requested: text(LOG_ROWS.requested),
    fingerprint: text(LOG_ROWS.fingerprint),
    changedSince: draw !== null && (draw.log.columns.has("afterwards") || isAllotted(draw.sample)),
  };
}

function isAllotted({ columns }: OwnTable): boolean {
  return columns.has("inspector") || columns.has("ourReference");
}
