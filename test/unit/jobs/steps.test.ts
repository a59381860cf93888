import { describe, expect, it } from "vitest";
import { type Held, type Step, stepsOf } from "../../../core/jobs/steps.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";

const own = (name: string) => ({ ...sheetOf(name, [["x"]]), own: name });
const held = (is: Held["is"], size = 3, list: string | null = null): Held => ({ is, list, size });
const states = (steps: readonly Step[]) => Object.fromEntries(steps.map(({ id, state }) => [id, state]));

describe("the steps of an inspection", () => {
  it("begin with the longlist when there is nothing", () => {
    expect(states(stepsOf(workbookOf(), []))).toEqual({
      longlist: "here",
      sample: "to-do",
      assessments: "to-do",
      tables: "to-do",
      ratings: "to-do",
      panel: "to-do",
    });
  });

  it("go from a longlist to its sample", () => {
    expect(states(stepsOf(workbookOf(), [held("longlist", 40, "domain-two")]))).toMatchObject({
      longlist: "done",
      sample: "here",
    });
  });

  it("count the sample as drawn when every longlist has its own", () => {
    const lists = [held("longlist", 40, "domain-two"), held("longlist", 30, "domain-three")];
    const one = stepsOf(workbookOf(own("sample.domain-two")), lists);
    expect(states(one)).toMatchObject({ sample: "here" });
    const both = stepsOf(workbookOf(own("sample.domain-two"), own("sample.domain-three")), lists);
    expect(states(both)).toMatchObject({ sample: "done", assessments: "here" });
  });

  it("do not ask for what a workbook of tables does without", () => {
    expect(states(stepsOf(workbookOf(), [held("tables"), held("domain-one")]))).toEqual({
      longlist: "not-needed",
      sample: "not-needed",
      assessments: "not-needed",
      tables: "done",
      ratings: "here",
      panel: "to-do",
    });
  });

  it("take an empty sheet for nothing", () => {
    expect(states(stepsOf(workbookOf(), [held("longlist", 0, "domain-two"), held("assessments", 0)]))).toMatchObject({
      longlist: "here",
      assessments: "to-do",
    });
  });

  it("come to the panel once the ratings are written, and end with its decisions", () => {
    const rated = workbookOf(own("ratings"));
    expect(states(stepsOf(rated, [held("tables")]))).toMatchObject({ ratings: "done", panel: "here" });
    const ended = stepsOf(rated, [held("tables"), held("decisions", 1)]);
    expect(states(ended)).toMatchObject({ panel: "done" });
    expect(ended.some((step) => step.state === "here")).toBe(false);
  });
});
