import type { BandId, RatingId } from "../programmes/rating-rules.ts";
import type { Flag } from "../rating/flag.ts";
import type { InspectionRating, RatedStandard } from "../rating/rate-inspection.ts";
import type { SmallestChange } from "../rating/smallest-change.ts";
import type { NotRated } from "../rating/standard-result.ts";

/** What `rate` worked out. Field names are the terminal's JSON. */
export interface RateResult {
  readonly standards: readonly StandardLine[];
  /** Null when withheld. */
  readonly overall: { readonly total: number; readonly maximum: number; readonly rating: RatingId } | null;
}

export interface StandardLine {
  readonly id: string;
  readonly name: string;
  /** The panel's rating where it decided one, else the computed one. */
  readonly rating: RatingId | "not-rated";
  readonly computed: RatingId | "not-rated";
  readonly score: number | null;
  readonly rated: boolean;
  readonly notRated: NotRated | null;
  /** True while evidence that is not counted may still move it (unpaid work). */
  readonly indicative: boolean;
  readonly keyQuestions: readonly KeyQuestionLine[];
  readonly flags: readonly Flag[];
  readonly smallestChanges: readonly SmallestChange[];
  readonly decision: {
    readonly decided: RatingId;
    readonly reason: string;
    readonly recordedBy: string;
    readonly day: string;
  } | null;
}

export interface KeyQuestionLine {
  readonly id: string;
  readonly yes: number;
  readonly no: number;
  readonly notApplicable: number;
  readonly applicable: number;
  readonly percent: number | null;
  readonly band: BandId | null;
  readonly rating: RatingId | null;
  readonly lowest: boolean;
  readonly roundingDecides: boolean;
}

/** Shape a rating for people and programs to read. `names` gives each standard's name in the user's language. */
export function rateResult(rating: InspectionRating, names: ReadonlyMap<string, string>): RateResult {
  return {
    standards: rating.standards.map((one) => standardLine(one, names.get(one.id) ?? "")),
    overall: rating.overall,
  };
}

function standardLine(one: RatedStandard, name: string): StandardLine {
  return {
    id: one.id,
    name,
    rating: one.rating ?? "not-rated",
    computed: one.computed ?? "not-rated",
    score: one.score,
    rated: one.rating !== null,
    notRated: one.notRated,
    indicative: one.indicative,
    keyQuestions: one.keyQuestions.map((question) => ({
      id: question.keyQuestion,
      yes: question.yes,
      no: question.no,
      notApplicable: question.notApplicable,
      applicable: question.applicable,
      percent: question.percent,
      band: question.band?.id ?? null,
      rating: question.band?.rating.value ?? null,
      lowest: question.lowest,
      roundingDecides: question.roundingDecides,
    })),
    flags: one.flags,
    smallestChanges: one.smallestChanges,
    decision: one.decision === null ? null : decisionLine(one.decision),
  };
}

function decisionLine(decision: NonNullable<RatedStandard["decision"]>): StandardLine["decision"] {
  const { decided, reason, recordedBy, day } = decision;
  return { decided, reason, recordedBy, day };
}
