import type { Alert, Answer, CaseFacts, Evidence } from "./event.ts";

/** One case as it stands: what its events fold to, or what a row of an assessments sheet says. */
export interface CaseAssessment {
  readonly caseId: string;
  readonly inspector: string;
  readonly secondInspector: string;
  /** By key question (`2.1.1`) or prompt (`2.1.1 a`); unanswered ones are not there. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly facts: CaseFacts;
  readonly evidence: readonly Evidence[];
  readonly alerts: readonly Alert[];
  /** Why it was excluded on the day (000 §6.1); null when it was not. */
  readonly excluded: string | null;
  /** True for an additional case by arrangement (004 §6.4): kept out of the tallies. */
  readonly additional: boolean;
}

/** A case nobody has begun. */
export function newAssessment(caseId: string, inspector: string): CaseAssessment {
  return {
    caseId,
    inspector,
    secondInspector: "",
    answers: new Map(),
    reasons: new Map(),
    facts: {},
    evidence: [],
    alerts: [],
    excluded: null,
    additional: false,
  };
}

/** True for cases that count in the tallies. Source: 000 §6.1, 004 §6.1, §6.4. */
export function isCounted(one: CaseAssessment): boolean {
  return one.excluded === null && !one.additional;
}
