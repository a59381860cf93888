import { describe, expect, it } from "vitest";
import { LIMITS, type Limits } from "../../../addin/file/limits.ts";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { packEntry, writeZip } from "../../../addin/file/write-zip.ts";
import { XmlScan } from "../../../addin/file/xml-scan.ts";
import { formulaParts } from "../../../core/workbook/formula-parts.ts";
import { type PlainBook, plainBook, stylesOf } from "../../golden/plain-book.ts";
import { zipParts } from "../../golden/zip-parts.ts";

const SHEET = "xl/worksheets/sheet1.xml";

async function read(book: PlainBook, limits: Partial<Limits>) {
  const outcome = await readWorkbook(zipParts(plainBook(book)), "book.xlsx", { limits: { ...LIMITS, ...limits } });
  return outcome.ok ? outcome.snapshot : outcome.problem;
}

describe("work is bounded, each guard tried with a small limit", () => {
  it("a cell's text", async () => {
    const book = { sheets: ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'], strings: "<si><t>abcd</t></si>" };
    expect(await read(book, { text: 4 })).toMatchObject({ sheets: [{ rows: [["abcd"]] }] });
    const refused = { kind: "file-damaged", facts: { part: SHEET, cell: "A1" } };
    expect(await read(book, { text: 3 })).toMatchObject(refused);
    const inline = '<row r="1"><c r="A1" t="inlineStr"><is><t>abcd</t></is></c></row>';
    expect(await read({ sheets: [inline] }, { text: 3 })).toMatchObject(refused);
  });

  it("a number format that cells have", async () => {
    const sheets = ['<row r="1"><c r="A1" s="1"><v>7</v></c></row>'];
    expect(await read({ sheets, styles: stylesOf("00000000") }, { format: 8 })).toMatchObject({ sheets: [{}] });
    const refused = { kind: "file-damaged", facts: { part: "xl/styles.xml" } };
    expect(await read({ sheets, styles: stylesOf("00000000") }, { format: 7 })).toMatchObject(refused);
  });

  it("a formula", async () => {
    const sheets = ['<row r="1"><c r="B1"><f>1+23</f><v>24</v></c></row>'];
    expect(await read({ sheets }, { formula: 4 })).toMatchObject({ sheets: [{ formulas: [["1+23"]] }] });
    const refused = { kind: "file-damaged", facts: { part: SHEET, cell: "B1" } };
    expect(await read({ sheets }, { formula: 3 })).toMatchObject(refused);
  });

  it("shared formulas: beyond so many characters a cell is known to have one, and no more", async () => {
    const cell = (row: number, formula: string) =>
      `<row r="${row}"><c r="B${row}"><f t="shared" si="0">${formula}</f><v>1</v></c></row>`;
    const sheets = [cell(1, "A1+1") + [2, 3, 4].map((row) => cell(row, "")).join("")];
    const formulas = (last: string) => ({ sheets: [{ formulas: [["A1+1"], ["A2+1"], ["A3+1"], [last]] }] });
    expect(await read({ sheets }, { sharedFormulas: 12 })).toMatchObject(formulas("A4+1"));
    expect(await read({ sheets }, { sharedFormulas: 11 })).toMatchObject(formulas(""));
  });

  it("cells of formulas over several cells, and rows of merged blocks that overlap", async () => {
    const array = '<row r="1"><c r="A1"><f t="array" ref="A1:B2">1</f><v>1</v></c></row>';
    expect(await read({ sheets: [array] }, { steps: 4 })).toMatchObject({ sheets: [{}] });
    const refused = { kind: "workbook-too-large", sheet: "One" };
    expect(await read({ sheets: [array] }, { steps: 3 })).toMatchObject(refused);
    const rows = [1, 2, 3].map((row) => `<row r="${row}"><c><v>1</v></c></row>`).join("");
    const after = `<mergeCells>${'<mergeCell ref="A1:A3"/>'.repeat(2)}</mergeCells>`;
    expect(await read({ sheets: [rows], after }, { steps: 6 })).toMatchObject({ sheets: [{ rows: [[1]] }] });
    expect(await read({ sheets: [rows], after }, { steps: 5 })).toMatchObject(refused);
  });

  it("parts that stand more than once, in all", async () => {
    const book = (times: number) => {
      const parts = Object.entries(plainBook()).map(([path, part]) =>
        packEntry(path, new TextEncoder().encode(String(part))),
      );
      return writeZip([...parts, ...Array(times).fill(packEntry("xl/x.bin", new Uint8Array(400_000)))]);
    };
    expect((await readWorkbook(book(3), "book.xlsx")).ok).toBe(true);
    const problem = { kind: "file-damaged", facts: { part: "xl/x.bin" } };
    expect(await readWorkbook(book(4), "book.xlsx")).toMatchObject({ ok: false, problem });
  });
});

describe("what is gone through once", () => {
  it("prefixes stand for what the nearest element declares, and again for what they stood for", () => {
    const scan = new XmlScan('<a xmlns="u" xmlns:p="v"><p:b xmlns:p="u"><p:c/></p:b><p:d/></a>', "x.xml");
    const names: string[] = [];
    while (scan.next()) if (!scan.closing) names.push(scan.name);
    expect(names).toEqual(["a", "b", "c", "{v}d"]);
  });

  it("what goes on behind a number is one word, however long", () => {
    expect(formulaParts("1.2.3.4").map(({ is, text }) => [is, text])).toEqual([["word", "1.2.3.4"]]);
    expect(formulaParts("1.5+2E+3").map(({ text }) => text)).toEqual(["1.5", "+", "2E+3"]);
  });
});
