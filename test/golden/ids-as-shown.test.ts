import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { check } from "../../core/jobs/check.ts";
import { exclude } from "../../core/jobs/exclude.ts";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { ownRows, YOUTH } from "../fakes/hand-over.ts";
import { plainBook, stylesOf } from "./plain-book.ts";
import { readBook } from "./read-book.ts";
import { savedBook } from "./saved-book.ts";
import { zipParts } from "./zip-parts.ts";

const DRAW = {
  ...YOUTH,
  list: "domain-two",
  seed: "S",
  size: 3,
  reserves: 1,
  organisation: null,
  by: "AB",
  at: "",
} as const;
const HEADINGS = ["Case ID", "Gender", "Order", "RoSH", "Safety"];
const REST = ["Male", "YRO", "Low", "Low"];

const inline = (text: string) => `<c t="inlineStr"><is><t>${text}</t></is></c>`;

/** A longlist whose ids are numbers in a number format, or cells as they stand. */
function listOfNumbers(ids: readonly (number | string)[], format: string | null): Uint8Array {
  const cell = (id: number | string) =>
    typeof id === "string" ? inline(id) : `<c${format === null ? "" : ' s="1"'}><v>${id}</v></c>`;
  const row = (cells: string) => `<row>${cells}</row>`;
  const rows = [HEADINGS.map(inline).join(""), ...ids.map((id) => cell(id) + REST.map(inline).join(""))];
  const parts = plainBook({ sheets: [rows.map(row).join("")], styles: stylesOf(format ?? "General") });
  return zipParts(parts);
}

const csvOf = (ids: readonly string[]) =>
  new TextEncoder().encode([HEADINGS, ...ids.map((id) => [id, ...REST])].map((row) => row.join(",")).join("\n"));

async function csvBook(ids: readonly string[]): Promise<WorkbookSnapshot> {
  const outcome = await readWorkbook(csvOf(ids), "list.csv");
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  return outcome.snapshot;
}

const drawnFrom = (book: WorkbookSnapshot) => sample(book, DRAW).result;
const idsOf = (book: WorkbookSnapshot) => drawnFrom(book)?.log.cases.map(({ caseId }) => caseId);

describe("a case id that is a number", () => {
  it.each([
    ["000000", [7, 17, 123456], ["000007", "000017", "123456"]],
    ["0.00", [100.1, 100.12, 7], ["100.10", "100.12", "7.00"]],
    ["00-00", [1234, 7, 9], ["12-34", "00-07", "00-09"]],
    ["General", [7, 100.1, 120_000_000_000], ["7", "100.1", "120000000000"]],
    [null, [7, 100.1, 120_000_000_000], ["7", "100.1", "120000000000"]],
  ])("is read by its number format %s", async (format, numbers, shown) => {
    const book = await readBook(listOfNumbers(numbers, format));
    expect(idsOf(book)).toEqual(shown);
    expect(drawnFrom(book)?.selected).toEqual(drawnFrom(await csvBook(shown))?.selected);
  });

  it("is written on the sample as it is read, and read so again", async () => {
    const original = listOfNumbers([7, 17, 27, 37], "000000");
    const { edits } = sample(await readBook(original), DRAW);
    const book = await readBook(savedBook(original, ...edits));
    const written = ownRows(book, "sample.domain-two").map((row) => row["Case reference"]);
    expect(written.toSorted()).toEqual(["000007", "000017", "000027", "000037"]);
    const out = exclude(book, { ...DRAW, caseId: String(written[0]), reason: "Moved" });
    expect(out.result).toMatchObject({ caseId: written[0], substitute: written[3] });
  });

  it("says once how many are read otherwise than by earlier versions, in the draw's log too", async () => {
    const { problems, edits } = sample(await readBook(listOfNumbers([7, 17, 123456], "000000")), DRAW);
    expect(problems.find(({ kind }) => kind === "ids-as-shown")).toMatchObject({
      severity: "notice",
      facts: { count: 2, shown: "000007", digits: "7" },
    });
    const log = edits.find((edit) => edit.own === "draw-log.domain-two");
    expect(JSON.stringify(log?.rows)).toContain("000007, not 7");
    const text = sample(await readBook(listOfNumbers(["000007", "000017", "3"], null)), DRAW);
    expect(text.problems.map(({ kind }) => kind)).not.toContain("ids-as-shown");
  });

  it("joins assessments to it by what is shown", async () => {
    const answers = (id: string) => `<row>${id}${["Yes", "No", "Yes"].map(inline).join("")}</row>`;
    const headings = `<row>${["Case ID", "2.1.1", "2.1.2", "2.1.3"].map(inline).join("")}</row>`;
    const sheet = headings + answers('<c s="1"><v>7</v></c>') + answers(inline("000007"));
    const book = await readBook(zipParts(plainBook({ sheets: [sheet], styles: stylesOf("000000") })));
    const { problems } = tables(book, { ...YOUTH, rounding: "whole" });
    expect(problems.find(({ kind }) => kind === "case-twice")).toMatchObject({ facts: { caseId: "000007" } });
  });
});

