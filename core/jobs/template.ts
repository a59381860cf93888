import type { ListId } from "../programmes/sample-rules.ts";
import { writeTemplate } from "../sheets/write-template.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { JobOptions, JobOutcome } from "./job.ts";

export interface TemplateOptions extends JobOptions {
  /** The one longlist wanted; null for every list of the programme. */
  readonly list: ListId | null;
}

export interface TemplateResult {
  readonly sheets: readonly string[];
}

/** An empty workbook for an inspection: longlists, assessments, domain one and panel decisions, with lists of the allowed values. */
export function template(workbook: WorkbookSnapshot, options: TemplateOptions): JobOutcome<TemplateResult> {
  const edits = writeTemplate(workbook, options.programme, options.list, options.language);
  return { result: { sheets: edits.map((edit) => edit.name) }, problems: [], edits };
}
