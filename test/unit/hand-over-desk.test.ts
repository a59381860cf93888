import { expect, it } from "vitest";
import { BookDesk } from "../../addin/workbench/book-desk.ts";
import { isTypedIn } from "../../addin/workbench/typed-in.ts";
import { placeOfAddress } from "../../core/workbook/address.ts";
import { assessments, FULL, ownRows, YOUTH } from "../fakes/hand-over.ts";
import { drawnFile } from "../fakes/hand-over-files.ts";
import { readBook } from "../golden/read-book.ts";

const SETTINGS = { ...YOUTH, programme: "youth-2021", rounding: "whole" } as const;
const LABEL = { key: "did-pack", facts: {} };
const SHEET = "Sample domain two";

async function open(): Promise<BookDesk> {
  const desk = await BookDesk.open(await drawnFile(), "Ashmere 2026.xlsx", () => undefined);
  if (!(desk instanceof BookDesk)) throw new Error(desk.kind);
  await desk.overview(SETTINGS);
  return desk;
}

async function type(desk: BookDesk, address: string, text: string): Promise<void> {
  const { row, column } = placeOfAddress(address) ?? { row: 0, column: 0 };
  expect(await desk.type(SHEET, row, column, text)).toBeNull();
}

it("what is planned on a sample sheet is packed, kept in the file, and taken back as one step", async () => {
  expect([null, "template.assessments", "sample.domain-two", "assessments"].every(isTypedIn)).toBe(true);
  expect(["strata.domain-two", "judgements", "second-assessments", "ratings"].some(isTypedIn)).toBe(false);
  const desk = await open();
  await type(desk, "F3", "Second inspector");
  await type(desk, "F4", "JT");
  await type(desk, "G3", "Slot");
  await type(desk, "G4", "24/11/2026");
  const prepared = await desk.preparePack(SETTINGS, { inspectors: ["RE"], inspection: null });
  const [first] = prepared.result?.packs ?? [];
  expect(first?.cases[0]).toMatchObject({
    reference: "D2-01",
    slot: "24/11/2026",
    office: expect.stringMatching(/^Team/u),
  });
  expect(prepared.result?.inspectors).toEqual([
    { inspector: "RE", cases: 5, second: 0 },
    { inspector: "JT", cases: 0, second: 1 },
  ]);
  expect(await desk.write(prepared.ticket, LABEL)).toBeNull();
  const rows = async () => {
    const file = desk.file();
    if (!("bytes" in file)) throw new Error(file.kind);
    return ownRows(await readBook(file.bytes), "sample.domain-two");
  };
  expect((await rows())[0]).toMatchObject({ Inspector: "RE", "Second inspector": "JT", "Our reference": "D2-01" });
  desk.undo();
  expect((await rows())[0]).not.toHaveProperty("Inspector");
});

it("tables that follow the assessments follow what is taken in", async () => {
  const desk = await open();
  const take = async (answer: "yes" | "no", changed: string) => {
    const file = assessments("RE", { ...FULL, answers: { "2.1.1": answer }, changed });
    expect(await desk.write((await desk.prepareImport(SETTINGS, [file])).ticket, LABEL)).toBeNull();
  };
  await take("yes", "2026-11-22T10:00:00.000Z");
  expect(await desk.write((await desk.prepareTables(SETTINGS)).ticket, LABEL)).toBeNull();
  await take("no", "2026-11-23T10:00:00.000Z");
  const { result } = await desk.prepareTables(SETTINGS);
  expect(result?.tallies[0]).toMatchObject({ keyQuestion: "2.1.1", yes: 0, no: 1 });
  const file = desk.file();
  if (!("bytes" in file)) throw new Error(file.kind);
  const tables = (await readBook(file.bytes)).sheets.find((sheet) => sheet.own === "tables.domain-2");
  const [yes, no] = ["Yes", "No"].map((label) => tables?.rows.find((row) => row[1] === label));
  expect([yes?.[2], no?.[2]]).toEqual([0, 1]);
});
