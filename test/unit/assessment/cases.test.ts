import { describe, expect, test } from "vitest";
import { type CaseAssessment, newAssessment } from "../../../core/assessment/case-assessment.ts";
import { checkCase } from "../../../core/assessment/check-case.ts";
import type { Answer, CaseFacts } from "../../../core/assessment/event.ts";
import { countedAnswer } from "../../../core/assessment/sub-sample.ts";
import { tallyCases } from "../../../core/assessment/tally-cases.ts";
import { programme, standardOf } from "../../fakes/inspection.ts";

const YOUTH_PLANNING = standardOf("youth-2021", "2.2").keyQuestions;
const NPS_ASSESSMENT = standardOf("nps-2019", "2.1").keyQuestions;
const NPS_PLANNING = standardOf("nps-2019", "2.2").keyQuestions;
const HURDLES = programme("nps-2019").ratings.hurdles.map((hurdle) => hurdle.value);

function assessed(
  answers: Readonly<Record<string, Answer>>,
  facts: CaseFacts = {},
  changes: Partial<CaseAssessment> = {},
): CaseAssessment {
  return { ...newAssessment("C1", "AI"), answers: new Map(Object.entries(answers)), facts, ...changes };
}

function yesTo(questions: readonly { readonly id: string }[]): Record<string, Answer> {
  return Object.fromEntries(questions.map(({ id }) => [id, "yes" as const]));
}

describe("tallies", () => {
  test("count yes, no and not applicable; unanswered questions are in none", () => {
    const tallies = tallyCases(NPS_ASSESSMENT, [
      assessed({ "2.1.1": "yes", "2.1.2": "no", "2.1.3": "not-applicable" }),
      assessed({ "2.1.1": "yes", "2.1.2": "yes" }),
      assessed({ "2.1.1": "no" }),
    ]);
    expect(tallies).toEqual([
      { keyQuestion: "2.1.1", yes: 2, no: 1, notApplicable: 0 },
      { keyQuestion: "2.1.2", yes: 1, no: 1, notApplicable: 0 },
      { keyQuestion: "2.1.3", yes: 0, no: 0, notApplicable: 1 },
    ]);
  });

  test("pass over cases excluded on the day and additional ones (000 §6.1, 004 §6.4)", () => {
    const tallies = tallyCases(NPS_ASSESSMENT, [
      assessed(yesTo(NPS_ASSESSMENT)),
      assessed(yesTo(NPS_ASSESSMENT), {}, { excluded: "Out of specification" }),
      assessed(yesTo(NPS_ASSESSMENT), {}, { additional: "asked for by the lead inspector" }),
      assessed(yesTo(NPS_ASSESSMENT), {}, { excluded: "" }),
    ]);
    expect(tallies.map((tally) => tally.yes)).toEqual([1, 1, 1]);
  });

  test("answers to prompts are not answers to key questions", () => {
    const [tally] = tallyCases(NPS_ASSESSMENT, [assessed({ "2.1.1 a": "yes", "2.1.1 b": "no" })]);
    expect(tally).toEqual({ keyQuestion: "2.1.1", yes: 0, no: 0, notApplicable: 0 });
  });
});

describe("sub-samples", () => {
  test("youth planning for the child's safety leaves out cases without safety factors", () => {
    const one = assessed(yesTo(YOUTH_PLANNING), { "safety-factors": "no" });
    expect(YOUTH_PLANNING.map((question) => countedAnswer(question, one))).toEqual(["yes", "not-applicable", "yes"]);
    const other = assessed(yesTo(YOUTH_PLANNING), { "safety-factors": "yes" });
    expect(YOUTH_PLANNING.map((question) => countedAnswer(question, other))).toEqual(["yes", "yes", "yes"]);
  });

  test("the inspector's choice leaves nobody out by rule", () => {
    const one = assessed(yesTo(YOUTH_PLANNING), { "risk-of-serious-harm": "low" });
    expect(YOUTH_PLANNING.map((question) => countedAnswer(question, one))).toEqual(["yes", "yes", "yes"]);
  });

  test.each(["medium", "high", "very-high"] as const)("probation planning counts %s risk of serious harm", (risk) => {
    const one = assessed(yesTo(NPS_PLANNING), { "risk-of-serious-harm": risk });
    expect(NPS_PLANNING.map((question) => countedAnswer(question, one))).toEqual(["yes", "yes", "yes"]);
  });

  test("probation planning for others' safety leaves out low risk; assessment counts every case", () => {
    const low: CaseFacts = { "risk-of-serious-harm": "low", "safety-factors": "no" };
    expect(NPS_PLANNING.map((question) => countedAnswer(question, assessed(yesTo(NPS_PLANNING), low)))).toEqual([
      "yes",
      "yes",
      "not-applicable",
    ]);
    expect(NPS_ASSESSMENT.map((question) => countedAnswer(question, assessed(yesTo(NPS_ASSESSMENT), low)))).toEqual([
      "yes",
      "yes",
      "yes",
    ]);
  });

  test("unanswered stays unanswered, unless the rule leaves the case out", () => {
    expect(NPS_PLANNING.map((question) => countedAnswer(question, assessed({})))).toEqual([null, null, null]);
    const low = assessed({}, { "risk-of-serious-harm": "low" });
    expect(NPS_PLANNING.map((question) => countedAnswer(question, low))).toEqual([null, null, "not-applicable"]);
  });
});

