import { describe, expect, it } from "vitest";
import { rate } from "../../core/jobs/rate.ts";
import { tables } from "../../core/jobs/tables.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", rounding: "whole" } as const;
const QUESTIONS = ["2.1.1", "2.1.2", "2.1.3"];

type Rows = readonly (readonly CellValue[])[];

function counted(...sheets: readonly SheetSnapshot[]): { tallies: string[]; problems: string[] } {
  const { result, problems } = tables(workbookOf(...sheets), OPTIONS);
  return {
    tallies: (result?.tallies ?? []).map((one) => `${one.keyQuestion} ${one.yes}/${one.no}/${one.notApplicable}`),
    problems: problems.map((one) => `${one.kind} ${one.sheet}!${one.cell}`),
  };
}

function countedOn(rows: Rows, name = "Cases"): { tallies: string[]; problems: string[] } {
  return counted(sheetOf(name, rows));
}

describe("an assessments sheet", () => {
  it.each([["Excluded on the day and why"], ["Reason for exclusion on the day"]])(
    "leaves out a case with a reason under “%s” alone",
    (heading) => {
      const rows = [
        ["Case ID", heading, ...QUESTIONS],
        ["C1", "", "Yes", "Yes", "Yes"],
        ["C2", "The family moved away", "No", "No", "No"],
        ["C3", "No", "Yes", "Yes", "No"],
      ];
      expect(countedOn(rows)).toEqual({ tallies: ["2.1.1 2/0/0", "2.1.2 2/0/0", "2.1.3 1/1/0"], problems: [] });
    },
  );

  it("counts a case once where two sheets answer the same question for it", () => {
    const first = sheetOf("Team A", [
      ["Case ID", ...QUESTIONS],
      ["C1", "Yes", "Yes", "Yes"],
    ]);
    const second = sheetOf("Team B", [
      ["Case ID", ...QUESTIONS],
      ["C2", "No", "No", "No"],
      ["C1", "No", "No", "No"],
    ]);
    expect(counted(first, second)).toEqual({
      tallies: ["2.1.1 1/1/0", "2.1.2 1/1/0", "2.1.3 1/1/0"],
      problems: ["case-on-two-sheets Team B!A3"],
    });
  });

  it("passes over headings that are repeated, and totals", () => {
    const headings = ["Case ID", ...QUESTIONS];
    const rows = [headings, ["C1", "Yes", "Yes", "No"], headings, ["C2", "Yes", "No", "No"], ["Total Yes", 2, 1, 0]];
    expect(countedOn(rows)).toEqual({ tallies: ["2.1.1 2/0/0", "2.1.2 1/1/0", "2.1.3 0/2/0"], problems: [] });
  });

  it("may be one of two with different questions about the same case", () => {
    const first = sheetOf("One", [
      ["Case ID", "2.1.1", "2.1.2", "2.1.3"],
      ["C1", "Yes", "Yes", "Yes"],
    ]);
    const second = sheetOf("Two", [
      ["Case ID", "2.2.1", "2.2.2"],
      ["C1", "No", "Yes"],
    ]);
    expect(counted(first, second).tallies).toHaveLength(5);
    expect(counted(first, second).problems).toEqual([]);
  });

  it("takes the domain of its short codes from a title anywhere above them", () => {
    const rows = [[null, "Domain two cases"], [], ["Case ID", "A1", "A2"], ["C1", "Yes", "No"]];
    expect(countedOn(rows)).toEqual({ tallies: ["2.1.1 1/0/0", "2.1.2 0/1/0"], problems: [] });
  });

  it("tells of short codes without a domain at their headings only", () => {
    const rows = [
      ["Case ID", "A1", "A2"],
      ["C1", "Yes", "No"],
      ["C2", "Yes", "No"],
    ];
    expect(countedOn(rows).problems).toEqual(["code-needs-domain Cases!B1", "code-needs-domain Cases!C1"]);
  });

  it("knows prompts in capitals or brackets", () => {
    const rows = [
      ["Case ID", "2.1.1", "2.1.1 (a)", "2.1.1 B", "2.1.2 S"],
      ["C1", "Yes", "No", "Yes", "Yes"],
    ];
    expect(countedOn(rows)).toEqual({ tallies: ["2.1.1 1/0/0", "2.1.2 1/0/0"], problems: [] });
  });
});

it("a rating withheld for want of a column names every standard, whatever else is wrong", () => {
  const rows = [
    ["Case ID", "2.1.1", "2.1.2"],
    ["C1", "Yes", ""],
    ["C2", "Yes", "No"],
  ];
  const { problems } = rate(workbookOf(sheetOf("Cases", rows)), OPTIONS);
  expect(problems.map((one) => one.kind)).toContain("answer-missing");
  expect(problems.find((one) => one.kind === "overall-withheld")?.facts.missing).toContain("2.1");
});
