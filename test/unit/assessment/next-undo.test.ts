import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { AssessmentEvent } from "../../../core/assessment/event.ts";
import { undoneEvents } from "../../../core/assessment/fold-events.ts";
import { nextUndo } from "../../../core/assessment/next-undo.ts";

const note = (id: string): AssessmentEvent => ({ id, by: "RE", at: "", type: "note", text: id });
const undo = (id: string, event: string): AssessmentEvent => ({ id, by: "RE", at: "", type: "undo", event });

/** What Undo (-1), Redo (+1) and new notes (0) make of a case, as a person presses them. */
function pressed(keys: readonly number[]): AssessmentEvent[] {
  const events: AssessmentEvent[] = [];
  for (const [at, key] of keys.entries()) {
    const { undo: back, redo: forth } = nextUndo(events);
    const target = key < 0 ? back : forth;
    if (key === 0) events.push(note(`e${at}`));
    else if (target !== null) events.push(undo(`e${at}`, target.id));
  }
  return events;
}

const standing = (events: readonly AssessmentEvent[]) => {
  const undone = undoneEvents(events);
  return events.filter((one) => one.type === "note" && !undone.has(one.id)).map((one) => one.id);
};

describe("undo and redo", () => {
  test("take back and put back one at a time; something new ends what could be put back", () => {
    expect(standing(pressed([0, 0, -1]))).toEqual(["e0"]);
    expect(standing(pressed([0, 0, -1, -1]))).toEqual([]);
    expect(standing(pressed([0, 0, -1, -1, 1]))).toEqual(["e0"]);
    expect(standing(pressed([0, 0, -1, -1, 1, 1]))).toEqual(["e0", "e1"]);
    expect(standing(pressed([0, 0, -1, 0, 1]))).toEqual(["e0", "e3"]);
    expect(nextUndo([])).toEqual({ undo: null, redo: null });
  });

  test("do as two stacks do, whatever is pressed", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(-1, 0, 1), { maxLength: 40 }), (keys) => {
        const stands: string[] = [];
        const back: string[] = [];
        for (const [at, key] of keys.entries()) {
          if (key === 0) {
            stands.push(`e${at}`);
            back.length = 0;
          } else {
            const [from, to] = key < 0 ? [stands, back] : [back, stands];
            const id = from.pop();
            if (id !== undefined) to.push(id);
          }
        }
        expect(standing(pressed(keys))).toEqual(stands);
      }),
    );
  });
});
