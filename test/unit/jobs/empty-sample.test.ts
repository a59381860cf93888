import { describe, expect, it } from "vitest";
import { sample } from "../../../core/jobs/sample.ts";
import { YOUTH } from "../../fakes/hand-over.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";

const HEADINGS = ["Case ID", "Gender", "Order", "RoSH", "Safety", "Excluded"];
const CASES = Array.from({ length: 6 }, (_, at) => [`B${at}`, "Male", "YRO", "Low", "Low"]);
const DRAW = { ...YOUTH, list: "domain-two", seed: "s", reserves: 1, organisation: null, by: "AB", at: "" } as const;

describe("a sample without a case", () => {
  it.each([
    ["none are asked for", CASES, 0],
    ["the list has none", [], 5],
  ])("is not written where %s", (_, cases, size) => {
    const { edits, problems } = sample(workbookOf(sheetOf("Domain two", [HEADINGS, ...cases])), { ...DRAW, size });
    expect(edits).toEqual([]);
    expect(problems.filter(({ severity }) => severity === "error").length).toBeGreaterThan(0);
  });

  it("says so, and what was asked for", () => {
    const { problems } = sample(workbookOf(sheetOf("Domain two", [HEADINGS, ...CASES])), { ...DRAW, size: 0 });
    expect(problems).toContainEqual(
      expect.objectContaining({ kind: "sample-empty", severity: "error", facts: { requested: 0 } }),
    );
  });

  it("with one case is written", () => {
    const { edits } = sample(workbookOf(sheetOf("Domain two", [HEADINGS, ...CASES])), { ...DRAW, size: 1 });
    expect(edits.length).toBeGreaterThan(0);
  });
});