describe("an id in powers of ten", () => {
  it.each([
    ["as text", () => listOfNumbers(["1.2E+11", "B2", "B3"], null), "A2"],
    ["with several digits before it", () => listOfNumbers([12_345, 2, 3], "##0.0E+0"), "A2"],
    ["by its number format", () => listOfNumbers([120_000_000_000, 2, 3], "0.00E+00"), "A2"],
  ])("is an error at its cell: %s", async (_, file, cell) => {
    const outcome = sample(await readBook(file()), DRAW);
    expect(outcome.problems).toContainEqual(
      expect.objectContaining({ kind: "case-id-in-powers-of-ten", severity: "error", cell }),
    );
    expect(outcome.edits).toEqual([]);
  });

  it("is an error in a table of text, and on assessments", async () => {
    const found = sample(await csvBook(["1.2E+11", "2", "3"]), DRAW).problems;
    expect(found).toContainEqual(expect.objectContaining({ kind: "case-id-in-powers-of-ten", cell: "A2" }));
    const answers = new TextEncoder().encode("Case ID,2.1.1,2.1.2\n1.2E+11,Yes,No\nB2,Yes,No");
    const outcome = await readWorkbook(answers, "answers.csv");
    if (!outcome.ok) throw new Error(outcome.problem.kind);
    const { problems } = check(outcome.snapshot, { ...YOUTH, list: null, rounding: "whole" });
    expect(problems).toContainEqual(expect.objectContaining({ kind: "case-id-in-powers-of-ten", cell: "A2" }));
  });

  it("is none where the letters are the id's own", async () => {
    expect(idsOf(await csvBook(["219E01", "1E05", "E+11"]))).toEqual(["219E01", "1E05", "E+11"]);
  });
});

describe("a table of text", () => {
  it("tells 100.10 and 100.1 apart", async () => {
    expect(idsOf(await csvBook(["100.10", "100.1", "100"]))).toEqual(["100.10", "100.1", "100"]);
  });

  it("draws the same once it is a workbook", async () => {
    const ids = ["100.10", "100.1", "00123", "7"];
    const saved = saveWorkbook(csvOf(ids), "list.csv", sample(await csvBook(ids), DRAW).edits);
    if (!saved.ok) throw new Error(saved.problem.kind);
    const book = await readBook(saved.bytes);
    expect(idsOf(book)).toEqual(ids);
    expect(sample(book, DRAW).problems.map(({ kind }) => kind)).not.toContain("draw-replaced");
  });

  it("may keep its ids text as for a spreadsheet", async () => {
    expect(idsOf(await csvBook(['="00123"', '"=""AS2000"""', "7"]))).toEqual(["00123", "AS2000", "7"]);
  });
});
