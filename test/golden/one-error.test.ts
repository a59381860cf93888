import { describe, expect, it } from "vitest";
import { check } from "../../core/jobs/check.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import type { CellValue } from "../../core/workbook/snapshot.ts";
import { sheetOf, withCells, workbookOf } from "../fakes/workbook.ts";

/** The two tables printed in 000 §7.1, from A1 down: name, rating, then for each key question its heading, Yes, No and note. */
const PRINTED: readonly (readonly CellValue[])[] = [
  ["Assessment"], // 1
  ["Requires Improvement"],
  ["A 1 S", "Does assessment look at desistance?", "#", "%"], // 3
  [null, "Yes", 20, "87%"],
  [null, "No", 3, "13%"],
  ["A 2 S", "Does assessment look at the child's safety?", "#", "%"], // 6
  [null, "Yes", 15, 0.65],
  [null, "No", 8, 0.35],
  ["A 3 S", "Does assessment look at other people's safety?", "#", "%"], // 9
  [null, "Yes", 14, 61],
  [null, "No", 9, 39],
  [],
  ["Planning"], // 13
  ["Requires Improvement"],
  ["P 1 S", "Does planning look at desistance?", "#", "%"], // 15
  [null, "Yes", 18, "78%"],
  [null, "No", 5, "22%"],
  ["P 2 S", "Does planning look at the child's safety?", "#", "%"], // 18
  [null, "Yes", 12, "63%"],
  [null, "No", 7, "37%"],
  [null, "Note: question not applicable for all cases"],
  ["P 3 S", "Does planning look at other people's safety?", "#", "%"], // 22
  [null, "Yes", 13, "72%"],
  [null, "No", 5, "28%"],
  [null, "Note: question not applicable for all cases"],
];

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", list: null, rounding: "whole" } as const;

function problemsOf(rows: readonly (readonly CellValue[])[], name = "Domain two"): string[] {
  return check(workbookOf(sheetOf(name, rows)), OPTIONS).problems.map((one) => `${one.kind} ${one.cell}`);
}

function without(rows: readonly (readonly CellValue[])[], from: number, to: number): (readonly CellValue[])[] {
  return [...rows.slice(0, from - 1), ...rows.slice(to)];
}

function withRows(at: number, added: readonly (readonly CellValue[])[]): (readonly CellValue[])[] {
  return [...PRINTED.slice(0, at), ...added, ...PRINTED.slice(at)];
}

