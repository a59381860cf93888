import { check } from "../../core/jobs/check.ts";
import type { JobOutcome } from "../../core/jobs/job.ts";
import { rate } from "../../core/jobs/rate.ts";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import { template } from "../../core/jobs/template.ts";
import type { Words } from "../../core/words/en.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { Ink } from "./ink.ts";
import type { Arguments } from "./read-arguments.ts";
import {
  readableCheck,
  readableRatings,
  readableSample,
  readableTables,
  readableTemplate,
} from "./readable-results.ts";

/** A job's outcome, and its result as people read it in a terminal. */
export interface JobRun {
  readonly outcome: JobOutcome<object>;
  readonly readable: (words: Words, ink: Ink) => string;
}

/** Run the job that was asked for. `by` and `at` go into a draw's log. */
export function runJob(typed: Arguments, workbook: WorkbookSnapshot, by: string, at: string): JobRun {
  switch (typed.job) {
    case "check":
      return run(check(workbook, typed), readableCheck);
    case "sample":
      return run(sample(workbook, { ...typed, by, at }), readableSample);
    case "tables":
      return run(tables(workbook, typed), readableTables);
    case "rate":
      return run(rate(workbook, typed), readableRatings);
    case "template":
      return run(template(workbook, typed), readableTemplate);
  }
}

function run<R extends object>(
  outcome: JobOutcome<R>,
  readable: (result: R, words: Words, ink: Ink) => string,
): JobRun {
  const { result } = outcome;
  return { outcome, readable: (words, ink) => (result === null ? "" : readable(result, words, ink)) };
}
