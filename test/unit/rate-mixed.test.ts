import { describe, expect, it } from "vitest";
import { check } from "../../core/jobs/check.ts";
import { rate } from "../../core/jobs/rate.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", rounding: "whole" } as const;

function table(name: string, yes: number, no: number): CellValue[][] {
  const questions = [1, 2, 3].flatMap((at) => [
    [`A ${at}`, "Wording", "#", "%"],
    [null, "Yes", yes, null],
    [null, "No", no, null],
  ]);
  return [[name], ...questions];
}

const ratings = (result: ReturnType<typeof rate>["result"]) =>
  Object.fromEntries((result?.standards ?? []).map((one) => [one.id, one.rating]));

describe("a workbook with tables for some standards and assessments for others", () => {
  const assessments = sheetOf("Assessments", [
    ["Case ID", "3.1.1", "3.1.2", "3.1.3"],
    ...Array.from({ length: 10 }, (_, at) => [`C${at}`, "Yes", "Yes", at < 7 ? "Yes" : "No"]),
  ]);
  const workbook = workbookOf(sheetOf("Tables", table("2.1 Assessment", 9, 1)), assessments);

  it("is rated from both, and writes tables for what had none", () => {
    const { result, edits } = rate(workbook, OPTIONS);
    expect(ratings(result)).toMatchObject({ "2.1": "outstanding", "3.1": "good", "2.2": "not-rated" });
    expect(edits.map((edit) => edit.own)).toEqual([
      "counted-answers",
      "tables.domain-3",
      "ratings",
      "ratings.key-questions",
    ]);
  });
});

describe("a hidden sheet", () => {
  const old = { ...sheetOf("Old", table("2.1 Assessment", 2, 8)), hidden: true };

  it("gives way to a visible one that holds the same, wherever it stands", () => {
    const { result, problems } = rate(workbookOf(old, sheetOf("Tables", table("2.1 Assessment", 9, 1))), OPTIONS);
    expect(ratings(result)["2.1"]).toBe("outstanding");
    expect(problems.map((one) => one.kind)).toEqual(["overall-withheld"]);
  });

  it("is read beside a visible one that holds another standard", () => {
    const { result } = rate(workbookOf(old, sheetOf("Tables", table("3.1 Assessment", 9, 1))), OPTIONS);
    expect(ratings(result)).toMatchObject({ "2.1": "inadequate", "3.1": "outstanding" });
  });

  it("is read where there is no other", () => {
    expect(ratings(rate(workbookOf(old), OPTIONS).result)["2.1"]).toBe("inadequate");
  });
});

describe("panel decisions", () => {
  it("on one standard twice: the later one holds, and people are told", () => {
    const decisions = sheetOf("Panel", [
      ["Standard", "Decided rating", "Reason", "Recorded by", "Date"],
      ["2.1", "Good", "x", "AB", "22/11/2026"],
      ["2.1", "Outstanding", "y", "AB", ""],
    ]);
    const { result, problems } = rate(workbookOf(sheetOf("Tables", table("2.1 Assessment", 7, 3)), decisions), OPTIONS);
    expect(ratings(result)["2.1"]).toBe("outstanding");
    expect(problems.map((one) => `${one.kind} ${one.cell}`)).toEqual([
      "overall-withheld null",
      "decision-without-record E3",
      "decision-twice B3",
    ]);
  });
});

describe("an assessments cell that is no answer", () => {
  it("is told of once", () => {
    const rows = [
      ["Case ID", "2.1.1", "2.1.2"],
      ["C1", "Yes", "maybe"],
      ["C2", "No", null],
    ];
    const { problems } = check(workbookOf(sheetOf("A", rows)), { ...OPTIONS, list: null });
    expect(problems.map((one) => `${one.kind} ${one.cell}`)).toEqual(["answer-not-understood C2", "answer-missing C3"]);
  });
});

