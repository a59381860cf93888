import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { type DecideOptions, decide } from "../../../core/jobs/decide.ts";
import { rate } from "../../../core/jobs/rate.ts";
import { YOUTH_2021 } from "../../../core/programmes/youth-2021/programme.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { sheetOf } from "../../fakes/workbook.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", rounding: "whole" } as const;
const RECORD = {
  ...OPTIONS,
  keyQuestion: "2.2.2",
  reason: "Strong evidence in interviews.",
  recordedBy: "A. Chair",
  day: "2026-11-20",
};

let example: WorkbookSnapshot;
beforeAll(async () => {
  const bytes = await readFile(new URL("../../../examples/youth-inspection.xlsx", import.meta.url));
  const read = await readWorkbook(bytes, "youth-inspection.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  example = read.snapshot;
});

const withoutDecisions = () => ({
  ...example,
  sheets: example.sheets.filter((sheet) => sheet.name !== "Panel decisions"),
});
const recorded = (workbook: WorkbookSnapshot, options: DecideOptions) =>
  applyEdits(workbook, decide(workbook, options).edits);
const standardOf = (workbook: WorkbookSnapshot, id: string) =>
  rate(workbook, OPTIONS).result?.standards.find((one) => one.id === id);

describe("a panel decision", () => {
  it("is recorded in the decisions table and followed by the ratings", () => {
    const before = standardOf(example, "2.2");
    const decided = recorded(example, { ...RECORD, standard: "2.2", decided: "outstanding" });
    expect(standardOf(decided, "2.2")).toMatchObject({
      rating: "outstanding",
      computed: before?.computed,
      decision: { decided: "outstanding", reason: RECORD.reason, recordedBy: "A. Chair", day: "2026-11-20" },
    });
    expect(standardOf(decided, "2.1")).toEqual(standardOf(example, "2.1"));
    expect(decided.sheets).toHaveLength(example.sheets.length);
  });

  it("is written over the standard's earlier decision, not beside it", () => {
    const decided = recorded(example, {
      ...RECORD,
      standard: "2.1",
      decided: "requires-improvement",
      reason: "Looked at again.",
    });
    expect(standardOf(decided, "2.1")?.decision).toMatchObject({
      decided: "requires-improvement",
      reason: "Looked at again.",
    });
    expect(rate(decided, OPTIONS).problems.filter((one) => one.kind === "decision-twice")).toEqual([]);
  });

  it("makes a sheet for decisions where there is none", () => {
    const { edits } = decide(withoutDecisions(), { ...RECORD, standard: "2.2", decided: "outstanding" });
    expect(edits).toMatchObject([{ kind: "put-sheet", own: "template.decisions" }]);
    const decided = applyEdits(withoutDecisions(), edits);
    expect(standardOf(decided, "2.2")?.rating).toBe("outstanding");
    const more = recorded(decided, { ...RECORD, standard: "2.3", decided: "good" });
    expect([standardOf(more, "2.2")?.rating, standardOf(more, "2.3")?.rating]).toEqual(["outstanding", "good"]);
    expect(more.sheets).toHaveLength(decided.sheets.length);
  });

  it("keeps the columns and the looks of a person's own table", () => {
    const order = sheetOf(
      "Panel",
      [["Minutes of the panel"], ["Date", "Reason", "Decided rating", "Standard"], [46_340, "Seen.", "Good", "2.1"]],
      { A3: "dd/mm/yyyy" },
    );
    const workbook = { ...withoutDecisions(), sheets: [...withoutDecisions().sheets, order] };
    const { edits } = decide(workbook, { ...RECORD, standard: "2.2", decided: "outstanding" });
    expect(edits).toEqual([
      {
        kind: "set-cells",
        sheet: "Panel",
        cells: [
          { row: 3, column: 3, value: "2.2" },
          { row: 3, column: 2, value: "Outstanding" },
          { row: 3, column: 1, value: RECORD.reason },
          { row: 3, column: 0, value: 46_346, style: "day" },
        ],
      },
    ]);
    const again = decide(workbook, { ...RECORD, standard: "2.1", decided: "outstanding", reason: "Again." });
    expect(again.edits).toMatchObject([
      { cells: [{ value: "Outstanding" }, { value: "Again." }, { row: 2, column: 0 }] },
    ]);
    expect(JSON.stringify(again.edits)).not.toContain("style");
  });

  it("never replaces decisions on a sheet of ours, whatever a person wrote below them", () => {
    const first = recorded(withoutDecisions(), { ...RECORD, standard: "2.2", decided: "outstanding" });
    const noted = applyEdits(first, [
      { kind: "set-cells", sheet: "Panel decisions", cells: [{ row: 4, column: 8, value: "a note" }] },
    ]);
    const more = recorded(noted, { ...RECORD, standard: "2.3", decided: "good" });
    expect(["2.2", "2.3"].map((id) => standardOf(more, id)?.decision?.decided)).toEqual(["outstanding", "good"]);
  });

  it("is taken back whole, and can be made again in its place", () => {
    const back = recorded(example, { ...RECORD, standard: "2.1", decided: null });
    expect(standardOf(back, "2.1")?.decision).toBeNull();
    expect(rate(back, OPTIONS).problems).toEqual(rate(withoutDecisions(), OPTIONS).problems);
    const again = recorded(back, { ...RECORD, standard: "2.1", decided: "good" });
    expect(standardOf(again, "2.1")?.rating).toBe("good");
  });

  it.each([
    ["no reason", { reason: " " }, "decision-without-reason"],
    ["a standard of no programme", { standard: "9.9" }, "standard-not-known"],
  ])("with %s is not recorded", (_, change, kind) => {
    const outcome = decide(example, { ...RECORD, standard: "2.2", decided: "good", ...change });
    expect(outcome.problems.map((one) => one.kind)).toContain(kind);
    expect([outcome.result, outcome.edits]).toEqual([null, []]);
  });

  it("on a standard that is not rated is not recorded", () => {
    const untabled = { ...example, sheets: example.sheets.filter((sheet) => sheet.name === "Domain one") };
    const outcome = decide(untabled, { ...RECORD, standard: "2.2", decided: "good" });
    expect(outcome.problems.map((one) => one.kind)).toEqual(["decision-on-unrated-standard"]);
    expect(outcome.edits).toEqual([]);
  });
});
