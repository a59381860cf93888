import type { BandRule, RatingRules } from "../programmes/rating-rules.ts";
import { bandOfCounts, type Rounding } from "./band.ts";
import type { KeyQuestionResult } from "./key-question-result.ts";

export type Trigger = "within-five-points" | "one-judgement" | "small-sample";
export type Direction = "up" | "down" | "both";

/** A reason for the panel to consider discretion. It suggests; it never changes a rating. */
export interface Flag {
  readonly trigger: Trigger;
  readonly keyQuestion: string;
  /** The edge of the band's own label, a whole percent; null unless the trigger is `within-five-points`. */
  readonly edge: number | null;
  /** Percentage points between the percent and that edge; null unless the trigger is `within-five-points`. */
  readonly distance: number | null;
  readonly direction: Direction;
  /** False when another key question would hold the standard where it is. */
  readonly standardWouldMove: boolean;
  readonly duty: "must" | "may";
}

/**
 * Flags for a standard's lowest key questions (all of them when tied).
 *
 * @param results the standard's key questions, worked out
 * @returns one flag a trigger and key question, in the order of the key questions
 *
 * Source: 000 §7.1-7.2, 004 §7.1-7.2; which edge is measured from follows 000 §7.1's example (63 from 64).
 */
export function flagsOfStandard(rules: RatingRules, results: readonly KeyQuestionResult[], rounding: Rounding): Flag[] {
  return results
    .filter((one) => one.lowest)
    .flatMap((one) => {
      const standard = { rules, results, rounding };
      return [nearEdge(standard, one), oneJudgement(standard, one), smallSample(standard, one)].filter(
        (flag) => flag !== null,
      );
    });
}

interface StandardUnderTest {
  readonly rules: RatingRules;
  readonly results: readonly KeyQuestionResult[];
  readonly rounding: Rounding;
}

function nearEdge(standard: StandardUnderTest, one: KeyQuestionResult): Flag | null {
  const { below, above } = neighbours(standard.rules.bands, one.band);
  const within = standard.rules.discretion.withinPoints.value;
  const { aboveBottom, belowTop } = one.edges ?? { aboveBottom: null, belowTop: null };
  if (above !== null && belowTop !== null && belowTop <= within) {
    return flag(standard, one, "within-five-points", [above], { edge: above.from.value - 1, distance: belowTop });
  }
  if (below !== null && aboveBottom !== null && aboveBottom <= within) {
    const edge = one.band?.from.value ?? 0;
    return flag(standard, one, "within-five-points", [below], { edge, distance: aboveBottom });
  }
  return null;
}

function oneJudgement(standard: StandardUnderTest, one: KeyQuestionResult): Flag | null {
  const landings = [one.yes + 1, one.yes - 1]
    .filter((yes) => yes >= 0 && yes <= one.applicable)
    .map((yes) => bandOfCounts(standard.rules.bands, yes, one.applicable, standard.rounding))
    .filter((band) => band !== null && band !== one.band);
  return landings.length === 0 ? null : flag(standard, one, "one-judgement", landings as BandRule[]);
}

function smallSample(standard: StandardUnderTest, one: KeyQuestionResult): Flag | null {
  const { smallSample: most, smallSampleTriggers } = standard.rules.discretion;
  if (!smallSampleTriggers.value || one.applicable > most.value) return null;
  const { below, above } = neighbours(standard.rules.bands, one.band);
  return flag(
    standard,
    one,
    "small-sample",
    [above, below].filter((band) => band !== null),
  );
}

function flag(
  { rules, results }: StandardUnderTest,
  one: KeyQuestionResult,
  trigger: Trigger,
  landings: readonly BandRule[],
  measured: { edge: number; distance: number } | null = null,
): Flag {
  const here = one.band?.score.value ?? 0;
  const up = landings.some((band) => band.score.value > here);
  const down = landings.some((band) => band.score.value < here);
  return {
    trigger,
    keyQuestion: one.keyQuestion,
    edge: measured?.edge ?? null,
    distance: measured?.distance ?? null,
    direction: up && down ? "both" : up ? "up" : "down",
    standardWouldMove: landings.some((band) => lowestScore(results, one, band) !== lowestScore(results, one, one.band)),
    duty: rules.discretion.duty.value,
  };
}

/** The standard's score if `moved` were in `band` instead of its own. */
function lowestScore(results: readonly KeyQuestionResult[], moved: KeyQuestionResult, band: BandRule | null): number {
  return Math.min(
    ...results.map((one) => (one === moved ? band : one.band)).flatMap((b) => (b === null ? [] : [b.score.value])),
  );
}

function neighbours(
  bands: readonly BandRule[],
  band: BandRule | null,
): { below: BandRule | null; above: BandRule | null } {
  const at = band === null ? -1 : bands.indexOf(band);
  return { below: bands[at - 1] ?? null, above: at < 0 ? null : (bands[at + 1] ?? null) };
}
