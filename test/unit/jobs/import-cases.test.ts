import { describe, expect, it } from "vitest";
import type { AssessmentFile } from "../../../core/exchange/assessment-file.ts";
import { check } from "../../../core/jobs/check.ts";
import { importAssessments } from "../../../core/jobs/import.ts";
import { tables } from "../../../core/jobs/tables.ts";
import { template } from "../../../core/jobs/template.ts";
import { tidyRows } from "../../../core/jobs/tidy.ts";
import { mayBeMisread, tidyMisread } from "../../../core/jobs/tidy-misread.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { CellValue, WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { assessments, drawnBook, FULL, judged, ownRows, sampleRows, taken, YOUTH } from "../../fakes/hand-over.ts";
import { programme } from "../../fakes/inspection.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";

const firsts = (book: WorkbookSnapshot) => ownRows(book, "assessments");
const seconds = (book: WorkbookSnapshot) => ownRows(book, "second-assessments");

const EMPTY = workbookOf();
const clear = (value: CellValue) => (value === "RE" ? "" : value === "2026-11-22T10:00:00.000Z" ? "Sunday" : value);

describe("cases", () => {
  it("of two samples are judged in each, and one excluded from one still counts in the other", () => {
    const crc = { ...YOUTH, programme: programme("crc-2019") };
    const file = (...cases: AssessmentFile["cases"]) => ({
      ...assessments("RE", ...cases),
      programme: "crc-2019" as const,
    });
    const twice = file(
      judged("C1", { reference: "D2-01", facts: {}, excluded: "Moved away" }),
      judged("C1", { reference: "UW-01", list: "unpaid-work", facts: {}, answers: { "4.1.1": "yes" } }),
    );
    const outcome = importAssessments(EMPTY, { ...crc, files: [twice] });
    const book = applyEdits(EMPTY, outcome.edits);
    const { result, problems } = tables(book, { ...crc, rounding: "whole" });
    expect(problems.map(({ kind }) => kind)).not.toContain("case-twice");
    const yes = (id: string) => result?.tallies.find((one) => one.keyQuestion === id)?.yes ?? 0;
    expect([yes("2.1.1"), yes("4.1.1")]).toEqual([0, 1]);
  });

  it("outside the drawn sample are pointed out, unless they were added by arrangement", () => {
    const book = drawnBook();
    const [reserve] = sampleRows(book, "domain-two").flatMap((row) =>
      row.Result === "Reserve" ? [row["Case reference"]] : [],
    );
    const [selected] = sampleRows(book, "domain-two").map((row) => row["Case reference"]);
    const of = (caseId: unknown, more = {}) => taken(book, [assessments("RE", judged(String(caseId), more))]).kinds;
    expect(of(selected)).toEqual([]);
    expect(of(reserve)).toEqual(["case-not-drawn"]);
    expect(of("X9")).toEqual(["case-not-drawn"]);
    expect(of("X9", { additional: "asked for by the area" })).toEqual([]);
    expect(of("X9", { list: "domain-three" })).toEqual(["case-not-drawn"]);
  });

  it("that are additional or excluded count nowhere, whatever the reason is", () => {
    const { book } = taken(EMPTY, [
      assessments("RE", judged("C1", { additional: "by arrangement" }), judged("C2", { excluded: "None" })),
    ]);
    expect(firsts(book)).toMatchObject([{ "Additional case": "Yes" }, { "Excluded on the day and why": "Yes: None" }]);
    const { result } = tables(book, { ...YOUTH, rounding: "whole" });
    expect(result?.tallies.every((one) => one.yes + one.no === 0)).toBe(true);
  });

  it("whose inspector gave two of them one reference are refused", () => {
    const file = assessments("RE", judged("C1", { reference: "X" }), judged("C2", { reference: "x" }));
    expect(taken(EMPTY, [file])).toMatchObject({ result: null, problems: [{ kind: "reference-twice" }] });
  });

  it("on a person's own sheet count there, once, and that is told", () => {
    const own = sheetOf("Assessments", [
      ["Case reference", "2.1.1", "2.1.2"],
      ["C1", "No", "No"],
    ]);
    const { book, problems } = taken(workbookOf(own), [assessments("RE", judged("C1"), judged("C2"))]);
    expect(problems).toMatchObject([{ kind: "case-on-two-sheets", sheet: null, facts: { sheet: "Assessments" } }]);
    expect(book.sheets[0]).toEqual(own);
    const { result } = tables(book, { ...YOUTH, rounding: "whole" });
    expect(result?.tallies.find((one) => one.keyQuestion === "2.1.1")).toMatchObject({ yes: 1, no: 1 });
    const inTidyFile = tidyRows(book, YOUTH.programme, "x").map(({ reference, counted }) => `${reference} ${counted}`);
    expect(new Set(inTidyFile)).toEqual(new Set(["D2-C1 no", "D2-C2 yes"]));
  });

  it("are counted beside an empty template without a problem", () => {
    const blank = applyEdits(EMPTY, template(EMPTY, { ...YOUTH, list: null }).edits);
    const { book, problems } = taken(blank, [assessments("RE", judged("C1"))]);
    expect(problems).toEqual([]);
    const counted = tables(book, { ...YOUTH, rounding: "whole" });
    expect(counted.problems.filter(({ sheet }) => sheet !== "Imported assessments")).toEqual([]);
    expect(counted.result?.tallies.find((one) => one.keyQuestion === "2.1.1")).toMatchObject({ yes: 1 });
  });
});

