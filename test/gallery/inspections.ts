import { type RateResult, rateResult } from "../../core/jobs/rate-result.ts";
import type { RatingId } from "../../core/programmes/rating-rules.ts";
import type { PanelDecision } from "../../core/rating/panel-decision.ts";
import { rateInspection } from "../../core/rating/rate-inspection.ts";
import { placedStandards } from "../../core/sheets/framework-names.ts";
import type { Language } from "../../core/words/wording.ts";
import { byQuestion, programme, talliesOf } from "../fakes/inspection.ts";
import { LONG_NAME } from "./example.ts";

type Counts = Readonly<Record<string, readonly (readonly [yes: number, no: number])[]>>;

const YOUTH: Counts = {
  "2.1": [
    [20, 3],
    [15, 8],
    [14, 9],
  ],
  "2.2": [
    [18, 5],
    [12, 7],
    [13, 5],
  ],
  "2.3": [
    [21, 2],
    [20, 3],
    [19, 4],
  ],
  "2.4": [
    [9, 14],
    [12, 11],
    [20, 3],
  ],
  "3.1": [
    [11, 6],
    [3, 1],
    [14, 3],
  ],
  "3.2": [
    [12, 5],
    [4, 1],
    [0, 0],
  ],
  "3.3": [
    [15, 2],
    [16, 1],
    [14, 3],
  ],
  "3.4": [
    [12, 5],
    [13, 4],
    [12, 5],
  ],
};

const JUDGED: Readonly<Record<string, RatingId>> = {
  "1.1": "good",
  "1.2": "good",
  "1.3": "outstanding",
  "1.4": "requires-improvement",
};

const DECISION: PanelDecision = {
  standard: "2.1",
  decided: "good",
  computed: "requires-improvement",
  keyQuestion: "2.1.3",
  reason: "Safety planning was strong in the cases that mattered most, and one judgement would move it.",
  recordedBy: "R. Price",
  day: "2026-11-22",
};

/** A youth inspection rated in full, with flags and a panel decision. */
export function youthRated(language: Language): RateResult {
  return rated("youth-2021", YOUTH, JUDGED, [DECISION], language);
}

/** A youth inspection where one standard has no tables, one lacks a question and one was not judged: the total is withheld. */
export function youthWithheld(language: Language): RateResult {
  const { "2.3": _, ...others } = YOUTH;
  const { "1.2": __, ...judged } = JUDGED;
  return rated(
    "youth-2021",
    {
      ...others,
      "2.4": [[9, 14]],
      "3.2": [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    },
    judged,
    [],
    language,
  );
}

/** A probation inspection whose unpaid work is indicative; names are 80 characters long. */
export function probationLongNames(language: Language): RateResult {
  const counts = Object.fromEntries(
    ["2.1", "2.2", "2.3", "2.4"].map((id) => [
      id,
      [
        [105, 25],
        [95, 35],
        [60, 35],
      ] as const,
    ]),
  );
  const more: Counts = {
    ...counts,
    "3.1": [
      [40, 10],
      [38, 12],
    ],
    "3.2": [[40, 10]],
    "4.1": [
      [19, 6],
      [18, 7],
      [0, 0],
      [20, 5],
    ],
    "4.2": [[9, 3]],
  };
  const result = rated(
    "crc-2019",
    more,
    { "1.1": "good", "1.2": "inadequate", "1.3": "outstanding", "1.4": "good" },
    [],
    language,
  );
  return { ...result, standards: result.standards.map((one) => ({ ...one, name: LONG_NAME })) };
}

function rated(
  id: string,
  counts: Counts,
  judged: Readonly<Record<string, RatingId>>,
  decisions: readonly PanelDecision[],
  language: Language,
): RateResult {
  const which = programme(id);
  const tallies = Object.entries(counts).flatMap(([standard, pairs]) => talliesOf(standard, ...pairs));
  const withNotApplicable = tallies.map((tally) => ({
    ...tally,
    notApplicable: Math.max(0, 23 - tally.yes - tally.no),
  }));
  const findings = { tallies: byQuestion(withNotApplicable), judged: new Map(Object.entries(judged)), decisions };
  const names = new Map(placedStandards(which).map(({ standard }) => [standard.id, standard.name.value[language]]));
  return rateResult(rateInspection(which, findings, "whole"), names, which.samples.advice);
}

/** What each key question of a programme is about. */
export function subjectsOf(id: string, language: Language): Record<string, string> {
  const standards = programme(id).framework.domains.flatMap((domain) => domain.standards);
  return Object.fromEntries(
    standards.flatMap((standard) => standard.keyQuestions.map((one) => [one.id, one.wording.value[language]])),
  );
}
