import { describe, expect, it } from "vitest";
import { check } from "../../../core/jobs/check.ts";
import { fixesFor } from "../../../core/jobs/fixes.ts";
import { YOUTH_2021 } from "../../../core/programmes/youth-2021/programme.ts";
import { en } from "../../../core/words/en.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { Problem } from "../../../core/workbook/problem.ts";
import type { CellValue, WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", list: null, rounding: "whole" } as const;
const NOTE = "Note: question not applicable for all cases";

/** One standard's table of 000 §7.1, with what stands in some places. */
function table(
  cells: { name?: string; stated?: string; percent?: CellValue; note?: string } = {},
): (readonly CellValue[])[] {
  return [
    [cells.name ?? "Assessment"],
    [cells.stated ?? "Requires improvement"],
    ["A1", "Desistance?", "#", "%"],
    [null, "Yes", 20, 87],
    [null, "No", 3, 13],
    ["A2", "The child's safety?", "#", "%"],
    [null, "Yes", 15, cells.percent ?? 65],
    [null, "No", 8, 35],
    ...(cells.note === undefined ? [] : [[null, cells.note]]),
    ["A3", "Others' safety?", "#", "%"],
    [null, "Yes", 14, 61],
    [null, "No", 9, 39],
  ];
}

const longlist = (id: CellValue, excluded: CellValue): (readonly CellValue[])[] => [
  ["Case ID", "Gender", "Order", "Risk of serious harm", "Safety and well-being", "Case subject to transfer out"],
  [id, "Male", "Referral order", "Low", "Low", "No"],
  ["C2", "Male", "Referral order", "Low", "Low", excluded],
];
const assessments = (heading: string, answer: CellValue): (readonly CellValue[])[] => [
  ["Case reference", "Inspector", "2.1.1", heading],
  ["C1", "A", "Yes", "Yes"],
  ["C2", "A", "No", answer],
];

const found = (workbook: WorkbookSnapshot) => check(workbook, OPTIONS).problems;
const key = ({ kind, sheet, cell }: Problem) => `${kind} ${sheet}!${cell}`;

const CASES: readonly (readonly [kind: string, workbook: WorkbookSnapshot, labels: readonly string[]])[] = [
  ["percent-does-not-match", workbookOf(sheetOf("Domain two", table({ percent: 66 }))), ["set-to 65%"]],
  ["percent-does-not-match", workbookOf(sheetOf("Domain two", table({ percent: "66%" }))), ["set-to 65%"]],
  ["percent-does-not-match", workbookOf(sheetOf("Domain two", table({ percent: 0.66 }))), ["set-to 65%"]],
  ["percent-does-not-match", workbookOf(sheetOf("Domain two", table({ percent: 0.66 }), { D7: "0%" })), ["set-to 65%"]],
  ["percent-does-not-match", workbookOf(sheetOf("Domain two", table({ percent: 66 }), { D7: '0"%"' })), ["set-to 65%"]],
  [
    "stated-rating-does-not-match",
    workbookOf(sheetOf("Domain two", table({ stated: "Rating: Good" }))),
    ["set-to Requires improvement"],
  ],
  ["stated-rating-does-not-match", workbookOf(sheetOf("Parth dau", table({ stated: "Da" }))), ["set-to Angen gwella"]],
  ["sub-sample-note-not-needed", workbookOf(sheetOf("Domain two", table({ note: NOTE }))), ["clear-note"]],
  ["standard-needs-domain", workbookOf(sheetOf("Tables", table())), ["is-standard 2.1", "is-standard 3.1"]],
  [
    "answer-not-understood",
    workbookOf(sheetOf("Assessments", assessments("2.1.2", "maybe"))),
    ["set-to Yes", "set-to No", "set-to N/A"],
  ],
  [
    "code-needs-domain",
    workbookOf(sheetOf("Assessments", assessments("A2", "No"))),
    ["is-question 2.1.2", "is-question 3.1.2"],
  ],
  [
    "rating-not-understood",
    workbookOf(
      sheetOf("Domain one", [
        ["Standard", "Name", "Proposed rating", "Reasons"],
        ["1.1", "Governance and leadership", "Fine", "Seen."],
      ]),
    ),
    ["set-to Outstanding", "set-to Good", "set-to Requires improvement", "set-to Inadequate"],
  ],
  [
    "exclusion-unclear",
    workbookOf(sheetOf("Longlist domain two", longlist("C1", "maybe"))),
    ["set-to Yes", "set-to No"],
  ],
  ["case-id-has-line-break", workbookOf(sheetOf("Longlist domain two", longlist("C\n1", "No"))), ["one-line"]],
];

describe.each(CASES)("%s", (kind, workbook, labels) => {
  const [problem] = found(workbook).filter((one) => one.kind === kind);
  const fixes = problem === undefined ? [] : fixesFor(problem, workbook, OPTIONS);

  it("is offered what can be done about it", () => {
    const shown = fixes.map((fix) => [fix.kind, ...Object.values(fix.facts).slice(0, 1)].join(" "));
    expect(shown).toEqual(labels);
    expect(fixes.every((fix) => en.fixes[fix.kind] !== undefined)).toBe(true);
  });

  it("goes away with any of them, and nothing new goes wrong", () => {
    const before = found(workbook).map(key);
    for (const fix of fixes) {
      const after = found(applyEdits(workbook, fix.edits)).map(key);
      expect(after).not.toContain(problem === undefined ? "" : key(problem));
      expect(after.filter((one) => !before.includes(one) && !one.startsWith("standard-twice"))).toEqual([]);
    }
  });

  it("changes its own cell and no other", () => {
    for (const fix of fixes) expect(fix.edits.flatMap((edit) => edit.cells)).toHaveLength(1);
  });
});

describe("nothing is offered", () => {
  it("where only a person can know", () => {
    const workbook = workbookOf(sheetOf("Longlist domain two", longlist("C2", "No")));
    const [problem] = found(workbook).filter((one) => one.kind === "case-twice");
    expect(problem).toBeDefined();
    expect(problem === undefined ? null : fixesFor(problem, workbook, OPTIONS)).toEqual([]);
  });

  it("in place of a formula", () => {
    const sheet = sheetOf("Domain two", table({ percent: 66 }));
    const formulas = sheet.rows.map((_, row) => (row === 6 ? [null, null, null, "C7/SUM(C7:C8)"] : null));
    const workbook = workbookOf({ ...sheet, formulas });
    const [problem] = found(workbook).filter((one) => one.kind === "percent-does-not-match");
    expect(problem === undefined ? null : fixesFor(problem, workbook, OPTIONS)).toEqual([]);
  });
});
