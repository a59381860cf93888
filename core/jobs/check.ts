import type { ListId } from "../programmes/sample-rules.ts";
import type { Rounding } from "../rating/band.ts";
import { problemAbout } from "../sheets/cell.ts";
import { checkInspection } from "../sheets/check-inspection.ts";
import type { RecognisedSheet } from "../sheets/find-inspection-sheets.ts";
import { readInspection } from "../sheets/read-inspection.ts";
import { type LonglistSheet, readLonglist } from "../sheets/read-longlist.ts";
import { standingCases } from "../sheets/standing-cases.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type JobOptions, type JobOutcome, nothingDone, worstFirst } from "./job.ts";

export interface CheckOptions extends JobOptions {
  /** The list that longlists are read as; null to find the one that fits each best. */
  readonly list: ListId | null;
  readonly rounding: Rounding;
}

export interface LonglistColumns {
  readonly used: readonly { readonly heading: string; readonly meaning: string; readonly how: "exact" | "guess" }[];
  readonly unused: readonly string[];
}

/** What each sheet was recognised as; sheets that were not are not there. */
export interface CheckResult {
  readonly recognised: readonly {
    readonly sheet: string;
    readonly is: RecognisedSheet["is"];
    readonly list: ListId | null;
    /** For a longlist, what each column was taken for, and the columns that are not used; null for other sheets. */
    readonly columns: LonglistColumns | null;
  }[];
}

/**
 * Check every sheet that is recognised.
 *
 * Problems (returned): `nothing-recognised`; otherwise those of the longlists, assessments, tables, domain one ratings and decisions.
 */
export function check(workbook: WorkbookSnapshot, options: CheckOptions): JobOutcome<CheckResult> {
  const sheets = readInspection(workbook, options.programme, options.list);
  if (sheets.recognised.length === 0) return nothingDone([problemAbout(null, "nothing-recognised")]);
  const longlists = sheets.recognised.flatMap((one) => checkLonglist(one, options));
  const problems = [...longlists, ...checkInspection(options.programme, sheets, options.rounding)];
  const recognised = sheets.recognised.map((one) => ({
    sheet: one.sheet.name,
    is: one.is,
    list: one.is === "longlist" ? one.list.id : null,
    columns: one.is === "longlist" ? columnsOf(readLonglist(one.sheet, one.list, one.heading)) : null,
  }));
  return { result: { recognised }, problems: worstFirst(problems), edits: [] };
}

/** How a longlist's columns were read. */
export function columnsOf({ headings, unused }: LonglistSheet): LonglistColumns {
  const used = headings.map(({ heading, meaning, how }) => ({
    heading,
    meaning: meaning.is === "field" ? meaning.field : meaning.rule,
    how,
  }));
  return { used, unused };
}

function checkLonglist(one: RecognisedSheet, options: CheckOptions): Problem[] {
  if (one.is !== "longlist") return [];
  const longlist = readLonglist(one.sheet, one.list, one.heading);
  const readable = !longlist.problems.some((problem) => problem.kind === "column-missing");
  return [...longlist.problems, ...(readable ? standingCases(one.list, longlist, options.language).problems : [])];
}
