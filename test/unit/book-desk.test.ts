import { describe, expect, it } from "vitest";
import { BookDesk, type BookFile } from "../../addin/workbench/book-desk.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { longlistFile, tablesFile } from "../fakes/inspection-files.ts";
import { hardBookParts } from "../golden/hard-book.ts";
import { plainBook, stylesOf } from "../golden/plain-book.ts";
import { readBook } from "../golden/read-book.ts";
import { zipParts } from "../golden/zip-parts.ts";

const SETTINGS = { programme: "youth-2021", kind: "single", rounding: "whole", language: "en" } as const;
const LABEL = { key: "did-type", facts: {} };
const LIST = "Longlist domain two";
const CHOICES = { list: "domain-two", size: 10, seed: "a", reserves: 2, organisation: null, by: "A" } as const;
const DECISION = { standard: "2.2", keyQuestion: null, reason: "Seen", recordedBy: "A", day: "2026-01-02" } as const;

async function open(bytes: Uint8Array): Promise<BookDesk> {
  const desk = await BookDesk.open(bytes, "book.xlsx", () => undefined);
  if (!(desk instanceof BookDesk)) throw new Error(desk.kind);
  await desk.overview(SETTINGS);
  return desk;
}

function fileOf(desk: BookDesk): BookFile {
  const file = desk.file();
  if (!("bytes" in file)) throw new Error(file.kind);
  return file;
}

const saved = (desk: BookDesk): Promise<WorkbookSnapshot> => readBook(fileOf(desk).bytes);

async function withRatings(rounding: "whole" | "exact", language: "en" | "cy" = "en"): Promise<BookDesk> {
  const desk = await open(tablesFile());
  const { ticket } = await desk.prepareRatings({ ...SETTINGS, rounding, language });
  expect(await desk.write(ticket, LABEL)).toBeNull();
  return desk;
}

async function decide(desk: BookDesk, decided: "outstanding" | null): Promise<void> {
  const { ticket } = await desk.prepareDecision(SETTINGS, { ...DECISION, decided });
  expect(await desk.write(ticket, LABEL)).toBeNull();
}

/** A row of the ratings' sheet as saved, by its first cell. */
async function ratingsRow(desk: BookDesk, first: string): Promise<unknown> {
  const sheet = (await saved(desk)).sheets.find(({ own }) => own === "ratings");
  return sheet?.rows.find((row) => row[0] === first);
}

describe("ratings that the workbook already has", () => {
  it("follow the panel's first decision, which comes with a sheet of its own", async () => {
    const desk = await withRatings("whole");
    expect(await ratingsRow(desk, "Total score")).toEqual(["Total score", 22, "of 36"]);
    await decide(desk, "outstanding");
    expect(await ratingsRow(desk, "2.2")).toEqual(
      expect.arrayContaining(["2.2", "Planning", "Good", "Outstanding", "Outstanding", 3]),
    );
    expect(await ratingsRow(desk, "Total score")).toEqual(["Total score", 23, "of 36"]);
    await decide(desk, null);
    expect(await ratingsRow(desk, "Total score")).toEqual(["Total score", 22, "of 36"]);
  });

  it("keep the rounding and the language they were written with when something they rest on is typed", async () => {
    const written = await withRatings("exact", "cy");
    const desk = await open(fileOf(written).bytes);
    await desk.type("Domain one", 1, 2, "Outstanding");
    const { sheets } = await saved(desk);
    const questions = sheets.find(({ own }) => own === "ratings.key-questions");
    expect(JSON.stringify(questions?.formulas)).toContain("MATCH(100*");
    expect(await ratingsRow(desk, "Cyfanswm pwyntiau")).toEqual(["Cyfanswm pwyntiau", 23, "o 36"]);
  });
});

