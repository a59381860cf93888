import type { Place } from "./cell.ts";
import type { QuestionCode } from "./question-code.ts";

/** A standard's block as it stands on a sheet, before anything in it is understood. */
export interface StandardBlock {
  /** The heading's cell; null for key questions that stand without a standard's heading. */
  readonly heading: { readonly place: Place; text: string } | null;
  /** The domain that the sheet or the last heading above speaks of. */
  readonly domain: 1 | 2 | 3 | null;
  stated: { readonly place: Place; readonly text: string } | null;
  readonly questions: QuestionBlock[];
}

/** One key question's rows: the places of its counts and percents, null where the table has no such row. */
export interface QuestionBlock {
  readonly place: Place;
  readonly code: QuestionCode;
  yes: CountRow | null;
  no: CountRow | null;
  notApplicable: CountRow | null;
  note: Place | null;
}

/** Where a row's count and percent stand; a place may be empty. */
export interface CountRow {
  readonly count: Place;
  readonly percent: Place;
}
