import { describe, expect, test } from "vitest";
import { isCounted, newAssessment } from "../../../core/assessment/case-assessment.ts";
import type { AssessmentEvent, Happening } from "../../../core/assessment/event.ts";
import { foldEvents, undoneEvents } from "../../../core/assessment/fold-events.ts";

const START = newAssessment("C1", "AI");

/** Events e1, e2, ... in order. */
function events(...happened: readonly Happening[]): AssessmentEvent[] {
  return happened.map((one, at) => ({ id: `e${at + 1}`, by: "AI", at: `2026-11-22T10:0${at}`, ...one }));
}

function answer(question: string, value: "yes" | "no" | "not-applicable" | null, reason = ""): Happening {
  return { type: "answer", question, answer: value, reason };
}

const undo = (event: string): Happening => ({ type: "undo", event });

describe("what events fold to", () => {
  test("nothing yet", () => {
    expect(foldEvents(START, [])).toEqual(START);
    expect(isCounted(START)).toBe(true);
  });

  test("the last answer to a question holds, with its reason; another question's stays", () => {
    const state = foldEvents(
      START,
      events(answer("2.1.1", "yes", "clear"), answer("2.1.2", "no"), answer("2.1.1", "no", "not so clear")),
    );
    expect([...state.answers]).toEqual([
      ["2.1.1", "no"],
      ["2.1.2", "no"],
    ]);
    expect([...state.reasons]).toEqual([["2.1.1", "not so clear"]]);
  });

  test("an answer taken away is unanswered, not a No", () => {
    const state = foldEvents(START, events(answer("2.1.1", "yes", "clear"), answer("2.1.1", null)));
    expect(state.answers.has("2.1.1")).toBe(false);
    expect(state.reasons.has("2.1.1")).toBe(false);
  });

  test("a reason may come by itself, and be emptied", () => {
    const given = events(answer("2.1.1", "yes"), { type: "reason", question: "2.1.1", reason: "moderated" });
    expect(foldEvents(START, given).reasons.get("2.1.1")).toBe("moderated");
    const emptied = [...given, { ...events({ type: "reason", question: "2.1.1", reason: "" })[0], id: "e9" }];
    expect(foldEvents(START, emptied as AssessmentEvent[]).reasons.size).toBe(0);
  });

  test("facts are kept side by side, the later one of a kind holding", () => {
    const state = foldEvents(
      START,
      events(
        { type: "fact", facts: { "safety-factors": "yes" } },
        { type: "fact", facts: { "risk-of-serious-harm": "low" } },
        { type: "fact", facts: { "safety-factors": "no" } },
      ),
    );
    expect(state.facts).toEqual({ "safety-factors": "no", "risk-of-serious-harm": "low" });
  });

  test("evidence and alerts are kept in order", () => {
    const evidence = (note: string) => ({ questions: ["2.1.1"], supports: "yes" as const, quotation: null, note });
    const alert = { whatMightHappen: "a", howSerious: "b", howSoon: "c", done: "" };
    const state = foldEvents(
      START,
      events(
        { type: "evidence", evidence: evidence("first") },
        { type: "alert", alert },
        { type: "evidence", evidence: evidence("second") },
      ),
    );
    expect(state.evidence.map((one) => one.note)).toEqual(["first", "second"]);
    expect(new Set(state.evidence.map((one) => one.id)).size).toBe(2);
    expect(state.alerts).toEqual([alert]);
  });

  test("excluded on the day: no longer counted, answers kept", () => {
    const state = foldEvents(START, events(answer("2.1.1", "yes"), { type: "excluded", reason: "Transferred" }));
    expect(state.excluded).toBe("Transferred");
    expect(isCounted(state)).toBe(false);
    expect(state.answers.get("2.1.1")).toBe("yes");
  });

  test("neither the start nor the events are changed", () => {
    const list = events(answer("2.1.1", "yes"), undo("e1"));
    const before = structuredClone(list);
    foldEvents(START, list);
    expect(list).toEqual(before);
    expect(START.answers.size).toBe(0);
  });
});

describe("undo", () => {
  const first = answer("2.1.1", "yes", "clear");
  const second = answer("2.1.1", "no");

  test.each([
    ["nothing undone", [first, second], "no"],
    ["the last undone", [first, second, undo("e2")], "yes"],
    ["the first undone, the last holds", [first, second, undo("e1")], "no"],
    ["both undone", [first, second, undo("e2"), undo("e1")], undefined],
    ["undone and done again", [first, second, undo("e2"), undo("e3")], "no"],
    ["undone, done again, undone", [first, second, undo("e2"), undo("e3"), undo("e4")], "yes"],
    ["undone twice", [first, second, undo("e2"), undo("e2")], "yes"],
    ["undone twice, one of them taken back", [first, second, undo("e2"), undo("e2"), undo("e4")], "yes"],
    ["an undo of nothing known", [first, undo("elsewhere")], "yes"],
  ] as const)("%s", (_, happened, expected) => {
    expect(foldEvents(START, events(...happened)).answers.get("2.1.1")).toBe(expected);
  });

  test("brings back an excluded case", () => {
    const state = foldEvents(START, events({ type: "excluded", reason: "wrong case" }, undo("e1")));
    expect(isCounted(state)).toBe(true);
  });

  test("names what is undone, undos among it", () => {
    expect([...undoneEvents(events(first, second, undo("e2"), undo("e3")))]).toEqual(["e3"]);
  });
});
