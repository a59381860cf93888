import type { RatingId, RatingRules } from "../programmes/rating-rules.ts";

/** What a ratings panel decided about one standard, as recorded. Counts and percents are never edited. */
export interface PanelDecision {
  readonly standard: string;
  readonly decided: RatingId;
  /** The rating the panel had before it; null when the record does not say. */
  readonly computed: RatingId | null;
  /** The key question concerned; null when the record does not say. */
  readonly keyQuestion: string | null;
  readonly reason: string;
  readonly recordedBy: string;
  /** `YYYY-MM-DD`, or empty when the record does not say. */
  readonly day: string;
}

/** Something to know about one decision: which one, which field of it, and what. */
export interface DecisionFinding {
  readonly kind:
    | "decision-without-reason"
    | "decision-without-record"
    | "decision-moves-far"
    | "decision-about-another-rating"
    | "decision-on-unrated-standard"
    | "decision-twice"
    | "evidence-moves-too-far";
  /** Position in the list of decisions, from 0. */
  readonly index: number;
  readonly field: "decided" | "computed" | "reason" | "recordedBy" | "day";
  readonly facts: { readonly standard: string; readonly computed: RatingId | null; readonly decided: RatingId };
}

/**
 * A decision is followed when it gives its reason and, where it rests on the evidence that may move a standard
 * rated from cases (unpaid work), moves it by no more than that evidence may.
 *
 * @param computed the standard's computed rating, or null when it is not rated
 * @returns findings; a decision with an `error` kind among them is not followed
 *
 * Problems (returned): `decision-without-reason`, `evidence-moves-too-far` and `decision-on-unrated-standard` (not followed); `decision-without-record`,
 * `decision-moves-far` and `decision-about-another-rating` (followed, to look at). Source: 000 §7.2, 004 §7.1-7.2; the record's fields are ours.
 */
export function findingsOfDecision(
  rules: RatingRules,
  decision: PanelDecision,
  computed: RatingId | null,
  index: number,
): DecisionFinding[] {
  const facts = { standard: decision.standard, computed, decided: decision.decided };
  const find = (kind: DecisionFinding["kind"], field: DecisionFinding["field"]) => ({ kind, index, field, facts });
  const found: DecisionFinding[] = [];
  if (decision.reason === "") found.push(find("decision-without-reason", "reason"));
  if (decision.recordedBy === "") found.push(find("decision-without-record", "recordedBy"));
  else if (decision.day === "") found.push(find("decision-without-record", "day"));
  if (computed === null) return [...found, find("decision-on-unrated-standard", "decided")];
  const bands = bandsMoved(rules, computed, decision.decided);
  const { evidence } = rules;
  const onEvidence = evidence?.standard === decision.standard && evidence.keyQuestion === decision.keyQuestion;
  if (onEvidence && bands > evidence.mostBands.value) found.push(find("evidence-moves-too-far", "decided"));
  else if (bands > 1) found.push(find("decision-moves-far", "decided"));
  if (decision.computed !== null && decision.computed !== computed)
    found.push(find("decision-about-another-rating", "computed"));
  return found;
}

/** A later decision on a standard that an earlier one was followed for: the later one holds, and people are told. */
export function anotherDecision(decision: PanelDecision, computed: RatingId | null, index: number): DecisionFinding {
  const facts = { standard: decision.standard, computed, decided: decision.decided };
  return { kind: "decision-twice", index, field: "decided", facts };
}

/** True for findings that keep a decision from being followed. */
export function stopsDecision(finding: DecisionFinding): boolean {
  return ["decision-without-reason", "evidence-moves-too-far", "decision-on-unrated-standard"].includes(finding.kind);
}

function bandsMoved(rules: RatingRules, from: RatingId, to: RatingId): number {
  const place = (rating: RatingId) => rules.bands.findIndex((band) => band.rating.value === rating);
  return Math.abs(place(to) - place(from));
}