describe("what was worked out before the workbook changed", () => {
  it("is not written after an edit, an undo or a word on what a column is", async () => {
    const desk = await open(longlistFile("Male"));
    const prepare = () => desk.prepareSample(SETTINGS, CHOICES);
    const changes = [
      () => desk.type(LIST, 2, 1, "Female"),
      () => desk.undo(),
      () => desk.say(LIST, { is: null, columns: { 5: "nothing" } }),
    ];
    for (const change of changes) {
      const { ticket } = await prepare();
      await change();
      expect((await desk.write(ticket, LABEL))?.kind).toBe("workbook-changed");
    }
    const { ticket } = await prepare();
    expect(await desk.write(ticket, LABEL)).toBeNull();
    expect((await desk.write(ticket, LABEL))?.kind).toBe("workbook-changed");
  });

  it("is not put right: the percent that a fix knew may be another one now", async () => {
    const desk = await open(tablesFile());
    const { problems } = await desk.overview(SETTINGS);
    const problem = problems.flatMap((group) => group.problems).find((one) => one.fixes.length > 0)?.problem;
    if (problem === undefined) throw new Error("nothing to fix");
    await desk.type("Domain two", 5, 2, "12");
    expect((await desk.fix(SETTINGS, problem, 0, LABEL))?.kind).toBe("workbook-changed");
    const again = await desk.overview(SETTINGS);
    const still = again.problems.flatMap((group) => group.problems).find((one) => one.fixes.length > 0)?.problem;
    expect(await desk.fix(SETTINGS, still ?? problem, 0, LABEL)).toBeNull();
    expect(desk.state().undo).toEqual(LABEL);
  });
});

describe("a book", () => {
  it("is not saved by a file that was made before the last change", async () => {
    const desk = await open(longlistFile("Male"));
    await desk.type("Notes", 0, 0, "one");
    const { at } = fileOf(desk);
    await desk.type("Notes", 0, 0, "two");
    desk.markSaved(at);
    expect(desk.state().unsaved).toBe(true);
    desk.undo();
    expect(desk.state().unsaved).toBe(false);
    await desk.type("Notes", 0, 0, "three");
    expect(desk.state().unsaved).toBe(true);
  });

  it("refuses what could not be saved, after a cell beside it was typed too", async () => {
    const parts = hardBookParts();
    parts["xl/worksheets/sheet1.xml"] = String(parts["xl/worksheets/sheet1.xml"]).replace(
      /<sheetProtection[^>]*>/u,
      "",
    );
    const desk = await open(zipParts(parts));
    expect(await desk.type("One", 1, 0, "x")).toBeNull();
    expect((await desk.type("One", 0, 0, "5"))?.kind).toBe("cell-only-in-excel");
    const array =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="array" ref="B1:B2">A1:A2</f><v>1</v></c></row><row r="3"><c r="A3"><v>1</v></c></row>';
    const other = await open(zipParts(plainBook({ sheets: [array] })));
    expect(await other.type("One", 0, 0, "5")).toBeNull();
    expect((await other.type("One", 1, 1, "5"))?.kind).toBe("cell-only-in-excel");
    expect((await saved(other)).sheets[0]?.rows[0]?.[0]).toBe(5);
  });

  it("counts typed days from the workbook's own first day", async () => {
    const sheets = ['<row r="1"><c r="A1" s="1"><v>44000</v></c></row>'];
    const settings = '<workbookPr date1904="1"/>';
    const desk = await open(zipParts(plainBook({ settings, styles: stylesOf("dd/mm/yyyy"), sheets })));
    await desk.type("One", 0, 0, "5/11/2026");
    expect(desk.rows("One", 0, 1)[0]?.cells[0]?.text).toBe("05/11/2026");
  });

  it("forgets what was said of a sheet when it is taken back, edits or not", async () => {
    const desk = await open(longlistFile("Male"));
    await desk.say(LIST, { is: "nothing", columns: {} });
    await desk.type(LIST, 2, 1, "Female");
    await desk.say(LIST, null);
    const { sheets } = await desk.overview(SETTINGS);
    expect(sheets.find(({ name }) => name === LIST)?.held.map(({ is }) => is)).toEqual(["longlist"]);
  });

  it("tells of formulas that an edit left without a value", async () => {
    const formula = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1*2</f><v>2</v></c></row>';
    const desk = await open(zipParts(plainBook({ sheets: [formula] })));
    const kinds = async () => (await desk.overview(SETTINGS)).problems.map(({ kind }) => kind);
    expect(await kinds()).not.toContain("formulas-not-worked-out");
    await desk.type("One", 0, 0, "5");
    expect(await kinds()).toContain("formulas-not-worked-out");
  });

  it("gives more of the problems it told of first, whatever was looked at since", async () => {
    const desk = await open(longlistFile(""));
    const { problems } = await desk.overview(SETTINGS);
    const group = problems.find(({ kind }) => kind === "case-unassigned");
    if (group === undefined) throw new Error("no such problem");
    await desk.prepareRatings(SETTINGS);
    expect((await desk.problemsOf(group, 0)).map(({ problem }) => problem.kind)).toEqual(["case-unassigned"]);
  });
});
