import fc from "fast-check";
import { expect, it } from "vitest";
import type { AssessmentFile, JudgedCase } from "../../core/exchange/assessment-file.ts";
import { importAssessments } from "../../core/jobs/import.ts";
import { tables } from "../../core/jobs/tables.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { assessments, judged, YOUTH } from "../fakes/hand-over.ts";
import { workbookOf } from "../fakes/workbook.ts";

const ANSWER = fc.constantFrom("yes", "no", "not-applicable");
const QUESTION = fc.constantFrom("2.1.1", "2.1.2", "2.1.1 a", "2.10.1", "9.9.9");
/** Texts that sheets could take for something else. */
const REASON = fc.constantFrom("Because", "no", "=1+1", "Total", " x ", "12", "Ie");

/** Few cases, inspectors and times, so that readings of one case meet. */
const CASE: fc.Arbitrary<JudgedCase> = fc
  .record({
    caseId: fc.constantFrom("C1", "C2", "12"),
    list: fc.constantFrom("domain-two", "domain-three"),
    role: fc.constantFrom("first", "second"),
    answers: fc.dictionary(QUESTION, ANSWER),
    reasons: fc.dictionary(QUESTION, REASON),
    excluded: fc.option(REASON),
    additional: fc.option(REASON),
    fileRead: fc.boolean(),
    changed: fc.constantFrom("2026-11-22T10:00:00.000Z", "2026-11-22T11:00:00.000Z", "2026-11-23T10:00:00.000Z"),
  })
  .map((one) => judged(one.caseId, { ...one, reference: `${one.list === "domain-two" ? "D2" : "D3"}-${one.caseId}` }));

const FILE: fc.Arbitrary<AssessmentFile> = fc
  .tuple(fc.constantFrom("RE", "JT", "re", "Siân"), fc.array(CASE, { maxLength: 5 }))
  .map(([inspector, cases]) => assessments(inspector, ...cases));

function taken(book: WorkbookSnapshot, files: readonly AssessmentFile[]): WorkbookSnapshot {
  return applyEdits(book, importAssessments(book, { ...YOUTH, files }).edits);
}

/** The sheets in any order, for each stands where it first came; one that lost its last row stays with its headings. */
function filledSheets({ sheets }: WorkbookSnapshot) {
  return new Set(sheets.filter(({ rows }) => rows.length > 3));
}

const EMPTY = workbookOf();
const FILES = fc.array(FILE, { maxLength: 5 });

it("files taken in twice leave the workbook as once", () => {
  fc.assert(
    fc.property(FILES, (files) => {
      const once = taken(EMPTY, files);
      expect(taken(once, files)).toEqual(once);
      expect(taken(once, [])).toEqual(once);
      const again = importAssessments(once, { ...YOUTH, files });
      expect(again.result?.unchanged).toBe(true);
    }),
    { numRuns: 40 },
  );
});

it("files taken in one after another leave the workbook as all at once", () => {
  fc.assert(
    fc.property(FILES, fc.nat(5), (files, at) => {
      const split = taken(taken(EMPTY, files.slice(0, at)), files.slice(at));
      const each = files.reduce((book, file) => taken(book, [file]), EMPTY);
      const whole = taken(EMPTY, files);
      expect(filledSheets(split)).toEqual(filledSheets(whole));
      expect(filledSheets(each)).toEqual(filledSheets(whole));
    }),
    { numRuns: 40 },
  );
});

it("no case is counted more than once a question, and nothing is read twice", () => {
  fc.assert(
    fc.property(FILES, (files) => {
      const { result, problems } = tables(taken(EMPTY, files), { ...YOUTH, rounding: "whole" });
      const ids = new Set(files.flatMap(({ cases }) => cases.map(({ caseId }) => caseId)));
      for (const { yes, no, notApplicable } of result?.tallies ?? []) {
        expect(yes + no + notApplicable).toBeLessThanOrEqual(2 * ids.size);
      }
      const kinds = problems.map(({ kind }) => kind);
      expect(kinds).not.toContain("case-twice");
      expect(kinds).not.toContain("answer-not-understood");
    }),
    { numRuns: 30 },
  );
});
