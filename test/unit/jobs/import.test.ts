import { describe, expect, it } from "vitest";
import { check } from "../../../core/jobs/check.ts";
import { tables } from "../../../core/jobs/tables.ts";
import { tidyRows } from "../../../core/jobs/tidy.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { assessments, FULL, judged, ownRows, taken, YOUTH } from "../../fakes/hand-over.ts";
import { workbookOf } from "../../fakes/workbook.ts";

const EMPTY = workbookOf();
const LATER = "2026-11-23T09:00:00.000Z";

const firsts = (book: WorkbookSnapshot) => ownRows(book, "assessments");
const seconds = (book: WorkbookSnapshot) => ownRows(book, "second-assessments");
const judgements = (book: WorkbookSnapshot) => ownRows(book, "judgements");

describe("assessment files taken in", () => {
  const done = taken(EMPTY, [
    assessments("RE", FULL),
    assessments("JT", judged("C2", { reference: "D2-02", fileRead: true })),
  ]);

  it("are a row a case, which the other jobs read as it is", () => {
    expect(done.result).toMatchObject({ unchanged: false, first: 2, second: 0 });
    expect(done.result?.readings[0]).toEqual({
      reference: "D2-01",
      list: "domain-two",
      inspector: "RE",
      reading: "first",
      change: "new",
    });
    expect(firsts(done.book)[0]).toMatchObject({
      "Case reference": "C1",
      "Our reference": "D2-01",
      List: "domain two",
      Reading: "First",
      Inspector: "RE",
      "Second inspector": "",
      "Safety and well-being factors present": "Yes",
      "Excluded on the day and why": "",
      "File read": "No",
      Finished: "No",
      "2.1.1": "Yes",
      "2.1.1 a": "No",
      "2.1.2": "No",
      "3.4.2": "",
    });
    const options = { ...YOUTH, list: null, rounding: "whole" } as const;
    const { result } = check(done.book, options);
    expect(result?.recognised).toMatchObject([{ sheet: "Imported assessments", is: "assessments", size: 2 }]);
    const counted = tables(done.book, options);
    expect(counted.result?.tallies.find((one) => one.keyQuestion === "2.1.1")).toMatchObject({ yes: 2, no: 0 });
  });

  it("have their evidence by reference, and nothing of what the record or a note says", () => {
    expect(judgements(done.book).slice(0, 5)).toEqual([
      judgement("2.1.1", "Yes", 1, 1, "D2-01/1, D2-01/2", "The plan says otherwise"),
      judgement("2.1.1 a", "No", 0, 0, ""),
      judgement("2.1.1 b", "No", 0, 0, ""),
      judgement("2.1.2", "No", 1, 0, "D2-01/1"),
      judgement("2.1.3", "", 0, 1, "D2-01/3"),
    ]);
    const written = JSON.stringify([done.edits, done.problems, done.result, tidyRows(done.book, YOUTH.programme, "x")]);
    const secrets = [
      "words before",
      "he was late again",
      "words after",
      "3 May",
      "Home visit",
      "a note",
      "see the PDF",
    ];
    const told = ["another note", "harm to come", "grave", "told them", "neighbour"];
    expect([...secrets, ...told].filter((text) => written.includes(text))).toEqual([]);
  });

  it("tell of alerts, connections and unfinished cases by reference alone", () => {
    expect(done.problems).toEqual([
      {
        kind: "alert-recorded",
        severity: "warning",
        sheet: null,
        cell: null,
        facts: { reference: "D2-01", alerts: 1 },
      },
      expect.objectContaining({ kind: "connection-declared", facts: { reference: "D2-01", inspector: "RE" } }),
      expect.objectContaining({ kind: "case-not-finished", severity: "notice" }),
    ]);
  });

  it("give their reasons to what is checked", () => {
    const kinds = (book: WorkbookSnapshot) =>
      check(book, { ...YOUTH, list: null, rounding: "whole" }).problems.map(({ kind }) => kind);
    expect(kinds(done.book)).not.toContain("prompts-all-no");
    const without = taken(EMPTY, [assessments("RE", { ...FULL, reasons: {} })]);
    expect(kinds(without.book)).toContain("prompts-all-no");
  });

  it("change nothing when they are taken in again", () => {
    const again = taken(done.book, [assessments("RE", FULL)]);
    expect(again.result).toMatchObject({ unchanged: true, readings: [{ change: "unchanged" }] });
    expect(again.book).toEqual(done.book);
  });

  it("do not give way to earlier ones of the same inspector, and give way to later ones", () => {
    const early = taken(done.book, [assessments("re", { ...FULL, answers: {}, changed: "2026-11-01T00:00:00.000Z" })]);
    expect(early.result?.readings[0]?.change).toBe("older");
    expect(early.kinds).toContain("older-reading");
    expect(early.book).toEqual(done.book);
    const late = taken(done.book, [
      assessments("RE", { ...FULL, answers: { "2.1.2": "yes" }, facts: {}, changed: LATER }),
    ]);
    expect(late.result?.readings[0]?.change).toBe("changed");
    expect(firsts(late.book)[0]).toMatchObject({
      "2.1.1": "",
      "2.1.2": "Yes",
      "Safety and well-being factors present": "",
    });
    expect(judgements(late.book).map((row) => row.Question)).toEqual(["2.1.1", "2.1.2", "2.1.3", "2.1.1"]);
  });

  it("leave what a person changed or added on the sheet", () => {
    const [sheet] = done.book.sheets;
    const headings = (sheet?.rows[2] ?? []).map(String);
    const cells = [
      { row: 2, column: headings.length, value: "To ask" },
      { row: 3, column: headings.length, value: "the area manager" },
      { row: 4, column: headings.indexOf("2.1.1"), value: "maybe" },
    ];
    const book = applyEdits(done.book, [{ kind: "set-cells", sheet: "Imported assessments", cells }]);
    const after = taken(book, [assessments("RE", { ...FULL, changed: LATER }), assessments("ML", judged("C3"))]).book;
    expect(firsts(after)[0]).toMatchObject({ "To ask": "the area manager" });
    expect(firsts(after)[1]).toMatchObject({ "Case reference": "C2", "2.1.1": "maybe" });
  });

  it("are refused where the sheet's headings were changed, or for another programme", () => {
    const cells = [{ row: 2, column: 0, value: "Who" }];
    const broken = applyEdits(done.book, [{ kind: "set-cells", sheet: "Imported assessments", cells }]);
    expect(taken(broken, [])).toMatchObject({ result: null, edits: [], kinds: ["imported-sheet-changed"] });
    const other = { ...assessments("RE", FULL), programme: "nps-2019" as const };
    expect(taken(EMPTY, [assessments("JT", judged("C2")), other])).toMatchObject({
      result: null,
      edits: [],
      problems: [{ facts: { inspector: "RE", programme: "National Probation Service 2019-20" } }],
    });
  });

  it("write nothing where there is nothing", () => {
    expect(taken(EMPTY, [assessments("RE")])).toMatchObject({ edits: [], result: { unchanged: true } });
  });
});