describe("tables as printed in 000 §7.1", () => {
  it("have nothing wrong", () => {
    expect(problemsOf(PRINTED)).toEqual([]);
  });

  const cases: readonly (readonly [name: string, rows: readonly (readonly CellValue[])[], expected: string])[] = [
    ["a count below 0", withCells(PRINTED, { C5: -3 }), "count-not-whole C5"],
    ["a Yes row whose label is mistyped", withCells(PRINTED, { B4: "Yse" }), "count-missing A3"],
    ["a No row left out", without(PRINTED, 8, 8), "count-missing A6"],
    ["a count that is not whole", withCells(PRINTED, { C4: 20.5 }), "count-not-whole C4"],
    ["text for a count", withCells(PRINTED, { C10: "fourteen" }), "not-a-number C10"],
    ["no count", withCells(PRINTED, { C10: "" }), "count-missing C10"],
    ["text for a percent", withCells(PRINTED, { D10: "most" }), "not-a-number D10"],
    ["a formula error in a count", withCells(PRINTED, { C7: { error: "#REF!" } }), "formula-error C7"],
    ["a formula error in a percent", withCells(PRINTED, { D8: { error: "#DIV/0!" } }), "formula-error D8"],
    ["a percent of the counts that is not theirs", withCells(PRINTED, { D7: 0.66 }), "percent-does-not-match D7"],
    ["the No percent wrong", withCells(PRINTED, { D17: "23%" }), "percent-does-not-match D17"],
    [
      "n above the sample",
      withCells(PRINTED, { C10: 21, C11: 9, D10: 70, D11: 30, A2: null }),
      "cases-above-sample A9",
    ],
    ["fewer cases and no note", withCells(PRINTED, { B21: null }), "sub-sample-note-missing A18"],
    [
      "a note and no fewer cases",
      withRows(17, [[null, "Note: question not applicable for all cases"]]),
      "sub-sample-note-not-needed B18",
    ],
    [
      "a stated rating that is not the lowest band's",
      withCells(PRINTED, { A2: "Good" }),
      "stated-rating-does-not-match A2",
    ],
    ["a key question left out", without(PRINTED, 9, 11), "key-question-missing A1"],
    ["a key question twice", withRows(11, PRINTED.slice(8, 11)), "key-question-twice A12"],
    ["a key question of another standard", withCells(PRINTED, { A9: "P 3 S" }), "key-question-out-of-place A9"],
    ["a standard of another domain", withCells(PRINTED, { A13: "3.2 Planning" }), "standard-out-of-place A13"],
    ["a standard twice", withRows(11, PRINTED.slice(0, 11)), "standard-twice A12"],
    ["no standard above a short code", without(PRINTED, 1, 2), "key-question-without-standard A1"],
  ];
  it.each(cases)("with %s: exactly that", (_, rows, expected) => {
    expect(problemsOf(rows)).toEqual([expected]);
  });

  it("ask for a domain when nothing names one", () => {
    expect(problemsOf(PRINTED, "Tables")).toEqual(["standard-needs-domain A1", "standard-needs-domain A13"]);
  });

  it("take the domain from a heading above", () => {
    expect(problemsOf([["Domain two (post-court)"], [], ...PRINTED], "Tables")).toEqual([]);
  });

  const NOTE = "Note: question not applicable for all cases";

  it.each([
    "Question not applicable in all cases",
    "Not applicable to 4 cases",
    "N.B. this question does not apply to all cases",
    "Only applicable where there are concerns",
    "Note: 4 cases left out of this question",
    "Nodyn: nid yw'r cwestiwn yn gymwys i bob achos",
  ])("may note the sub-sample as “%s”", (note) => {
    expect(problemsOf(withCells(PRINTED, { B21: note, B25: note }))).toEqual([]);
  });

  it("may have the note beside the question, or above its counts", () => {
    expect(problemsOf(withCells(PRINTED, { B21: null, E18: NOTE }))).toEqual([]);
    expect(problemsOf(withCells(PRINTED, { B21: null, B18: `Does planning look at safety? (${NOTE})` }))).toEqual([]);
    expect(problemsOf(without(withRows(18, [[null, NOTE]]), 22, 22))).toEqual([]);
  });

  it("may end with notes about other things", () => {
    const rows = [
      ...PRINTED.slice(0, 11),
      ["Note: percentages may not add to 100 because of rounding"],
      ["Source: cases"],
    ];
    expect(problemsOf(rows)).toEqual([]);
  });

  it("may head their columns again above each pair of counts", () => {
    const rows = PRINTED.flatMap((row) => (row[2] === "#" ? [row.slice(0, 2), [null, null, "No.", "%"]] : [row]));
    expect(problemsOf(rows)).toEqual([]);
  });

  it("may begin a question's counts in its own line, under headings beside the standard's name", () => {
    const rows = PRINTED.flatMap((row, at): (readonly CellValue[])[] => {
      if (at === 0 || at === 12) return [[row[0] ?? null, null, null, "#", "%"]];
      if (row[2] === "#") return [[...row.slice(0, 2), ...(PRINTED[at + 1] ?? []).slice(1)]];
      return row[1] === "Yes" ? [] : [row.length > 2 ? [null, ...row] : row];
    });
    expect(problemsOf(rows)).toEqual([]);
    expect(problemsOf(withCells(rows, { E4: "14%" }))).toEqual(["percent-does-not-match E4"]);
  });

  it.each([
    ["a number", [[2.1]]],
    ["a number above its name", [[2.1], ["Assessment"]]],
    ["a number beside its name", [[2.1, "Assessment"]]],
  ])("may name the standard by %s", (_, heading) => {
    expect(problemsOf([...heading, ...PRINTED.slice(1, 11)], "Tables")).toEqual([]);
  });

  it("may stand side by side, under one title or one each", () => {
    const planning = PRINTED.slice(12);
    const beside = planning.map((row, at) => {
      const left = at < 12 ? (PRINTED[at] ?? []) : [];
      return [...left, ...Array(5 - left.length), ...row];
    });
    const third = PRINTED.slice(0, 11);
    const domains = third.map((row) => [...row, ...Array(5 - row.length), ...row]);
    expect(problemsOf([["Domain two"], ...beside], "Tables")).toEqual([]);
    expect(problemsOf([["Domain two", null, null, null, null, "Domain three"], ...domains], "Tables")).toEqual([]);
    expect(problemsOf(withCells(beside, { I5: "21%" }), "Domain two")).toEqual(["percent-does-not-match I5"]);
  });

  it("may stand side by side, one lower than the other", () => {
    const table = PRINTED.slice(0, 11);
    const second = [[], ["Planning"], ...PRINTED.slice(13, 20)];
    const beside = table.map((row, at) => [...row, ...Array(5 - row.length), ...(second[at] ?? [])]);
    expect(problemsOf(beside)).toEqual(["key-question-missing F2", "sub-sample-note-missing F7"]);
  });

  it("hold percents without counts to each other", () => {
    const none = withCells(PRINTED, { C19: 0, C20: 0, D19: "60%", D20: "30%" });
    expect(problemsOf(none)).toContain("percents-do-not-add-up D20");
  });

  it("differ from the assessments where both are there", () => {
    const answers = Array.from({ length: 23 }, (_, at) => [
      `C${at}`,
      at < 19 ? "Yes" : "No",
      at < 15 ? "Y" : "N",
      at < 14 ? "yes" : "no",
    ]);
    const assessments = sheetOf("Assessments", [["Case ID", "2.1.1", "2.1.2", "2.1.3"], ...answers]);
    const { problems } = check(workbookOf(sheetOf("Domain two", PRINTED.slice(0, 11)), assessments), OPTIONS);
    expect(problems.map((one) => `${one.kind} ${one.sheet}!${one.cell}`)).toEqual(["totals-differ Domain two!C4"]);
    expect(problems[0]?.facts).toEqual({ keyQuestion: "2.1.1", tableYes: 20, tableNo: 3, yes: 19, no: 4 });
  });
});