describe("a longlist that is checked", () => {
  it("says what its columns were taken for, and which are not used", () => {
    const rows = [
      ["YOIS ID", "Sex", "Order", "RoSH", "Safety", "Date of birth"],
      ["A", "M", "YRO", "Low", "Low", "1/1/2010"],
    ];
    const { result } = check(workbookOf(sheetOf("Domain two", rows)), { ...OPTIONS, list: null });
    expect(result?.recognised[0]?.columns).toEqual({
      used: [
        { column: "A", heading: "YOIS ID", meaning: "case-id", how: "exact" },
        { column: "B", heading: "Sex", meaning: "gender", how: "exact" },
        { column: "C", heading: "Order", meaning: "disposal", how: "exact" },
        { column: "D", heading: "RoSH", meaning: "rosh", how: "exact" },
        { column: "E", heading: "Safety", meaning: "safety", how: "exact" },
      ],
      unused: ["Date of birth"],
      unusedColumns: [{ column: "F", heading: "Date of birth" }],
    });
  });
});

describe("rows of a sheet of standards that cannot be followed", () => {
  const tables = sheetOf("Tables", table("2.1 Assessment", 7, 3));
  const decisions = (...rows: CellValue[][]) =>
    sheetOf("Panel", [["Standard", "Decided rating", "Key question", "Reason", "Recorded by", "Date"], ...rows]);
  const found = (...sheets: ReturnType<typeof sheetOf>[]) =>
    rate(workbookOf(tables, ...sheets), OPTIONS)
      .problems.filter((one) => one.cell !== null)
      .map((one) => `${one.kind} ${one.cell}`);

  it.each([
    [
      "a key question in place of a standard",
      ["2.1.2", "Outstanding", null, "x", "AB", 46_348],
      "standard-not-known A2",
    ],
    ["no standard", [null, "Outstanding", "2.1.2", "x", "AB", 46_348], "standard-not-known A2"],
    [
      "a number and another standard's name",
      ["2.1 Planning", "Good", null, "x", "AB", 46_348],
      "standard-out-of-place A2",
    ],
    ["two standards in one cell", ["2.1 and 2.2", "Good", null, "x", "AB", 46_348], "standard-out-of-place A2"],
  ] as const)("a decision with %s is told of at its cell", (_, row, expected) => {
    expect(found(decisions([...row]))).toEqual([expected]);
  });

  it("domain one: a key question first loses only its own row; a name beside a number must be its own", () => {
    const rows = [
      ["Standard", "Name", "Proposed rating", "Reasons"],
      ["1.1.1", null, "Good", "x"],
      ["1.2", "Staff", "Good", "x"],
      ["1.3", "Staff", "Good", "x"],
    ];
    expect(found(sheetOf("Domain one", rows))).toEqual(["standard-not-known A2", "standard-out-of-place A4"]);
  });
});

describe("assessments of both domains on one sheet", () => {
  it("count a case only where it was inspected", () => {
    const rows = [
      ["Case ID", "Safety factors present", "2.2.1", "2.2.2", "3.2.1", "3.2.2"],
      ["C1", "Yes", "Yes", "Yes", null, null],
      ["C2", "No", null, null, "Yes", "N/A"],
      ["C3", "NA", "No", "Yes", null, null],
    ];
    const { result } = rate(workbookOf(sheetOf("A", rows)), OPTIONS);
    const lines = result?.standards
      .flatMap((one) => one.keyQuestions)
      .filter((one) => one.applicable + one.notApplicable > 0);
    expect(lines?.map((one) => `${one.id} ${one.yes}/${one.no}/${one.notApplicable}`)).toEqual([
      "2.2.1 1/1/0",
      "2.2.2 2/0/0",
      "3.2.1 1/0/0",
      "3.2.2 0/0/1",
    ]);
  });

  it("say nothing of what cannot be read in a case that does not count", () => {
    const rows = [
      ["Case ID", "Excluded on the day", "2.1.1", "2.1.2"],
      ["C1", "Transferred", "maybe", "Yes"],
      ["C2", null, "Yes", "No"],
    ];
    const { problems } = check(workbookOf(sheetOf("A", rows)), { ...OPTIONS, list: null });
    expect(problems).toEqual([]);
  });
});
