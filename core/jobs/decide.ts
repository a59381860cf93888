import type { RatingId } from "../programmes/rating-rules.ts";
import type { Rounding } from "../rating/band.ts";
import { findingsOfDecision, stopsDecision } from "../rating/panel-decision.ts";
import { problemAbout } from "../sheets/cell.ts";
import { findInspectionSheets } from "../sheets/find-inspection-sheets.ts";
import { placedStandards } from "../sheets/framework-names.ts";
import { recordDecision, withdrawDecision } from "../sheets/record-decision.ts";
import type { Edit } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type JobOptions, type JobOutcome, nothingDone, worstFirst } from "./job.ts";
import { rate } from "./rate.ts";

export interface DecideOptions extends JobOptions {
  readonly rounding: Rounding;
  /** A standard's number. */
  readonly standard: string;
  /** What the panel decided; null takes its decision back. */
  readonly decided: RatingId | null;
  /** The key question the decision is about; null when it is about none. */
  readonly keyQuestion: string | null;
  readonly reason: string;
  readonly recordedBy: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** What was recorded. */
export interface DecideResult {
  readonly standard: string;
  readonly computed: RatingId | "not-rated";
  readonly decided: RatingId | null;
}

/**
 * Record what the ratings panel decided about a standard, or take it back. Nothing but the record changes: ratings follow from it.
 *
 * Problems (returned): `standard-not-known`, and those of `findingsOfDecision`; an error among them records nothing. Source: 000 §7.2, 004 §7.1-7.2.
 */
export function decide(workbook: WorkbookSnapshot, options: DecideOptions): JobOutcome<DecideResult, Edit> {
  const { programme, standard, decided, rounding, language } = options;
  if (!placedStandards(programme).some((one) => one.standard.id === standard)) {
    return nothingDone([problemAbout(null, "standard-not-known", { standard })]);
  }
  const rated = rate(workbook, { ...options, rounding }).result?.standards.find((one) => one.id === standard);
  const computed = rated?.computed ?? "not-rated";
  const sheets = findInspectionSheets(workbook, programme, null)
    .filter((one) => one.is === "decisions")
    .map((one) => one.sheet);
  if (decided === null) {
    return {
      result: { standard, computed, decided },
      problems: [],
      edits: withdrawDecision(programme, sheets, standard),
    };
  }
  const decision = {
    ...options,
    decided,
    computed: computed === "not-rated" ? null : computed,
    reason: options.reason.trim(),
  };
  const found = findingsOfDecision(programme.ratings, decision, decision.computed, 0);
  const problems = worstFirst(found.map(({ kind, facts }) => problemAbout(null, kind, facts)));
  if (found.some(stopsDecision)) return nothingDone(problems);
  const edits = recordDecision(workbook, programme, sheets, decision, language);
  return { result: { standard, computed, decided }, problems, edits };
}
