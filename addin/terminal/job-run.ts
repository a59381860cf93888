import type { JobOutcome } from "../../core/jobs/job.ts";
import type { Words } from "../../core/words/en.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { Ink } from "./ink.ts";
import type { FileToWrite } from "./write-file.ts";

/** A job's outcome, and its result as people read it in a terminal. */
export interface JobRun {
  readonly outcome: JobOutcome<object, Edit>;
  readonly readable: (words: Words, ink: Ink) => string;
  /** What `--json` prints of the result; the result itself where it is not given. */
  readonly json?: object;
  /** Files the job makes beside the workbook. */
  readonly files?: readonly FileToWrite[];
}
