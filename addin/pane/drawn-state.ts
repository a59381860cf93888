import type { ListId } from "../../core/programmes/sample-rules.ts";
import { earlierDraw } from "../../core/sheets/earlier-draw.ts";
import { isLabel, textUnder } from "../../core/sheets/own-table.ts";
import { readDraw } from "../../core/sheets/read-draw.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { DrawnState } from "./desk.ts";

/** A list's draw as its own sheets show it, with what was done since; null where the workbook has none. */
export function drawnState(workbook: WorkbookSnapshot, list: ListId): DrawnState | null {
  const draw = readDraw(workbook, list);
  const earlier = earlierDraw(workbook, list);
  if (draw === null || earlier === null) return null;
  const { sample } = draw;
  const cases = sample.rows.map((row) => {
    const result = textUnder(sample, row, "result");
    return {
      caseId: textUnder(sample, row, "caseReference"),
      stratum: textUnder(sample, row, "stratum"),
      order: Number(textUnder(sample, row, "order")),
      standing: isLabel(result, "excluded") ? "excluded" : isLabel(result, "reserve") ? "reserve" : "selected",
      reason: textUnder(sample, row, "reason"),
      inPlaceOf: textUnder(sample, row, "inPlaceOf"),
    } as const;
  });
  const sheets = { sheet: sample.sheet.name, logSheet: draw.log.sheet.name };
  return { list, ...sheets, seed: earlier.seed, fingerprint: earlier.fingerprint, cases };
}
