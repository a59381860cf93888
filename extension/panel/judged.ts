import { type CaseAssessment, newAssessment } from "../../core/assessment/case-assessment.ts";
import { type CaseFinding, checkCase } from "../../core/assessment/check-case.ts";
import { foldEvents } from "../../core/assessment/fold-events.ts";
import { type NextUndo, nextUndo } from "../../core/assessment/next-undo.ts";
import { type JudgedStandard, questionsOfList } from "../../core/assessment/questions-of-list.ts";
import type { KeyQuestion } from "../../core/programmes/framework.ts";
import { programmeById } from "../../core/programmes/index.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import type { Interview } from "../../core/programmes/sample-rules.ts";
import type { CaseRecord } from "../browser/panel-messages.ts";

/** A case as its screen needs it, worked out from what was recorded. */
export interface JudgedCaseView {
  readonly programme: Programme;
  readonly standards: readonly JudgedStandard[];
  readonly questions: readonly KeyQuestion[];
  readonly one: CaseAssessment;
  readonly findings: readonly CaseFinding[];
  readonly undo: NextUndo;
  readonly interview: Interview | null;
}

/** Work out a case from its record; null for a programme that is not known. */
export function judgedView({ case: allotted, programme: id, inspector, events }: CaseRecord): JudgedCaseView | null {
  const programme = programmeById(id);
  if (programme === null) return null;
  const standards = questionsOfList(programme, allotted.list);
  const questions = standards.flatMap((one) => one.questions);
  const one = foldEvents(newAssessment(allotted.caseId, inspector), events);
  const hurdles = programme.ratings.hurdles.map(({ value }) => value);
  // An additional case is held to the rules too, though it is in no tally.
  const findings = checkCase(questions, hurdles, { ...one, additional: null });
  const list = programme.samples.lists.find((each) => each.id === allotted.list);
  return {
    programme,
    standards,
    questions,
    one,
    findings: findings.filter(({ kind }) => kind !== "answer-missing"),
    undo: nextUndo(events),
    interview: list?.interview.value ?? null,
  };
}
