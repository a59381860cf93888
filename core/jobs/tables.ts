import type { Tally } from "../assessment/tally.ts";
import type { Rounding } from "../rating/band.ts";
import { problemAbout } from "../sheets/cell.ts";
import { checkAssessments } from "../sheets/check-assessments.ts";
import { samplesOf } from "../sheets/check-inspection.ts";
import { readInspection, talliesOfAssessments } from "../sheets/read-inspection.ts";
import { sheetNamesSaid } from "../sheets/sheet-names-said.ts";
import { writeTables } from "../sheets/write-tables.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type JobOptions, type JobOutcome, nothingDone, worstFirst } from "./job.ts";

export interface TablesOptions extends JobOptions {
  readonly rounding: Rounding;
}

export interface TablesResult {
  readonly tallies: readonly Tally[];
}

/**
 * Count the assessments into key-question tables.
 *
 * Problems (returned): `nothing-to-count`, and those of `readAssessments` and `checkAssessments`. Source: 000 §7.1, 004 §7.1.
 */
export function tables(workbook: WorkbookSnapshot, options: TablesOptions): JobOutcome<TablesResult> {
  const { programme, rounding, language } = options;
  const sheets = readInspection(workbook, programme, null);
  if (sheets.assessments.length === 0) return nothingDone([problemAbout(null, "nothing-to-count")]);
  const problems = sheets.assessments.flatMap((one) => [...one.problems, ...checkAssessments(programme, one)]);
  const tallies = talliesOfAssessments(programme, sheets.assessments);
  const from = { tallies, assessments: sheets.assessments, samples: samplesOf(programme, sheets), rounding };
  const { edits } = writeTables(workbook, programme, from, language);
  return {
    result: { tallies: [...tallies.values()] },
    problems: worstFirst([...problems, ...sheetNamesSaid(workbook, edits)]),
    edits,
  };
}
