import { describe, expect, it } from "vitest";
import { allotCases } from "../../../core/jobs/allot-cases.ts";
import { giveReferences, referenceStart } from "../../../core/jobs/give-references.ts";
import { type PackOptions, pack } from "../../../core/jobs/pack.ts";
import { sample } from "../../../core/jobs/sample.ts";
import { PROGRAMMES } from "../../../core/programmes/index.ts";
import { isHandedOut } from "../../../core/sheets/read-allotment.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { AT, drawnBook, sampleRows, typed, withoutCase, YOUTH } from "../../fakes/hand-over.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";

const BOOK = drawnBook();
const ids = (book: WorkbookSnapshot, result = "Selected") =>
  sampleRows(book, "domain-two").flatMap((row) => (row.Result === result ? [String(row["Case reference"])] : []));
const [FIRST = "", SECOND = ""] = ids(BOOK);

function packed(book: WorkbookSnapshot, inspectors: readonly string[], more: Partial<PackOptions> = {}) {
  const outcome = pack(book, { ...YOUTH, inspectors, inspection: null, at: AT, ...more });
  return { ...outcome, book: applyEdits(book, outcome.edits), packs: outcome.result?.packs ?? [] };
}

describe("packs for inspectors", () => {
  const done = packed(BOOK, ["RE", "JT", "ML"]);

  it("share the selected cases of every list evenly, and say whose the others are", () => {
    expect(done.problems).toEqual([]);
    expect(done.result?.inspectors).toEqual([
      { inspector: "RE", cases: 4, second: 0 },
      { inspector: "JT", cases: 3, second: 0 },
      { inspector: "ML", cases: 3, second: 0 },
    ]);
    expect(done.result).toMatchObject({ inspection: "Ashmere 2026", allotted: 10, referenced: 10 });
    const [re] = done.packs;
    expect(re).toMatchObject({ programme: "youth-2021", inspection: "Ashmere 2026", inspector: "RE", made: AT });
    expect(re?.cases[0]).toEqual({
      reference: "D2-01",
      caseId: FIRST,
      list: "domain-two",
      stratum: "Boys, community: not high",
      slot: "",
      caseManager: expect.stringMatching(/^Manager \d$/u),
      office: "",
      role: "first",
    });
    expect(re?.cases.map(({ reference }) => reference)).toEqual(["D2-01", "D2-04", "D3-01", "D3-04"]);
    expect(re?.others).toHaveLength(6);
    expect(re?.others).toContainEqual({ caseId: SECOND, inspector: "JT" });
    expect(JSON.stringify(done.packs)).not.toContain(ids(BOOK, "Reserve")[0]);
  });

  it("are kept on the sample sheets, and come out the same from what is kept", () => {
    expect(sampleRows(done.book, "domain-two")[0]).toMatchObject({ Inspector: "RE", "Our reference": "D2-01" });
    expect([BOOK, done.book].map((book) => isHandedOut(book, YOUTH.programme))).toEqual([false, true]);
    const again = packed(done.book, []);
    expect(again.edits).toEqual([]);
    expect(again.result).toMatchObject({ allotted: 0, referenced: 0 });
    expect(new Set(again.packs)).toEqual(new Set(done.packs));
    expect(pack(BOOK, { ...YOUTH, inspectors: ["RE"], inspection: " Ashmere ", at: AT }).result?.inspection).toBe(
      "Ashmere",
    );
  });

  it("leave out an excluded case and take in the reserve in its place, numbered after the highest", () => {
    const book = withoutCase(done.book, "domain-two", FIRST);
    const substitute = String(
      sampleRows(book, "domain-two").find((row) => row["In place of"] === FIRST)?.["Case reference"],
    );
    const again = packed(book, ["RE", "JT", "ML"]);
    expect(again.result).toMatchObject({ allotted: 1, referenced: 1 });
    expect(again.packs.flatMap(({ cases }) => cases).map((one) => [one.caseId, one.reference])).toContainEqual([
      substitute,
      "D2-07",
    ]);
    expect(JSON.stringify(again.packs)).not.toContain(`"${FIRST}"`);
  });

  it("carry what a person typed: inspectors, a second inspector, slots, references", () => {
    let book = typed(BOOK, "domain-two", "inspector", { [FIRST]: " jt ", [SECOND]: "JT" });
    book = typed(book, "domain-two", "Second inspector", { [FIRST]: "RE" });
    book = typed(book, "domain-two", "Interview time", { [FIRST]: "Tue 10:00" });
    book = typed(book, "domain-two", "Our reference", { [SECOND]: "D2-40" });
    const { packs, result } = packed(book, ["RE", "JT"]);
    expect(result?.inspectors).toEqual([
      { inspector: "RE", cases: 5, second: 1 },
      { inspector: "JT", cases: 5, second: 0 },
    ]);
    const read = (name: string) => packs.find((one) => one.inspector === name)?.cases ?? [];
    expect(read("RE").find((one) => one.caseId === FIRST)).toMatchObject({
      role: "second",
      slot: "Tue 10:00",
      reference: "D2-41",
    });
    expect(read("JT").find((one) => one.caseId === FIRST)).toMatchObject({ role: "first", reference: "D2-41" });
    expect(read("JT").find((one) => one.caseId === SECOND)).toMatchObject({ reference: "D2-40" });
  });

  it("are read from and written to sheets in Welsh", () => {
    const { book, result } = packed(drawnBook("cy"), ["RE"]);
    expect(result?.inspectors).toEqual([{ inspector: "RE", cases: 10, second: 0 }]);
    expect(sampleRows(book, "domain-three")[0]).toMatchObject({ Arolygydd: "RE", "Ein cyfeirnod": "D3-01" });
  });

  it("are lost with a draw made again, and that is told", () => {
    const again = {
      ...YOUTH,
      list: "domain-two",
      size: 6,
      seed: "s",
      reserves: 1,
      organisation: null,
      by: "AB",
      at: AT,
    } as const;
    const kinds = (book: WorkbookSnapshot) => sample(book, again).problems.map(({ kind }) => kind);
    expect(kinds(BOOK)).not.toContain("draw-replaced");
    expect(kinds(done.book)).toContain("draw-replaced");
  });
});

