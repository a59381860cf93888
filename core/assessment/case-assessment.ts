import type { Alert, Answer, CaseFacts } from "./event.ts";
import type { HeldEvidence } from "./evidence.ts";

/** One case as it stands: what its events fold to, or what a row of an assessments sheet says. */
export interface CaseAssessment {
  readonly caseId: string;
  readonly inspector: string;
  readonly secondInspector: string;
  /** By key question (`2.1.1`) or prompt (`2.1.1 a`); unanswered ones are not there. */
  readonly answers: ReadonlyMap<string, Answer>;
  readonly reasons: ReadonlyMap<string, string>;
  readonly facts: CaseFacts;
  readonly evidence: readonly HeldEvidence[];
  readonly notes: readonly string[];
  readonly alerts: readonly Alert[];
  /** Why it was excluded on the day (000 §6.1); null when it was not. */
  readonly excluded: string | null;
  /** Why it was added by arrangement (004 §6.4), which keeps it out of the tallies; null for a case of the sample. */
  readonly additional: string | null;
  /** Assessed on the written record alone (000 §6.6). */
  readonly fileRead: boolean;
  /** When the interview with the case manager was begun and ended, as often as it was, as timestamps. */
  readonly interview: readonly { readonly is: "started" | "ended"; readonly at: string }[];
  /** What a local assessor said of a connection with the case (004 §3.10); null when nobody was asked. */
  readonly connection: { readonly connected: boolean; readonly note: string } | null;
  /** The inspector has finished with it. */
  readonly done: boolean;
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
    notes: [],
    alerts: [],
    excluded: null,
    additional: null,
    fileRead: false,
    interview: [],
    connection: null,
    done: false,
  };
}

/** True for cases that count in the tallies. Source: 000 §6.1, 004 §6.1, §6.4. */
export function isCounted(one: CaseAssessment): boolean {
  return one.excluded === null && one.additional === null;
}
