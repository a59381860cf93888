import type { Tally } from "../assessment/tally.ts";
import type { Standard } from "../programmes/framework.ts";
import type { Programme } from "../programmes/programme.ts";
import type { RatingId } from "../programmes/rating-rules.ts";
import type { Rounding } from "./band.ts";
import { type OverallResult, overallOf, scoreOf } from "./overall.ts";
import {
  anotherDecision,
  type DecisionFinding,
  findingsOfDecision,
  type PanelDecision,
  stopsDecision,
} from "./panel-decision.ts";
import { type StandardResult, standardFromCases, standardFromJudgement } from "./standard-result.ts";

/** What an inspection found, before it is rated. */
export interface InspectionFindings {
  /** By key question. One that is not there was not given at all. */
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Proposed ratings of judged standards, by standard. */
  readonly judged: ReadonlyMap<string, RatingId>;
  /** In the order recorded; the last one followed for a standard holds. */
  readonly decisions: readonly PanelDecision[];
}

export interface RatedStandard extends StandardResult {
  /** The panel's rating where it decided one, else the computed one; null when not rated. */
  readonly rating: RatingId | null;
  /** 0-3; null when not rated. */
  readonly score: number | null;
  readonly decision: PanelDecision | null;
  /** True while the rating may yet be moved by evidence that is not counted (unpaid work). */
  readonly indicative: boolean;
}

export interface InspectionRating {
  /** Every standard of the programme, in the framework's order. */
  readonly standards: readonly RatedStandard[];
  /** Null when withheld because a standard is not rated. */
  readonly overall: OverallResult | null;
  readonly decisionFindings: readonly DecisionFinding[];
}

/**
 * Rate an inspection: every standard, its flags, the panel's decisions and the overall rating.
 *
 * Problems (returned): `decisionFindings`. Source: 000 §7.1-7.2, 004 §7.1-7.2.
 */
export function rateInspection(
  programme: Programme,
  findings: InspectionFindings,
  rounding: Rounding,
): InspectionRating {
  const decisionFindings: DecisionFinding[] = [];
  const standards = programme.framework.domains
    .flatMap((domain) => domain.standards)
    .map((standard) => {
      const result = beforePanel(programme, standard, findings, rounding);
      const decision = decisionFollowed(programme, result, findings.decisions, decisionFindings);
      return afterPanel(programme, standard, result, decision);
    });
  const overall = overallOf(
    programme.ratings,
    standards.map((one) => one.rating),
  );
  return { standards, overall, decisionFindings };
}

function beforePanel(
  programme: Programme,
  standard: Standard,
  findings: InspectionFindings,
  rounding: Rounding,
): StandardResult {
  return standard.ratedBy.value === "judgement"
    ? standardFromJudgement(standard, findings.judged.get(standard.id) ?? null)
    : standardFromCases(programme.ratings, standard, findings.tallies, rounding);
}

function decisionFollowed(
  programme: Programme,
  result: StandardResult,
  decisions: readonly PanelDecision[],
  collected: DecisionFinding[],
): PanelDecision | null {
  let followed: PanelDecision | null = null;
  for (const [index, decision] of decisions.entries()) {
    if (decision.standard !== result.id) continue;
    const found = findingsOfDecision(programme.ratings, decision, result.computed, index);
    collected.push(...found);
    if (found.some(stopsDecision)) continue;
    if (followed !== null) collected.push(anotherDecision(decision, result.computed, index));
    followed = decision;
  }
  return followed;
}

function afterPanel(
  programme: Programme,
  standard: Standard,
  result: StandardResult,
  decision: PanelDecision | null,
): RatedStandard {
  const rating = decision?.decided ?? result.computed;
  return {
    ...result,
    rating,
    score: rating === null ? null : scoreOf(programme.ratings, rating),
    decision,
    indicative: standard.ratedBy.value === "cases-then-evidence" && decision === null,
  };
}
