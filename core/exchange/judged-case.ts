import type { CaseAssessment } from "../assessment/case-assessment.ts";
import type { JudgedCase } from "./assessment-file.ts";
import type { AllottedCase } from "./sample-pack.ts";

/**
 * A case as it is handed over.
 *
 * @param allotted the case as its pack has it; an additional one as it was added
 * @param one the case as its events fold
 * @param more the whole minutes its interview took (null for none), and when anything was last recorded of it
 */
export function judgedCase(
  { reference, caseId, list, role }: Pick<AllottedCase, "reference" | "caseId" | "list" | "role">,
  one: CaseAssessment,
  more: Pick<JudgedCase, "interviewMinutes" | "changed">,
): JudgedCase {
  const { facts, excluded, additional, fileRead, connection, done } = one;
  return {
    reference,
    caseId,
    list,
    role,
    answers: Object.fromEntries(one.answers),
    reasons: Object.fromEntries(one.reasons),
    facts,
    evidence: one.evidence.map((each) => ({ ...each, questions: [...each.questions] })),
    notes: [...one.notes],
    alerts: [...one.alerts],
    excluded,
    additional,
    fileRead,
    connection,
    done,
    ...more,
  };
}