describe("checks of one case", () => {
  const findings = (questions: typeof NPS_PLANNING, one: CaseAssessment) =>
    checkCase(questions, HURDLES, one).map((found) => [found.kind, found.keyQuestion]);

  test("a case in order has nothing to say", () => {
    expect(findings(NPS_PLANNING, assessed(yesTo(NPS_PLANNING)))).toEqual([]);
  });

  test("unanswered questions, but not those outside the sub-sample", () => {
    expect(findings(NPS_PLANNING, assessed({ "2.2.1": "no" }, { "risk-of-serious-harm": "low" }))).toEqual([
      ["answer-missing", "2.2.2"],
    ]);
  });

  test("an answer outside the sub-sample; not applicable is none", () => {
    const low: CaseFacts = { "risk-of-serious-harm": "low" };
    expect(findings(NPS_PLANNING, assessed(yesTo(NPS_PLANNING), low))).toEqual([
      ["answer-outside-sub-sample", "2.2.3"],
    ]);
    expect(findings(NPS_PLANNING, assessed({ ...yesTo(NPS_PLANNING), "2.2.3": "not-applicable" }, low))).toEqual([]);
  });

  test.each([
    ["no", "yes", [["hurdle-not-followed", "2.1.3"]]],
    ["no", "no", []],
    ["no", "not-applicable", []],
    ["yes", "yes", []],
  ] as const)("child safeguarding %s with harm %s (004 §2.3)", (safeguarding, harm, expected) => {
    const one = assessed({ ...yesTo(NPS_ASSESSMENT), "2.1.3": harm }, { "child-safeguarding": safeguarding });
    expect(findings(NPS_ASSESSMENT, one)).toEqual(expected);
    expect(one.answers.get("2.1.3")).toBe(harm);
  });

  test("the youth programme has no hurdle", () => {
    expect(programme("youth-2021").ratings.hurdles).toEqual([]);
  });

  test.each([
    ["yes", ["no", "no"], "prompts-all-no"],
    ["no", ["yes", "yes"], "prompts-all-yes"],
    ["yes", ["no", "not-applicable"], "prompts-all-no"],
    ["yes", ["no", "yes"], null],
    ["no", ["no", "no"], null],
    ["yes", ["yes", "yes"], null],
    ["yes", ["not-applicable", "not-applicable"], null],
    ["not-applicable", ["no", "no"], null],
  ] as const)("summary %s with prompts %j: %s (004 §3.10)", (summary, [a, b], expected) => {
    const answers = { ...yesTo(NPS_ASSESSMENT), "2.1.1": summary, "2.1.1 a": a, "2.1.1 b": b };
    expect(findings(NPS_ASSESSMENT, assessed(answers))).toEqual(expected === null ? [] : [[expected, "2.1.1"]]);
    const reasons = new Map([["2.1.1", "one prompt outweighs the others"]]);
    expect(findings(NPS_ASSESSMENT, assessed(answers, {}, { reasons }))).toEqual([]);
  });

  test("prompts of 2.1.10 are not those of 2.1.1", () => {
    const answers: Record<string, Answer> = { ...yesTo(NPS_ASSESSMENT), "2.1.10 a": "no" };
    expect(findings(NPS_ASSESSMENT, assessed(answers))).toEqual([]);
  });

  test("cases that do not count are not checked", () => {
    expect(findings(NPS_PLANNING, assessed({}, {}, { excluded: "Transferred" }))).toEqual([]);
    expect(findings(NPS_PLANNING, assessed({}, {}, { additional: "asked for by the lead inspector" }))).toEqual([]);
  });
});
