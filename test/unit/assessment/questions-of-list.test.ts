import { expect, test } from "vitest";
import { newAssessment } from "../../../core/assessment/case-assessment.ts";
import { progressOf } from "../../../core/assessment/progress.ts";
import { questionsOfList } from "../../../core/assessment/questions-of-list.ts";
import { PROGRAMMES, programmeById } from "../../../core/programmes/index.ts";
import type { ListId } from "../../../core/programmes/sample-rules.ts";

const idsOf = (programme: string, list: ListId) => {
  const found = programmeById(programme);
  return found === null ? [] : questionsOfList(found, list).flatMap(({ questions }) => questions.map(({ id }) => id));
};

test("cases are judged on the questions of their list (000 §2.2, 004 §2.2)", () => {
  expect(idsOf("youth-2021", "domain-two")).toHaveLength(12);
  expect(idsOf("youth-2021", "domain-three")).toHaveLength(11);
  expect(idsOf("nps-2019", "victim-contact").every((id) => id.startsWith("3.2."))).toBe(true);
  expect(idsOf("crc-2019", "unpaid-work")).toEqual(["4.1.1", "4.1.2", "4.1.4"]);
  expect(idsOf("crc-2019", "court-reports")).toEqual([]);
});

test("every counted question is judged on some list", () => {
  for (const { id, framework, samples } of PROGRAMMES) {
    const judged = samples.lists.flatMap((list) => idsOf(id, list.id));
    const counted = framework.domains
      .flatMap((domain) => domain.standards.flatMap((standard) => standard.keyQuestions))
      .filter((question) => question.counted);
    expect(new Set(judged)).toEqual(new Set(counted.map((question) => question.id)));
  }
});

test("progress counts what a rule leaves out as answered (000 §7.1)", () => {
  const youth = programmeById("youth-2021");
  const questions = youth === null ? [] : questionsOfList(youth, "domain-two").flatMap((one) => one.questions);
  const start = newAssessment("Y1", "RE");
  expect(progressOf(questions, start)).toMatchObject({ answered: 0, of: 12 });
  const one = { ...start, answers: new Map([["2.1.1", "no" as const]]), facts: { "safety-factors": "no" as const } };
  const { answered, unanswered } = progressOf(questions, one);
  expect(answered).toBe(4);
  expect(unanswered).not.toContain("2.2.2");
  expect(unanswered).toContain("2.1.2");
});
