import type { Evidence } from "./evidence.ts";

/** Longest text that a person can type into one field (characters): what several of them say together still travels. */
export const LONGEST_TYPED = 20_000;

/** Yes, no, or outside the question's sub-sample. Source: 001 §3.2, 000 §7.1. */
export type Answer = "yes" | "no" | "not-applicable";

/** What an inspector found about a case that decides sub-samples and hurdles. Source: 000 §7.1, 004 §2.3, §7.1. */
export interface CaseFacts {
  /** Are there safety and well-being factors? */
  readonly "safety-factors"?: "yes" | "no";
  /** The inspector's own judgement, whatever the service recorded. */
  readonly "risk-of-serious-harm"?: "low" | "medium" | "high" | "very-high";
  /** Is child safeguarding sufficiently assessed? */
  readonly "child-safeguarding"?: "yes" | "no";
}

/** A concern that needs action now, with the three questions of 000 §6.7 answered and what was done. */
export interface Alert {
  readonly whatMightHappen: string;
  readonly howSerious: string;
  readonly howSoon: string;
  readonly done: string;
}

/**
 * One thing that happened to a case while it was judged. A case is the list of its events, only ever added to.
 * `id` is unique in the case; `by` and `at` (a timestamp as text) are given by the surface that recorded it.
 */
export type AssessmentEvent = { readonly id: string; readonly by: string; readonly at: string } & Happening;

export type Happening =
  /** Without a reason: the one that stands is left as it is. */
  | { readonly type: "answer"; readonly question: string; readonly answer: Answer | null; readonly reason?: string }
  | { readonly type: "reason"; readonly question: string; readonly reason: string }
  | { readonly type: "fact"; readonly facts: CaseFacts }
  | { readonly type: "evidence"; readonly evidence: Evidence }
  /** Evidence that is there already stands beside other questions from now on; `evidence` is its event's id. */
  | {
      readonly type: "evidence-moved";
      readonly evidence: string;
      readonly questions: readonly string[];
      readonly supports: "yes" | "no";
    }
  | { readonly type: "note"; readonly text: string }
  | { readonly type: "alert"; readonly alert: Alert }
  /** An empty reason: it is not excluded after all. */
  | { readonly type: "excluded"; readonly reason: string }
  /** A case that is not in the sample, inspected by arrangement. Source: 004 §6.4. */
  | { readonly type: "additional"; readonly reason: string }
  /** Assessed on the written record alone, without an interview. Source: 000 §6.6. */
  | { readonly type: "file-read"; readonly fileRead: boolean }
  | { readonly type: "interview"; readonly is: "started" | "ended" }
  /** What a local assessor said of being connected with the person, the case manager or the office. Source: 004 §3.10, 000 §3.8. */
  | { readonly type: "connection"; readonly connected: boolean; readonly note: string }
  | { readonly type: "done"; readonly done: boolean }
  | { readonly type: "undo"; readonly event: string };
