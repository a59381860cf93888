import type { KeyQuestion } from "../programmes/framework.ts";
import { type CaseAssessment, isCounted } from "./case-assessment.ts";
import { countedAnswer } from "./sub-sample.ts";
import type { Tally } from "./tally.ts";

/**
 * Count the answers of every case that counts, one tally a key question.
 *
 * @param cases excluded and additional ones are passed over; unanswered questions are in no count
 *
 * Source: 000 §7.1, 004 §7.1.
 */
export function tallyCases(questions: readonly KeyQuestion[], cases: readonly CaseAssessment[]): Tally[] {
  const counted = cases.filter(isCounted);
  return questions.map((question) => {
    const counts = { yes: 0, no: 0, "not-applicable": 0 };
    for (const one of counted) {
      const answer = countedAnswer(question, one);
      if (answer !== null) counts[answer]++;
    }
    return { keyQuestion: question.id, yes: counts.yes, no: counts.no, notApplicable: counts["not-applicable"] };
  });
}