describe("in Welsh", () => {
  it("the sheets are read again, and stay in Welsh when English is asked for", () => {
    const { book } = taken(EMPTY, [assessments("RE", FULL)], "cy");
    expect(firsts(book)[0]).toMatchObject({
      "Cyfeirnod yr achos": "C1",
      Arolygydd: "RE",
      "2.1.1": "Ie",
      Rhestr: "parth dau",
    });
    const again = taken(book, [assessments("RE", FULL), assessments("JT", judged("C1", { role: "second" }))]);
    expect(firsts(again.book)[0]).toMatchObject({ "Ail arolygydd": "JT", "2.1.1": "Ie" });
    expect(seconds(again.book)[0]).toMatchObject({ "2.1.1": "Ie" });
    expect(check(again.book, { ...YOUTH, list: null, rounding: "whole" }).result?.recognised).toHaveLength(1);
  });
});

describe("the tidy export", () => {
  it("points out initials and names that programs lose, each once with its rows", () => {
    const { book } = taken(EMPTY, [assessments("NA", FULL), assessments("RE", judged("C2", { reference: "D2-02" }))]);
    const told = (inspection: string) =>
      tidyMisread(tidyRows(book, YOUTH.programme, inspection)).map(({ kind, severity, facts }) => [
        kind,
        severity,
        facts,
      ]);
    const initials = ["tidy-value-misread", "notice", { column: "inspector", value: "NA", rows: 4 }];
    expect(told("Ashmere 2026")).toEqual([initials]);
    expect(told("2026")).toEqual([
      ["tidy-value-misread", "notice", { column: "inspection", value: "2026", rows: 5 }],
      initials,
    ]);
    expect(["2021-22", "TRUE", "T"].map((name) => told(name)).filter((all) => all.length !== 2)).toEqual([]);
    expect(mayBeMisread(`${"1".repeat(50_000)}x`)).toBe(false);
  });

  it("has a word where a person cleared a cell, and no count or time that is none", () => {
    const { book } = taken(EMPTY, [assessments("RE", FULL)]);
    const cleared = workbookOf(
      ...book.sheets.map((sheet) => ({
        ...sheet,
        rows: sheet.rows.map((row, at) =>
          row.map((value) => (at > 2 && typeof value === "number" ? "two" : clear(value))),
        ),
      })),
    );
    const rows = tidyRows(cleared, YOUTH.programme, " ");
    expect(rows).toHaveLength(4);
    for (const row of rows) {
      expect(row).toMatchObject({ inspection: "not-given", inspector: "not-given", evidence_yes: "0", changed: "" });
    }
  });

  it("has a row for every answer of every reading, by reference", () => {
    const { book } = taken(
      EMPTY,
      [
        assessments("RE", { ...FULL, excluded: "Moved" }),
        assessments("JT", judged("C1", { reference: "D2-01", role: "second", fileRead: true })),
      ],
      "cy",
    );
    const rows = tidyRows(book, YOUTH.programme, "Ashmere 2026");
    expect(rows).toHaveLength(5);
    expect(rows[1]).toEqual({
      tidy_version: "2",
      programme: "youth-2021",
      inspection: "Ashmere 2026",
      list: "domain-two",
      reference: "D2-01",
      inspector: "RE",
      reading: "first",
      level: "prompt",
      item: "2.1.1 a",
      question: "2.1.1",
      prompt: "prompt-a",
      answer: "judged-no",
      evidence_yes: "0",
      evidence_no: "0",
      counted: "no",
      excluded: "yes",
      additional: "no",
      file_read: "no",
      finished: "no",
      changed: "2026-11-22T10:00:00.000Z",
    });
    expect(rows[0]).toMatchObject({
      question: "2.1.1",
      prompt: "key-question",
      answer: "judged-yes",
      evidence_yes: "1",
      evidence_no: "1",
    });
    expect(rows[4]).toMatchObject({
      inspector: "JT",
      reading: "second",
      counted: "no",
      file_read: "yes",
      finished: "yes",
    });
  });
});
