import type { FieldId } from "../programmes/sample-rules.ts";

/** One row of a longlist, as text by field: what stands in the cell, trimmed; a field without a column is not there. */
export interface LonglistCase {
  /** The row's place on the list, from 0; where problems about it point. */
  readonly index: number;
  readonly caseId: string;
  /** What versions before took its id for, where that was another: 7 for 7 shown as 000007. */
  readonly earlierId?: string;
  readonly fields: Readonly<Partial<Record<FieldId, string>>>;
  /** Cells of the columns that are reasons for leaving out, by rule. */
  readonly reasons: Readonly<Record<string, string>>;
}
