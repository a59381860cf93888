import type { AssessmentEvent } from "./event.ts";

/** What Undo and Redo would take back: the ids of events to undo; null where there is nothing. Redo undoes an undo. */
export interface NextUndo {
  readonly undo: AssessmentEvent | null;
  readonly redo: AssessmentEvent | null;
}

/**
 * What Undo takes back next, and what Redo puts back.
 *
 * @param events a case's events in the order they happened
 * @returns the last event that stands, and the last undo that nothing new has come after
 */
export function nextUndo(events: readonly AssessmentEvent[]): NextUndo {
  const byId = new Map(events.map((event) => [event.id, event]));
  const stands: AssessmentEvent[] = [];
  const undone: AssessmentEvent[] = [];
  for (const event of events) {
    const target = event.type === "undo" ? byId.get(event.event) : undefined;
    if (target === undefined) {
      // That a case was added by arrangement is what it is, not a step of its judging.
      if (event.type !== "additional") stands.push(event);
      undone.length = 0;
    } else if (target.type === "undo") {
      remove(undone, target);
      const back = byId.get(target.event);
      if (back !== undefined) stands.push(back);
    } else {
      remove(stands, target);
      undone.push(event);
    }
  }
  return { undo: stands.at(-1) ?? null, redo: undone.at(-1) ?? null };
}

function remove(events: AssessmentEvent[], event: AssessmentEvent): void {
  const at = events.lastIndexOf(event);
  if (at >= 0) events.splice(at, 1);
}
