import type { CaseAssessment } from "./case-assessment.ts";
import type { AssessmentEvent } from "./event.ts";
import type { Evidence, HeldEvidence } from "./evidence.ts";

/**
 * A case as it stands after its events.
 *
 * @param start the case before any of them
 * @param events in the order they happened, ids unique
 * @returns the same for the same events; an undone event counts as if it had not happened, and undoing an undo brings it back
 */
export function foldEvents(start: CaseAssessment, events: readonly AssessmentEvent[]): CaseAssessment {
  const undone = undoneEvents(events);
  return events.filter((event) => !undone.has(event.id)).reduce(apply, start);
}

/** Ids of events that a later undo, itself not undone, takes back. */
export function undoneEvents(events: readonly AssessmentEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  for (const event of events.toReversed()) {
    if (event.type === "undo" && !undone.has(event.id)) undone.add(event.event);
  }
  return undone;
}

function apply(state: CaseAssessment, event: AssessmentEvent): CaseAssessment {
  switch (event.type) {
    case "answer": {
      const answers = new Map(state.answers);
      if (event.answer === null) answers.delete(event.question);
      else answers.set(event.question, event.answer);
      const { reason } = event;
      return {
        ...state,
        answers,
        reasons: reason === undefined ? state.reasons : withReason(state, event.question, reason),
      };
    }
    case "reason":
      return { ...state, reasons: withReason(state, event.question, event.reason) };
    case "fact":
      return { ...state, facts: { ...state.facts, ...event.facts } };
    case "evidence":
      return { ...state, evidence: [...state.evidence, { ...event.evidence, id: event.id }] };
    case "evidence-moved":
      return { ...state, evidence: state.evidence.map((one) => (one.id === event.evidence ? moved(one, event) : one)) };
    case "note":
      return { ...state, notes: [...state.notes, event.text] };
    case "alert":
      return { ...state, alerts: [...state.alerts, event.alert] };
    case "excluded":
      return { ...state, excluded: event.reason === "" ? null : event.reason };
    case "additional":
      return { ...state, additional: event.reason };
    case "file-read":
      return { ...state, fileRead: event.fileRead };
    case "interview":
      return { ...state, interview: [...state.interview, { is: event.is, at: event.at }] };
    case "connection":
      return { ...state, connection: { connected: event.connected, note: event.note } };
    case "done":
      return { ...state, done: event.done };
    case "undo":
      return state;
  }
}

function moved(one: HeldEvidence, { questions, supports }: Pick<Evidence, "questions" | "supports">): HeldEvidence {
  return { ...one, questions, supports };
}

function withReason(state: CaseAssessment, question: string, reason: string): ReadonlyMap<string, string> {
  const reasons = new Map(state.reasons);
  if (reason === "") reasons.delete(question);
  else reasons.set(question, reason);
  return reasons;
}
