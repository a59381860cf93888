import type { BandId, RatingId } from "../programmes/rating-rules.ts";
import type { SizeAdvice } from "../programmes/sample-rules.ts";
import type { Flag } from "../rating/flag.ts";
import type { InspectionRating, RatedStandard } from "../rating/rate-inspection.ts";
import type { SmallestChange } from "../rating/smallest-change.ts";
import type { NotRated } from "../rating/standard-result.ts";
import { marginOfError } from "../sampling/size.ts";

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
  readonly forPanel: readonly PanelLine[];
  readonly flags: readonly Flag[];
  readonly smallestChanges: readonly SmallestChange[];
  readonly decision: {
    readonly decided: RatingId;
    /** The key question it concerns; null when the record does not say. */
    readonly keyQuestion: string | null;
    readonly reason: string;
    readonly recordedBy: string;
    readonly day: string;
  } | null;
}

/** What the panel looks at beside a key question's percent (000 §7.2). */
export interface PanelLine {
  readonly keyQuestion: string;
  /** Points from the edges of its band's label; null at the end of the scale. */
  readonly aboveBottom: number | null;
  readonly belowTop: number | null;
  /** Margin of error in points at the programme's confidence, to one decimal, without correction for a caseload that is not known. */
  readonly margin: number | null;
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
export function rateResult(
  rating: InspectionRating,
  names: ReadonlyMap<string, string>,
  advice: SizeAdvice,
): RateResult {
  return {
    standards: rating.standards.map((one) => standardLine(one, names.get(one.id) ?? "", advice)),
    overall: rating.overall,
  };
}

function standardLine(one: RatedStandard, name: string, advice: SizeAdvice): StandardLine {
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
    forPanel: one.keyQuestions.map(({ keyQuestion, edges, applicable }) => ({
      keyQuestion,
      aboveBottom: edges?.aboveBottom ?? null,
      belowTop: edges?.belowTop ?? null,
      margin: toOneDecimal(marginOfError(advice, applicable, null)),
    })),
    flags: one.flags,
    smallestChanges: one.smallestChanges,
    decision: one.decision === null ? null : decisionLine(one.decision),
  };
}

function toOneDecimal(number: number | null): number | null {
  return number === null ? null : Math.round(number * 10) / 10;
}

function decisionLine(decision: NonNullable<RatedStandard["decision"]>): StandardLine["decision"] {
  const { decided, keyQuestion, reason, recordedBy, day } = decision;
  return { decided, keyQuestion, reason, recordedBy, day };
}
