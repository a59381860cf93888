import type { CaseAssessment } from "./case-assessment.ts";

/**
 * Minutes that an interview took, all its parts together.
 *
 * @param interview when it was begun and ended, in order; a part that was begun twice counts from the first, one never ended does not count
 * @param millisecondsOf reads a timestamp
 * @returns whole minutes, rounded to the nearest; null where no part was begun and ended
 */
export function minutesOf(
  interview: CaseAssessment["interview"],
  millisecondsOf: (timestamp: string) => number,
): number | null {
  let begun: number | null = null;
  let taken: number | null = null;
  for (const { is, at } of interview) {
    if (is === "started") begun ??= millisecondsOf(at);
    else if (begun !== null) {
      taken = (taken ?? 0) + Math.max(0, millisecondsOf(at) - begun);
      begun = null;
    }
  }
  return taken === null ? null : Math.round(taken / MINUTE);
}

const MINUTE = 60_000;
