import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { newAssessment } from "../../core/assessment/case-assessment.ts";
import type { Answer, AssessmentEvent, Happening } from "../../core/assessment/event.ts";
import { foldEvents } from "../../core/assessment/fold-events.ts";
import { tallyCases } from "../../core/assessment/tally-cases.ts";
import { standardOf } from "../fakes/inspection.ts";

const START = newAssessment("C1", "AI");
const QUESTIONS = standardOf("youth-2021", "2.2").keyQuestions;

const question = fc.constantFrom(...QUESTIONS.map(({ id }) => id), "2.2.1 a");
const answer = fc.constantFrom<(Answer | null)[]>("yes", "no", "not-applicable", null);
const reason = fc.constantFrom("", "clear", "moderated");
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ type: fc.constant("answer" as const), question, answer, reason }),
  fc.record({ type: fc.constant("reason" as const), question, reason }),
  fc.record({
    type: fc.constant("fact" as const),
    facts: fc.record({ "safety-factors": fc.constantFrom("yes" as const, "no" as const) }),
  }),
  fc.record({
    type: fc.constant("evidence" as const),
    evidence: fc.record({
      questions: fc.array(question),
      supports: fc.constantFrom("yes" as const, "no" as const),
      quotation: fc.record({
        exact: fc.string(),
        before: fc.string(),
        after: fc.string(),
        position: fc.nat(),
        entry: fc.constant(null),
      }),
      note: fc.string(),
    }),
  }),
  fc.record({ type: fc.constant("excluded" as const), reason }),
);

function recorded(happened: readonly Happening[], from = 0): AssessmentEvent[] {
  return happened.map((one, at) => ({ ...one, id: `e${from + at}`, by: "AI", at: "2026-11-22T10:00" }));
}

/** Events, some of them undos of earlier ones, undos included. */
const history = fc
  .array(fc.tuple(happening, fc.nat(), fc.boolean()), { maxLength: 15 })
  .map((steps) =>
    recorded(
      steps.map(([happened, back, undoes], at) =>
        undoes && at > 0 ? { type: "undo" as const, event: `e${back % at}` } : happened,
      ),
    ),
  );

const undoOf = (event: string, id: string): AssessmentEvent => ({ type: "undo", event, id, by: "AI", at: "" });

describe("undo", () => {
  test("straight after an event is as if neither had happened", () => {
    fc.assert(
      fc.property(history, happening, (events, next) => {
        const one = recorded([next], events.length)[0] as AssessmentEvent;
        expect(foldEvents(START, [...events, one, undoOf(one.id, "u")])).toEqual(foldEvents(START, events));
      }),
    );
  });

  test("and then redo is as if it had not been undone, however much happened before", () => {
    fc.assert(
      fc.property(history, happening, fc.nat(), (events, next, place) => {
        const all = [...events, ...recorded([next], events.length)];
        const target = all[place % all.length] as AssessmentEvent;
        const after = [...all, undoOf(target.id, "u"), undoOf("u", "r")];
        expect(foldEvents(START, after)).toEqual(foldEvents(START, all));
      }),
    );
  });

  test("of everything, newest first, leaves a case nobody has begun", () => {
    fc.assert(
      fc.property(fc.array(happening, { maxLength: 12 }), (happened) => {
        const events = recorded(happened);
        const undos = events.toReversed().map((one) => undoOf(one.id, `u${one.id}`));
        expect(foldEvents(START, [...events, ...undos])).toEqual(START);
      }),
    );
  });
});

test("folding in two parts is folding at once, where nothing reaches back", () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 12 }), fc.nat({ max: 12 }), (happened, at) => {
      const events = recorded(happened);
      expect(foldEvents(foldEvents(START, events.slice(0, at)), events.slice(at))).toEqual(foldEvents(START, events));
    }),
  );
});

test("tallies add up to the cases that count and are answered, and do not depend on their order", () => {
  fc.assert(
    fc.property(fc.array(history, { maxLength: 6 }), (histories) => {
      const cases = histories.map((events) => foldEvents(START, events));
      const tallies = tallyCases(QUESTIONS, cases);
      expect(tallyCases(QUESTIONS, cases.toReversed())).toEqual(tallies);
      for (const tally of tallies) {
        const counted = cases.filter((one) => one.excluded === null);
        const answered = counted.filter((one) => one.answers.has(tally.keyQuestion));
        const sum = tally.yes + tally.no + tally.notApplicable;
        expect(sum).toBeGreaterThanOrEqual(answered.length);
        expect(sum).toBeLessThanOrEqual(counted.length);
      }
    }),
  );
});
