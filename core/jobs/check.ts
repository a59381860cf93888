import type { ListId, ListRules } from "../programmes/sample-rules.ts";
import type { Rounding } from "../rating/band.ts";
import { problemAbout } from "../sheets/cell.ts";
import { checkInspection } from "../sheets/check-inspection.ts";
import type { RecognisedSheet } from "../sheets/find-inspection-sheets.ts";
import { type InspectionSheets, readInspection } from "../sheets/read-inspection.ts";
import { type LonglistSheet, readLonglist } from "../sheets/read-longlist.ts";
import { standingCases } from "../sheets/standing-cases.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type JobOptions, type JobOutcome, nothingDone, worstFirst } from "./job.ts";
import { columnsOf, type LonglistColumns } from "./longlist-columns.ts";

export interface CheckOptions extends JobOptions {
  /** The list that longlists are read as; null to find the one that fits each best. */
  readonly list: ListId | null;
  readonly rounding: Rounding;
}

/** What each sheet was recognised as; sheets that were not are not there. */
export interface CheckResult {
  readonly recognised: readonly {
    readonly sheet: string;
    readonly is: RecognisedSheet["is"];
    readonly list: ListId | null;
    /** Cases of a longlist or of assessments, tables, proposed ratings, decisions: how many of what the sheet is made of. */
    readonly size: number;
    /** The row of the headings on the sheet, from 0; null for sheets without one row of them. */
    readonly headingRow: number | null;
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
  const read = sheets.recognised.map((one) => ({
    one,
    longlist: one.is === "longlist" ? readLonglist(one.sheet, one.list, one.heading) : null,
  }));
  const problems = [
    ...read.flatMap(({ one, longlist }) =>
      one.is !== "longlist" || longlist === null ? [] : checkLonglist(one.list, longlist, options),
    ),
    ...checkInspection(options.programme, sheets, options.rounding),
  ];
  const recognised = read.map(({ one, longlist }) => ({
    sheet: one.sheet.name,
    is: one.is,
    list: one.is === "longlist" ? one.list.id : null,
    size: longlist?.cases.length ?? sizeOf(one, sheets),
    headingRow: "heading" in one ? one.sheet.top + one.heading.row : null,
    columns: longlist === null ? null : columnsOf(longlist),
  }));
  return { result: { recognised }, problems: worstFirst(problems), edits: [] };
}

function checkLonglist(list: ListRules, longlist: LonglistSheet, options: CheckOptions): Problem[] {
  const readable = !longlist.problems.some((problem) => problem.kind === "column-missing");
  const told = longlist.problems.filter((problem) => !isYetToBeFilled(longlist, problem));
  return [...told, ...(readable ? standingCases(list, longlist, options.language).problems : [])];
}

/** A template of ours that nobody has filled in yet is not wrong; drawing from it is. */
function isYetToBeFilled({ sheet, cases }: LonglistSheet, { kind }: Problem): boolean {
  return kind === "list-empty" && cases.length === 0 && (sheet.own?.startsWith("template.") ?? false);
}

function sizeOf({ is, sheet }: RecognisedSheet, read: InspectionSheets): number {
  const here = (one: { readonly sheet: RecognisedSheet["sheet"] }) => one.sheet === sheet;
  switch (is) {
    case "tables":
      return read.tables.filter(here).length;
    case "assessments":
      return read.assessments.find(here)?.cases.length ?? 0;
    case "domain-one":
      return read.domainOne.find(here)?.proposed.length ?? 0;
    case "decisions":
      return read.decisions.find(here)?.decisions.length ?? 0;
    case "longlist":
      return 0;
  }
}
