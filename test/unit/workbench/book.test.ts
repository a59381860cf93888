import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { Book } from "../../../addin/workbench/book.ts";
import { BookDesk } from "../../../addin/workbench/book-desk.ts";
import type { SetCells } from "../../../core/workbook/edit.ts";
import { longlistFile } from "../../fakes/inspection-files.ts";

const LABEL = { key: "did-type", facts: {} };
const SETTINGS = { programme: "youth-2021", kind: "single", rounding: "whole", language: "en" } as const;

async function bookOf(bytes: Uint8Array): Promise<Book> {
  const read = await readWorkbook(bytes, "list.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  return new Book(bytes, read.snapshot);
}

async function deskOf(bytes: Uint8Array, name = "list.xlsx"): Promise<BookDesk> {
  const desk = await BookDesk.open(bytes, name, () => undefined);
  if (!(desk instanceof BookDesk)) throw new Error(desk.kind);
  return desk;
}

const example = () => readFile(new URL("../../../examples/youth-inspection.xlsx", import.meta.url));
const set = (sheet: string, row: number, column: number, value: string | number): SetCells => ({
  kind: "set-cells",
  sheet,
  cells: [{ row, column, value }],
});

describe("a book", () => {
  it("goes back and forth over its steps, and forgets those undone once another is taken", async () => {
    const book = await bookOf(longlistFile("Male"));
    const opened = book.standing;
    await book.apply([set("Notes", 0, 0, "one")], LABEL);
    await book.apply([set("Notes", 0, 0, "two")], LABEL);
    book.undo();
    expect(book.standing.sheets[1]?.rows[0]?.[0]).toBe("one");
    expect(book.state).toMatchObject({ undo: LABEL, redo: LABEL, unsaved: true });
    book.undo();
    book.undo();
    expect(book.standing).toEqual(opened);
    expect(book.state).toMatchObject({ undo: null, unsaved: false });
    book.redo();
    await book.apply([set("Notes", 0, 0, "three")], LABEL);
    expect(book.state.redo).toBeNull();
  });

  it("knows what is saved: undone below the saved step it is unsaved, and after another step it can never be again", async () => {
    const book = await bookOf(longlistFile("Male"));
    await book.apply([set("Notes", 0, 0, "one")], LABEL);
    book.markSaved(book.at);
    expect(book.state.unsaved).toBe(false);
    book.undo();
    expect(book.state.unsaved).toBe(true);
    await book.apply([set("Notes", 0, 0, "two")], LABEL);
    expect(book.state.unsaved).toBe(true);
  });

  it("saves the person's own bytes when nothing was changed", async () => {
    const bytes = longlistFile("Male");
    const saved = (await bookOf(bytes)).file();
    expect(saved.ok && Buffer.from(saved.bytes).equals(bytes)).toBe(true);
  });

  it("stands as what it saves reads", async () => {
    const book = await bookOf(longlistFile("Male"));
    await book.apply([set("Longlist domain two", 8, 1, "Female"), set("Notes", 4, 2, 7)], LABEL);
    const saved = book.file();
    if (!saved.ok) throw new Error(saved.problem.kind);
    expect((await bookOf(saved.bytes)).standing).toEqual(book.standing);
  });

  it("refuses what could not be saved, and stays as it was", async () => {
    const book = await bookOf(longlistFile("Male"));
    const before = book.standing;
    const problem = await book.apply([set("Notes", 0, 0, "x".repeat(40_000))], LABEL);
    expect(problem?.kind).toBe("text-too-long");
    expect(book.standing).toEqual(before);
    expect(book.state.undo).toBeNull();
  });
});

describe("a desk over a file", () => {
  it("makes our tables and ratings anew when an answer is changed, in one step", async () => {
    const desk = await deskOf(await example());
    const read = async () => (await desk.prepareRatings(SETTINGS)).result?.standards;
    await desk.overview(SETTINGS);
    const tables = await desk.prepareTables(SETTINGS);
    await desk.write(tables.ticket, LABEL);
    const ratings = await desk.prepareRatings(SETTINGS);
    await desk.write(ratings.ticket, LABEL);
    const before = await read();
    await desk.overview(SETTINGS);
    const counted = (sheet: string) => desk.rows(sheet, 0, 40).map((row) => row.cells.map((cell) => cell.text));
    const own = (await desk.overview(SETTINGS)).sheets
      .filter((sheet) => sheet.own?.startsWith("tables."))
      .map((sheet) => sheet.name);
    const shown = own.map(counted);
    expect(await desk.type("Assessments domain two", 4, 3, "No")).toBeNull();
    expect(own.map(counted)).not.toEqual(shown);
    desk.undo();
    expect(own.map(counted)).toEqual(shown);
    expect(await read()).toEqual(before);
  });

  it("refuses a formula typed in a cell, with a sentence", async () => {
    const desk = await deskOf(longlistFile("Male"));
    expect((await desk.type("Notes", 0, 0, "=1+1"))?.kind).toBe("formula-typed");
    expect(desk.state().undo).toBeNull();
  });

  it("opens a table of text and saves it as a workbook", async () => {
    const desk = await deskOf(new TextEncoder().encode("Case ID,Gender\nC1,Male\n"), "list.csv");
    await desk.type("list", 1, 1, "Female");
    const file = desk.file();
    if (!("bytes" in file)) throw new Error(file.kind);
    expect((await deskOf(file.bytes)).rows("list", 1, 2)[0]?.cells.map((cell) => cell.text)).toEqual(["C1", "Female"]);
  });

  it("writes only what was prepared last, and says so", async () => {
    const desk = await deskOf(longlistFile("Male"));
    await desk.overview(SETTINGS);
    const choices = { list: "domain-two", size: 5, seed: "a", reserves: 1, organisation: null, by: "A" } as const;
    const first = await desk.prepareSample(SETTINGS, choices);
    await desk.prepareSample(SETTINGS, { ...choices, seed: "b" });
    expect((await desk.write(first.ticket, LABEL))?.kind).toBe("workbook-changed");
    expect(desk.state().undo).toBeNull();
  });
});
