import type { Cited } from "../citation.ts";
import { cited } from "../cited.ts";
import type { SubSampleRule } from "../framework.ts";
import { RATINGS, SUB_SAMPLES } from "./sources.ts";

/** Planning for the child's safety: the sub-sample the manual names. */
export const CHILD_SAFETY_PLANNING: Cited<SubSampleRule> = cited("no-safety-factors", RATINGS);
/** Delivering and reviewing for the child's safety: the same cases, by our decision. */
export const CHILD_SAFETY_AFTER_PLANNING: Cited<SubSampleRule> = cited("no-safety-factors", SUB_SAMPLES);
/** Other people's safety, after assessment: a table shows a sub-sample, no source gives its rule. */
export const OTHERS_SAFETY: Cited<SubSampleRule> = cited("inspector-choice", SUB_SAMPLES);