describe("packs are refused", () => {
  const refused = (book: WorkbookSnapshot, inspectors: readonly string[] = []) => {
    const { result, problems, edits } = packed(book, inspectors);
    expect([result, edits]).toEqual([null, []]);
    return problems;
  };

  it("while a case has no inspector, at its cell", () => {
    const problems = refused(BOOK);
    expect(problems).toHaveLength(10);
    expect(problems[0]).toMatchObject({
      kind: "case-without-inspector",
      severity: "error",
      sheet: "Sample domain two",
      cell: "C4",
      facts: { caseId: FIRST },
    });
    const begun = typed(BOOK, "domain-two", "Inspector", { [FIRST]: "RE" });
    expect(refused(begun)[0]).toMatchObject({ cell: "F5", facts: { caseId: SECOND } });
  });

  it("where the only inspector is a case's second", () => {
    const book = typed(BOOK, "domain-two", "Second inspector", { [FIRST]: "re" });
    expect(refused(book, ["RE"])).toMatchObject([{ kind: "case-without-inspector", facts: { caseId: FIRST } }]);
  });

  it("where one person is first and second", () => {
    let book = typed(BOOK, "domain-two", "Inspector", { [FIRST]: "RE" });
    book = typed(book, "domain-two", "Second inspector", { [FIRST]: "re" });
    expect(refused(book, ["JT"])).toMatchObject([{ kind: "same-inspector-twice", cell: "G4" }]);
  });

  it("where two cases bear one reference", () => {
    const book = typed(BOOK, "domain-two", "Our reference", { [FIRST]: "X1", [SECOND]: "x1" });
    expect(refused(book, ["JT"])).toMatchObject([{ kind: "reference-twice", cell: "F5", facts: { other: FIRST } }]);
  });

  it("where nothing is drawn", () => {
    expect(refused(workbookOf(sheetOf("Notes", [["x"]])), ["RE"])).toMatchObject([{ kind: "draw-not-found" }]);
  });
});

describe("allotting", () => {
  it("balances what is allotted already", () => {
    const cases = ["", "", "RE", "RE", "re", ""].map((inspector) => ({ inspector, second: "" }));
    expect(allotCases(cases, ["RE", "JT"])).toEqual(["JT", "JT", "RE", "RE", "re", "JT"]);
    expect(allotCases([{ inspector: "", second: "RE" }], ["RE", "JT"])).toEqual(["JT"]);
  });

  it("begins references with the domain, or the list where lists share it", () => {
    const starts = PROGRAMMES.map((one) => one.samples.lists.map((list) => referenceStart(one, list)));
    expect(starts).toEqual([
      ["D2", "D3"],
      ["D2", "UW", "TTG"],
      ["D2", "VC", "CR"],
    ]);
    expect(giveReferences("D2", ["", "D2-09", ""], ["D2-09", "d2-11", "UW-80"])).toEqual(["D2-12", "D2-09", "D2-13"]);
  });
});
