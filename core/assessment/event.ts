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

/** A quotation from the record, or a note, that stands beside one or more questions. */
export interface Evidence {
  /** Key questions (`2.1.1`) or prompts (`2.1.1 a`). */
  readonly questions: readonly string[];
  readonly supports: "yes" | "no";
  readonly quotation: string;
  /** The entry's date and heading in the record, as they stand there; empty when there is none. */
  readonly entry: string;
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
  | { readonly type: "answer"; readonly question: string; readonly answer: Answer | null; readonly reason: string }
  | { readonly type: "reason"; readonly question: string; readonly reason: string }
  | { readonly type: "fact"; readonly facts: CaseFacts }
  | { readonly type: "evidence"; readonly evidence: Evidence }
  | { readonly type: "alert"; readonly alert: Alert }
  | { readonly type: "excluded"; readonly reason: string }
  | { readonly type: "undo"; readonly event: string };
