import type { KeyQuestion } from "../programmes/framework.ts";
import type { Hurdle } from "../programmes/rating-rules.ts";
import { type CaseAssessment, isCounted } from "./case-assessment.ts";
import type { Answer } from "./event.ts";
import { isLeftOutByRule } from "./sub-sample.ts";

/** Something to look at in one case: a warning about a key question, or a question without an answer. */
export interface CaseFinding {
  readonly kind:
    | "answer-missing"
    | "answer-outside-sub-sample"
    | "hurdle-not-followed"
    | "prompts-all-no"
    | "prompts-all-yes";
  readonly keyQuestion: string;
}

/**
 * Check one case's answers against the sub-sample rules, the hurdles and the prompts. It never changes an answer.
 *
 * @param questions the key questions that the case's list is counted on
 * @returns findings in the order of the questions; none for a case that does not count
 *
 * Problems (returned): the kinds of `CaseFinding`. Source: 000 §7.1, 001 §3.2, 004 §2.3, §3.10, §7.1.
 */
export function checkCase(
  questions: readonly KeyQuestion[],
  hurdles: readonly Hurdle[],
  one: CaseAssessment,
): CaseFinding[] {
  if (!isCounted(one)) return [];
  const prompts = answersToPrompts(one);
  return questions.flatMap((question) => [
    ...checkAnswer(question, one),
    ...checkHurdles(question, hurdles, one),
    ...checkPrompts(question, one, prompts.get(question.id) ?? []),
  ]);
}

/** Answers to prompts (`2.1.1 a`) by their key question, the not applicable left out. */
function answersToPrompts(one: CaseAssessment): ReadonlyMap<string, readonly Answer[]> {
  const prompts = new Map<string, Answer[]>();
  for (const [id, answer] of one.answers) {
    const end = id.indexOf(" ");
    if (end < 0 || answer === "not-applicable") continue;
    const question = id.slice(0, end);
    const others = prompts.get(question);
    if (others === undefined) prompts.set(question, [answer]);
    else others.push(answer);
  }
  return prompts;
}

function checkAnswer(question: KeyQuestion, one: CaseAssessment): CaseFinding[] {
  const answer = one.answers.get(question.id);
  const leftOut = question.subSample !== null && isLeftOutByRule(question.subSample.value, one.facts);
  if (answer === undefined) return leftOut ? [] : [{ kind: "answer-missing", keyQuestion: question.id }];
  const contradicts = leftOut && answer !== "not-applicable";
  return contradicts ? [{ kind: "answer-outside-sub-sample", keyQuestion: question.id }] : [];
}

function checkHurdles(question: KeyQuestion, hurdles: readonly Hurdle[], one: CaseAssessment): CaseFinding[] {
  const missed = hurdles.some((hurdle) => hurdle.keyQuestion === question.id && one.facts[hurdle.fact] === "no");
  return missed && one.answers.get(question.id) === "yes"
    ? [{ kind: "hurdle-not-followed", keyQuestion: question.id }]
    : [];
}

/** All prompts No with a Yes, or all Yes with a No, wants a reason; a reason given is enough. */
function checkPrompts(question: KeyQuestion, one: CaseAssessment, prompts: readonly Answer[]): CaseFinding[] {
  const summary = one.answers.get(question.id);
  if (prompts.length === 0 || one.reasons.has(question.id)) return [];
  if (summary === "yes" && prompts.every((answer) => answer === "no"))
    return [{ kind: "prompts-all-no", keyQuestion: question.id }];
  if (summary === "no" && prompts.every((answer) => answer === "yes"))
    return [{ kind: "prompts-all-yes", keyQuestion: question.id }];
  return [];
}
