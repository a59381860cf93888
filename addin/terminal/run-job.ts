import { check } from "../../core/jobs/check.ts";
import { exclude } from "../../core/jobs/exclude.ts";
import type { JobOutcome } from "../../core/jobs/job.ts";
import { rate } from "../../core/jobs/rate.ts";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import { template } from "../../core/jobs/template.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Words } from "../../core/words/en.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { Ink } from "./ink.ts";
import type { JobRun } from "./job-run.ts";
import type { Arguments } from "./read-arguments.ts";
import {
  readableCheck,
  readableExclusion,
  readableRatings,
  readableSample,
  readableTables,
  readableTemplate,
} from "./readable-results.ts";
import { runImport, runPack } from "./run-hand-over.ts";
import { UsageFault } from "./usage-fault.ts";

/** Run the job that was asked for. `by` and `at` go into a draw's log. */
export async function runJob(typed: Arguments, workbook: WorkbookSnapshot, by: string, at: string): Promise<JobRun> {
  switch (typed.job) {
    case "pack":
      return runPack(typed, workbook, at);
    case "import":
      return runImport(typed, workbook);
    case "check":
      return run(check(workbook, typed), readableCheck);
    case "sample":
      return run(sample(workbook, { ...typed, by, at }), readableSample);
    case "exclude":
      return run(exclude(workbook, { ...typed, list: listOf(typed), by, at }), readableExclusion);
    case "tables":
      return run(tables(workbook, typed), readableTables);
    case "rate":
      return run(rate(workbook, typed), readableRatings);
    case "template":
      return run(template(workbook, typed), readableTemplate);
  }
}

/** The list of an exclusion. */
function listOf({ list }: Arguments): ListId {
  if (list === null) throw new UsageFault("exclusion-wanted");
  return list;
}

function run<R extends object>(
  outcome: JobOutcome<R, Edit>,
  readable: (result: R, words: Words, ink: Ink) => string,
): JobRun {
  const { result } = outcome;
  return { outcome, readable: (words, ink) => (result === null ? "" : readable(result, words, ink)) };
}
