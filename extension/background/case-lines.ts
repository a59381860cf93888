import { type CaseAssessment, newAssessment } from "../../core/assessment/case-assessment.ts";
import { foldEvents } from "../../core/assessment/fold-events.ts";
import { progressOf } from "../../core/assessment/progress.ts";
import { questionsOfList } from "../../core/assessment/questions-of-list.ts";
import type { KeyQuestion } from "../../core/programmes/framework.ts";
import { programmeById } from "../../core/programmes/index.ts";
import type { CaseLine } from "../browser/panel-messages.ts";
import type { HeldCase } from "./kept.ts";

/** A case as its events fold. */
export function foldedCase({ case: allotted, pack, events }: HeldCase): CaseAssessment {
  return foldEvents(newAssessment(allotted.caseId, pack.pack.inspector), events);
}

/** The key questions that a case is judged on. */
export function questionsOfCase({ case: allotted, pack }: HeldCase): KeyQuestion[] {
  const programme = programmeById(pack.pack.programme);
  if (programme === null) return [];
  return questionsOfList(programme, allotted.list).flatMap(({ questions }) => questions);
}

/** A case as lists show it. */
export function caseLine(held: HeldCase): CaseLine {
  const one = foldedCase(held);
  const { done, excluded, additional, alerts, evidence } = one;
  return {
    ...held.case,
    key: held.key,
    pack: held.pack.id,
    ...progressOf(questionsOfCase(held), one),
    done,
    excluded,
    additional,
    alerts: alerts.length,
    evidence: evidence.length,
    begun: held.events.length > 0,
  };
}
