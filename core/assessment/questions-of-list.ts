import type { KeyQuestion, Standard } from "../programmes/framework.ts";
import type { Programme } from "../programmes/programme.ts";
import type { ListId } from "../programmes/sample-rules.ts";

/** A standard that a list's cases are judged on, with the key questions that are counted from them. */
export interface JudgedStandard {
  readonly domain: 2 | 3;
  readonly standard: Standard;
  readonly questions: readonly KeyQuestion[];
}

/**
 * What the cases of a list are judged on: the standards of its domain, or, where a domain has several lists, the list's own.
 *
 * @returns standards with at least one counted key question, in the framework's order; none for a list that is not the programme's
 *
 * Source: 000 §2.2 and §4.1, 004 §2.2 and §4.1.
 */
export function questionsOfList(programme: Programme, list: ListId): JudgedStandard[] {
  const rules = programme.samples.lists.find((one) => one.id === list);
  if (rules === undefined) return [];
  const { standards } = rules;
  return programme.framework.domains
    .filter((domain) => domain.number === rules.domain)
    .flatMap((domain) => domain.standards)
    .filter((standard) => standards === null || standards.value.includes(standard.id))
    .map((standard) => ({
      domain: rules.domain,
      standard,
      questions: standard.keyQuestions.filter((question) => question.counted),
    }))
    .filter(({ questions }) => questions.length > 0);
}
