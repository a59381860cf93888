/** How the cases inspected answer one key question. Whole numbers of 0 or more; unanswered cases are in none of them. */
export interface Tally {
  readonly keyQuestion: string;
  readonly yes: number;
  readonly no: number;
  /** Cases outside the sub-sample. */
  readonly notApplicable: number;
}

/** Cases the percent is of: yes and no, without the not applicable. */
export function applicableCases(tally: Tally): number {
  return tally.yes + tally.no;
}
