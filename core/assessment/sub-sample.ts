import type { KeyQuestion, SubSampleRule } from "../programmes/framework.ts";
import type { CaseAssessment } from "./case-assessment.ts";
import type { Answer, CaseFacts } from "./event.ts";

/**
 * True when the programme's rule leaves this case out of a key question's sub-sample.
 *
 * Source: 000 §7.1 (no safety and well-being factors), 004 §7.1 (the inspector judged low risk of serious harm).
 */
export function isLeftOutByRule(rule: SubSampleRule, facts: CaseFacts): boolean {
  if (rule === "no-safety-factors") return facts["safety-factors"] === "no";
  if (rule === "low-risk-of-serious-harm") return facts["risk-of-serious-harm"] === "low";
  return false;
}

/**
 * What a case adds to a key question's tally: its answer, or not applicable when the rule leaves the case out.
 *
 * @returns null when the question is unanswered
 */
export function countedAnswer(question: KeyQuestion, one: CaseAssessment): Answer | null {
  const rule = question.subSample?.value;
  if (rule !== undefined && isLeftOutByRule(rule, one.facts)) return "not-applicable";
  return one.answers.get(question.id) ?? null;
}
