import { codedYesNo } from "../longlist/coded-values.ts";
import type { ListId } from "../programmes/sample-rules.ts";
import { problemAbout } from "../sheets/cell.ts";
import { isLabel, textUnder } from "../sheets/own-table.ts";
import { type DrawnSheets, readDraw, rowOfCase } from "../sheets/read-draw.ts";
import { writeExclusion } from "../sheets/write-exclusion.ts";
import type { SetCells } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type JobOptions, type JobOutcome, nothingDone } from "./job.ts";

export interface ExcludeOptions extends JobOptions {
  readonly list: ListId;
  readonly caseId: string;
  readonly reason: string;
  /** Who excluded it, and when, for the log. */
  readonly by: string;
  readonly at: string;
}

/** What `exclude` did. Field names are the terminal's JSON. */
export interface ExcludeResult {
  readonly list: ListId;
  /** The sample's sheet. */
  readonly sheet: string;
  readonly caseId: string;
  /** The stratum's id, as the log has it. */
  readonly stratum: string;
  readonly reason: string;
  /** The reserve that takes the case's place; null when its stratum has none left. */
  readonly substitute: string | null;
}

/**
 * Exclude a case from a drawn sample, with the next reserve of its stratum in its place. The draw itself is never made again.
 *
 * Problems (returned): `list-not-in-programme`, `exclusion-without-reason`, `draw-not-found`, `case-not-in-sample`,
 * `case-already-excluded`; `no-reserve-left`, a warning. Source: 000 §6.1, 004 §6.1.
 */
export function exclude(workbook: WorkbookSnapshot, options: ExcludeOptions): JobOutcome<ExcludeResult, SetCells> {
  const { programme, list, caseId, by, at } = options;
  const reason = options.reason.trim();
  const lists = programme.samples.lists.map(({ id }) => id);
  if (!lists.includes(list)) return nothingDone([problemAbout(null, "list-not-in-programme", { list, lists })]);
  if (codedYesNo(reason) === "no") return nothingDone([problemAbout(null, "exclusion-without-reason", { caseId })]);
  const draw = readDraw(workbook, list);
  if (draw === null) return nothingDone([problemAbout(null, "draw-not-found", { list })]);
  const { sample, log } = draw;
  const out = rowOfCase(sample, caseId);
  const logged = rowOfCase(log, caseId);
  const result = out === undefined ? "" : textUnder(sample, out, "result");
  if (isLabel(result, "excluded")) {
    return nothingDone([problemAbout(sample.sheet, "case-already-excluded", { caseId })]);
  }
  if (out === undefined || logged === undefined || !isLabel(result, "selected")) {
    return nothingDone([problemAbout(sample.sheet, "case-not-in-sample", { caseId, list })]);
  }
  const next = nextReserve(draw, out);
  const substitute = next === undefined ? null : textUnder(sample, next, "caseReference");
  const rows = {
    sample: { out, in: next },
    log: { out: logged, in: substitute === null ? undefined : rowOfCase(log, substitute) },
  };
  const stratum = textUnder(sample, out, "stratum");
  return {
    result: {
      list,
      sheet: sample.sheet.name,
      caseId,
      stratum: textUnder(log, logged, "stratumId"),
      reason,
      substitute,
    },
    problems: substitute === null ? [problemAbout(sample.sheet, "no-reserve-left", { caseId, stratum })] : [],
    edits: writeExclusion(draw, { caseId, reason, substitute, by, at, rows }),
  };
}

/** The row of the first reserve, in order, of the stratum of a sample's row: by its id in the log, for names may be alike. */
function nextReserve({ sample, log }: DrawnSheets, row: number): number | undefined {
  const idOf = (each: number) => {
    const logged = rowOfCase(log, textUnder(sample, each, "caseReference"));
    return logged === undefined ? null : textUnder(log, logged, "stratumId");
  };
  const stratum = idOf(row);
  const order = (each: number) => Number(textUnder(sample, each, "order"));
  return sample.rows
    .filter((each) => isLabel(textUnder(sample, each, "result"), "reserve"))
    .filter((each) => idOf(each) === stratum)
    .sort((a, b) => order(a) - order(b))[0];
}
