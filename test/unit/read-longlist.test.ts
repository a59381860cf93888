import { describe, expect, it } from "vitest";
import { check } from "../../core/jobs/check.ts";
import { sample } from "../../core/jobs/sample.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const COMMON = { programme: YOUTH_2021, kind: "single", language: "en" } as const;
const DRAW = {
  ...COMMON,
  list: null,
  size: 2,
  seed: "s",
  reserves: "tenth",
  organisation: null,
  by: "",
  at: "",
} as const;
const HEADINGS = ["Case ID", "Gender", "Order", "RoSH", "Safety"];

function problems(rows: readonly (readonly CellValue[])[]): string[] {
  const found = check(workbookOf(sheetOf("Domain two", rows)), { ...COMMON, list: null, rounding: "whole" }).problems;
  return found.map((one) => `${one.kind} ${one.cell}`);
}

function drawn(rows: readonly (readonly CellValue[])[]) {
  const { result } = sample(workbookOf(sheetOf("Domain two", rows)), DRAW);
  if (result === null) throw new Error("no longlist");
  return result;
}

describe("a longlist", () => {
  const boy = (id: CellValue, ...more: CellValue[]): CellValue[] => [
    id,
    "Male",
    "Referral order",
    "Low",
    "Low",
    ...more,
  ];

  it("may stand below a merged title, blank rows and a row of groups", () => {
    const rows = [
      ["Ashmere YOT longlist", null, null],
      [],
      [null, "About the child", null, null, null],
      HEADINGS,
      [],
      boy("A1"),
      [],
      boy("A2"),
    ];
    expect(problems(rows)).toEqual([]);
    expect(drawn(rows).population).toBe(2);
  });

  it("holds cases whose ids look like short codes, and people who are named Total", () => {
    const rows = [
      ["Name", ...HEADINGS, "Transferred"],
      ["Total, Jo", ...boy("A1", "Yes")],
      ["B", ...boy("A2", "No")],
    ];
    expect(problems(rows.map((row) => row.slice(1)))).toEqual([]);
    expect(drawn(rows).population).toBe(2);
  });

  it("passes over headings that are repeated on each page, and totals", () => {
    const rows = [HEADINGS, boy("A1"), HEADINGS, boy("A2"), ["Total", null, 2], [null, "Grand total: 2"]];
    expect(problems(rows)).toEqual([]);
    expect(drawn(rows).population).toBe(2);
  });

  it("hashes whole numbers as their digits, however they are typed", () => {
    const typed = drawn([HEADINGS, boy(1001), boy(1002), boy(1003)]);
    const text = drawn([HEADINGS, boy("1001"), boy("1002"), boy("1003")]);
    expect(typed.selected).toEqual(text.selected);
  });

  it.each([
    ["a doubled id", [HEADINGS, boy("A1"), boy("A1")], "case-twice A3"],
    ["a number and its text as two ids", [HEADINGS, boy(7), boy("7")], "case-twice A3"],
    ["no id", [HEADINGS, boy("A1"), boy(null)], "case-without-id A3"],
    ["a line break in an id", [HEADINGS, boy("A1\nA2")], "case-id-has-line-break A2"],
    ["a failed formula", [HEADINGS, ["A1", "Male", { error: "#N/A" }, "Low", "Low"]], "formula-error C2"],
    ["no column for safety and well-being", [HEADINGS.slice(0, 4), boy("A1").slice(0, 4)], "column-missing A1"],
    ["another gender", [HEADINGS, ["A1", "Non-binary", "Referral order", "Low", "Low"]], "case-unassigned B2"],
    ["no risk of serious harm", [HEADINGS, ["A1", "Male", "Referral order", null, "Low"]], "case-unassigned D2"],
    ["an order that is none", [HEADINGS, ["A1", "Male", "Reparation order", "Low", "Low"]], "case-unassigned C2"],
  ] as const)("with %s: refused at its cell", (_, rows, expected) => {
    expect(problems(rows)).toContain(expected);
    expect(drawn(rows).selected).toEqual([]);
  });

  it("is drawn from once a person names the stratum or gives a reason", () => {
    const headings = [...HEADINGS, "Stratum", "Reason for exclusion"];
    const rows = [
      headings,
      ["A1", "Non-binary", "Referral order", "Low", "Low", "girls", null],
      ["A2", "X", "Y", null, null, null, "No record"],
      boy("A3"),
    ];
    expect(problems(rows)).toEqual([]);
    const result = drawn(rows);
    expect(result.selected.map((one) => one.caseId).sort()).toEqual(["A1", "A3"]);
    expect(result.excluded).toEqual([{ caseId: "A2", reason: "No record", kind: "possible" }]);
  });

  it("leaves a case out that either of two columns of one reason marks", () => {
    const rows = [
      [...HEADINGS, "CSPPI now", "CSPPI earlier"],
      boy("A1", "Yes", "No"),
      boy("A2", "No", "Yes"),
      boy("A3", "No", "No"),
    ];
    expect(drawn(rows).excluded.map((one) => one.caseId)).toEqual(["A1", "A2"]);
  });

  it("takes a yes and its reason from columns side by side, and a reason without a yes", () => {
    const rows = [
      [...HEADINGS, "Excluded (Y/N)", "Exclusion reason"],
      boy("A1", "Y", "No consent"),
      boy("A2", null, "Complaint open"),
      boy("A3", "Yes", null),
      boy("A4", "N", "n/a"),
      boy("A5", null, null),
    ];
    expect(problems(rows)).toEqual([]);
    expect(drawn(rows).excluded).toEqual([
      { caseId: "A1", reason: "No consent", kind: "possible" },
      { caseId: "A2", reason: "Complaint open", kind: "possible" },
      { caseId: "A3", reason: "Yes", kind: "possible" },
    ]);
  });

  it("takes a cell that is neither yes nor no as yes, and says so", () => {
    const rows = [[...HEADINGS, "CSPPI"], boy("A1", "see note"), boy("A2", "no")];
    expect(problems(rows)).toEqual(["exclusion-unclear F2"]);
    expect(drawn(rows).excluded.map((one) => one.caseId)).toEqual(["A1"]);
  });

  it("reads days typed as text, and points out what is no day", () => {
    const rows = [
      [...HEADINGS, "Start date"],
      ...["22/11/2026", "2026-11-22", "22 November 2026", "22 Tachwedd 2026", 46348, null, "31/02/2026", "soon"].map(
        (day, at) => boy(`A${at}`, day),
      ),
    ];
    expect(problems(rows)).toEqual(["date-not-understood F8", "date-not-understood F9"]);
  });

  it("takes all there is when asked for more, and says so", () => {
    const { result, problems: found } = sample(workbookOf(sheetOf("Domain two", [HEADINGS, boy("A1"), boy("A2")])), {
      ...DRAW,
      size: 12,
    });
    expect(result).toMatchObject({ size: 2, requested: 12, margin: 0 });
    expect(found.map((one) => `${one.severity} ${one.kind}`)).toEqual(["warning size-exceeds-available"]);
  });

  it("gives the size the organisation's table has", async () => {
    const { CRC_2019 } = await import("../../core/programmes/crc-2019/programme.ts");
    const rows = [
      ["CRN", "Gender", "Sentence", "RoSH"],
      ...Array.from({ length: 300 }, (_, at) => [`X${100_000 + at}`, "M", "Community order", "Low"]),
    ];
    const { result } = sample(workbookOf(sheetOf("Domain two", rows)), {
      ...DRAW,
      programme: CRC_2019,
      organisation: "London CRC",
      size: null,
    });
    expect(result).toMatchObject({ size: 145, advised: { size: 145, from: "table" } });
  });
});