function judgement(question: string, answer: string, yes: number, no: number, evidence: string, reason = "") {
  return {
    "Our reference": "D2-01",
    Inspector: "RE",
    Question: question,
    Answer: answer,
    Reason: reason,
    "Evidence for Yes": yes,
    "Evidence for No": no,
    Evidence: evidence,
  };
}

describe("two readings of a case", () => {
  const first = assessments("RE", judged("C1"));
  const second = assessments("JT", judged("C1", { role: "second", answers: { "2.1.1": "no" } }));

  it.each([
    ["the first one first", [first, second]],
    ["the second one first", [second, first]],
  ])("stand apart, %s", (_, files) => {
    const { book, kinds, result } = taken(EMPTY, files);
    expect(kinds).toEqual([]);
    expect(result).toMatchObject({ first: 1, second: 1 });
    expect(firsts(book)).toMatchObject([{ Inspector: "RE", "Second inspector": "JT", "2.1.1": "Yes" }]);
    expect(seconds(book)).toMatchObject([{ Inspector: "JT", Reading: "Second", "2.1.1": "No" }]);
    expect(judgements(book)).toHaveLength(2);
    const { result: counted } = tables(book, { ...YOUTH, rounding: "whole" });
    expect(counted?.tallies.find((one) => one.keyQuestion === "2.1.1")).toMatchObject({ yes: 1, no: 0 });
  });

  it("wait for the first one where there is only the second", () => {
    const { book, kinds } = taken(EMPTY, [second]);
    expect(kinds).toEqual(["second-without-first"]);
    expect(firsts(book)).toEqual([]);
  });

  it("both said to be first: the one that is here, or was listed first, counts", () => {
    const other = assessments("JT", judged("C1", { answers: { "2.1.1": "no" } }));
    for (const { book, problems } of [taken(EMPTY, [first, other]), taken(taken(EMPTY, [first]).book, [other])]) {
      expect(problems).toMatchObject([
        { kind: "two-first-readings", severity: "notice", facts: { inspector: "JT", first: "RE" } },
      ]);
      expect(firsts(book)).toMatchObject([{ Inspector: "RE", "Second inspector": "JT" }]);
      expect(seconds(book)).toMatchObject([{ Inspector: "JT", Reading: "First" }]);
    }
  });

  it("change places when the first inspector hands it over as a second one", () => {
    const both = taken(EMPTY, [first, assessments("JT", judged("C1"))]).book;
    const { book } = taken(both, [assessments("RE", judged("C1", { role: "second", changed: LATER }))]);
    expect(firsts(book)).toMatchObject([{ Inspector: "JT", "Second inspector": "RE" }]);
    expect(seconds(book)).toMatchObject([{ Inspector: "RE" }]);
  });
});
