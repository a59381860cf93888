import type { KeyQuestion } from "../programmes/framework.ts";
import type { CaseAssessment } from "./case-assessment.ts";
import { countedAnswer } from "./sub-sample.ts";

/** How far the judging of a case has come. */
export interface Progress {
  readonly answered: number;
  readonly of: number;
  /** Key questions without an answer, in order; those that a rule leaves out need none. */
  readonly unanswered: readonly string[];
}

/**
 * How far the judging of a case has come.
 *
 * @param questions what its list is judged on
 *
 * Source: 000 §7.1, 004 §7.1 (a question that a rule leaves out counts as not applicable).
 */
export function progressOf(questions: readonly KeyQuestion[], one: CaseAssessment): Progress {
  const unanswered = questions.filter((question) => countedAnswer(question, one) === null).map(({ id }) => id);
  return { answered: questions.length - unanswered.length, of: questions.length, unanswered };
}
