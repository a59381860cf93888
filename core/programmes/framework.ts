import type { Wording } from "../words/wording.ts";
import type { Cited } from "./citation.ts";

export interface Framework {
  readonly domains: readonly Domain[];
}

export interface Domain {
  readonly number: 1 | 2 | 3;
  readonly name: Cited<Wording>;
  readonly standards: readonly Standard[];
}

/** How a standard gets its rating: judged on evidence (domain one), from case counts, or from counts that evidence may move (unpaid work). */
export type RatedBy = "judgement" | "cases" | "cases-then-evidence";

export interface Standard {
  /** The framework's number: `2.1`. */
  readonly id: string;
  readonly name: Cited<Wording>;
  readonly ratedBy: Cited<RatedBy>;
  readonly keyQuestions: readonly KeyQuestion[];
  /** True where the sources do not say how many key questions there are: others met in a table (`4.2.3`) are accepted, none is missed. */
  readonly openEnded: boolean;
}

export interface KeyQuestion {
  /** The framework's number: `2.1.1`. */
  readonly id: string;
  /** The short code on printed tables, `A1`; null where the sources print none. */
  readonly code: Cited<string> | null;
  /** In our own short words; official wording can be loaded by the user. */
  readonly wording: Cited<Wording>;
  /** True where the sources do not name the question's subject. */
  readonly unpublishedHere: boolean;
  /** Counted from cases; false for domain one and for questions answered by observation. */
  readonly counted: boolean;
  /** Which cases are left out of the question's sub-sample, by rule. */
  readonly subSample: Cited<SubSampleRule> | null;
  readonly prompts: readonly Prompt[];
}

export interface Prompt {
  /** `a`, `b`, ... as in the framework. */
  readonly letter: string;
  readonly wording: Cited<Wording>;
}

/**
 * `no-safety-factors`: leaves out cases the inspector found to have no safety and well-being factors.
 * `low-risk-of-serious-harm`: leaves out cases the inspector judged low risk of serious harm, whatever the service recorded.
 * `inspector-choice`: the inspector says case by case; no stated rule.
 */
export type SubSampleRule = "no-safety-factors" | "low-risk-of-serious-harm" | "inspector-choice";
