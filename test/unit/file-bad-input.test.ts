import { zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { LIMITS } from "../../addin/file/limits.ts";
import { type ReadOptions, readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { plainBook, XML } from "../golden/plain-book.ts";
import { type PartTexts, zipParts } from "../golden/zip-parts.ts";

const text = (content: string) => new TextEncoder().encode(content);
const utf16 = (content: string) => new Uint8Array(Buffer.from(content, "utf16le"));
const joined = (...pieces: (number[] | Uint8Array)[]) => Uint8Array.from(pieces.flatMap((piece) => [...piece]));
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const BOMB = "<!DOCTYPE a [<!ENTITY b 'c'>]>";

async function problemOf(bytes: Uint8Array, name = "book.xlsx", options: ReadOptions = {}) {
  const outcome = await readWorkbook(bytes, name, options);
  return outcome.ok ? null : outcome.problem;
}

const withPart = (path: string, part: string | Uint8Array, parts: PartTexts = plainBook()) =>
  zipParts({ ...parts, [path]: part });
const limited = (limits: Partial<typeof LIMITS>): ReadOptions => ({ limits: { ...LIMITS, ...limits } });

describe("files that are not what they seem", () => {
  it.each([
    ["file-empty", new Uint8Array(), "book.xlsx"],
    ["file-not-a-workbook", joined([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "book.xlsx"],
    ["file-not-a-workbook", text("%PDF-1.7"), "list.csv"],
    ["file-not-a-workbook", text("<html><table><tr><td>CRN</td></tr></table></html>"), "list.xlsx"],
    ["file-not-a-workbook", text("CRN,Team\n1,2"), "list.xlsx"],
    ["file-not-a-workbook", zipParts({ "word/document.xml": "<a/>" }), "book.xlsx"],
    ["file-not-a-workbook", zipSync({}), "book.xlsx"],
    ["file-encrypted", joined(OLE, new Uint8Array(600), utf16("EncryptedPackage")), "book.xlsx"],
    ["file-old-format", joined(OLE, new Uint8Array(600), utf16("Workbook")), "book.xls"],
    ["file-not-a-workbook", joined(OLE, new Uint8Array(600), utf16("WordDocument")), "book.xls"],
    ["file-old-format", Uint8Array.of(9, 8, 16, 0, 0, 6), "book.xls"],
    ["csv-encoding-unknown", utf16("CRN,Team\n"), "list.csv"],
    ["csv-quotes-unbalanced", text('CRN,Note\n1,"never closed\n2,b'), "list.csv"],
  ])("%s", async (kind, bytes, name) => {
    const expected = { kind, severity: "error", sheet: null, cell: null, facts: { name } };
    expect(await problemOf(bytes, name)).toMatchObject(expected);
    const saved = saveWorkbook(bytes, name, [ourSheet()]);
    expect(saved.ok ? null : saved.problem).toMatchObject(expected);
  });

  it("says where a damaged file is damaged", async () => {
    const good = zipParts(plainBook());
    expect(await problemOf(good.subarray(0, good.length - 30))).toMatchObject({
      kind: "file-damaged",
      facts: { part: null },
    });
    // A count in the end record that passes parts over: the styles, without which numbers are read but shown otherwise.
    const fewer = good.slice();
    fewer[good.length - 12] = (good[good.length - 12] ?? 0) - 1;
    expect(await problemOf(fewer)).toMatchObject({ kind: "file-damaged", facts: { part: null } });
    const sheet = "xl/worksheets/sheet1.xml";
    for (const broken of ["<worksheet><sheetData>", "<worksheet></worksheet></worksheet>", "not xml", "<a b='", ""]) {
      expect(await problemOf(withPart(sheet, broken)), broken).toMatchObject({
        kind: "file-damaged",
        facts: { part: sheet },
      });
    }
    const { [sheet]: _, ...without } = plainBook();
    expect(await problemOf(zipParts(without))).toMatchObject({ kind: "file-damaged", facts: { part: sheet } });
    const cells = [
      '<c r="A0"><v>1</v></c>',
      '<c r="XFE1"><v>1</v></c>',
      '<c r="A1" t="s"><v>9</v></c>',
      '<c r="A1"><v>x</v></c>',
    ];
    for (const cell of cells) {
      const bytes = zipParts(plainBook({ sheets: [`<row r="1">${cell}</row>`] }));
      expect(await problemOf(bytes), cell).toMatchObject({ kind: "file-damaged", facts: { part: sheet } });
    }
  });

  it("refuses one part under two names", async () => {
    const bytes = zipParts({ ...plainBook(), "XL/workbook.xml": "<workbook/>" });
    expect(await problemOf(bytes)).toMatchObject({ kind: "file-damaged", facts: { part: "XL/workbook.xml" } });
  });
});

describe("a document type, in any part", () => {
  it.each([
    ["the main part", "xl/workbook.xml", `${XML}${BOMB}<workbook/>`],
    ["a sheet", "xl/worksheets/sheet1.xml", `${BOMB}<worksheet/>`],
    ["a part nobody reads", "customXml/item9.xml", `<!-- <a> -->\n<?x <b>?>${BOMB}<a/>`],
    ["a drawing", "xl/drawings/vmlDrawing9.vml", `${BOMB}<xml/>`],
    ["behind a long comment", "docProps/x.xml", `<!--${" ".repeat(9_000)}-->${BOMB}<a/>`],
    ["behind a long comment that holds an element", "docProps/x.xml", `<!-- <a> ${"x".repeat(9_000)}-->${BOMB}<a/>`],
    ["behind very many blanks", "docProps/x.xml", `${" ".repeat(9_000)}${BOMB}<a/>`],
    ["in UTF-16", "docProps/x.xml", utf16(`\ufeff${BOMB}<a/>`)],
    ["in UTF-16 without a mark", "docProps/x.xml", utf16(`${BOMB}<a/>`)],
    ["in UTF-16, other end first", "docProps/x.xml", new Uint8Array(Buffer.from(utf16(`${BOMB}<a/>`)).swap16())],
    ["in lower case", "docProps/x.xml", "<!doctype a><a/>"],
    ["after an encoding that lies", "docProps/x.xml", `<?xml version="1.0" encoding="UTF-16"?>${BOMB}<a/>`],
  ])("%s", async (_, path, part) => {
    expect(await problemOf(withPart(path, part))).toMatchObject({ kind: "file-has-doctype", facts: { part: path } });
  });

  it("is refused by the saver in every part it reads", () => {
    const outcome = saveWorkbook(withPart("xl/workbook.xml", `${BOMB}<workbook/>`), "book.xlsx", [ourSheet()]);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "file-has-doctype" } });
  });

  it("is let be inside a comment or a text", async () => {
    expect(await problemOf(withPart("docProps/x.xml", `<!-- ${BOMB} --><a><![CDATA[${BOMB}]]></a>`))).toBeNull();
  });
});

describe("limits", () => {
  it("refuses what is larger than stated", async () => {
    const row = '<row r="1"><c r="A1"><v>1</v></c><c r="C1"><v>1</v></c></row>';
    const book = zipParts(plainBook({ sheets: [row, row] }));
    expect(await problemOf(book, "b.xlsx", limited({ cells: 4, places: 12, sheets: 2 }))).toBeNull();
    expect(await problemOf(book, "b.xlsx", limited({ cells: 3 }))).toMatchObject({
      kind: "workbook-too-large",
      facts: { cells: 4, limit: 3 },
    });
    expect(await problemOf(book, "b.xlsx", limited({ places: 5 }))).toMatchObject({ kind: "workbook-too-large" });
    expect(await problemOf(book, "b.xlsx", limited({ sheets: 1 }))).toMatchObject({
      kind: "workbook-too-large",
      facts: { sheets: 2, limit: 1 },
    });
    expect(await problemOf(book, "b.xlsx", limited({ fileBytes: 10 }))).toMatchObject({
      kind: "file-too-large",
      facts: { limit: 10 },
    });
    expect(await problemOf(text("a,b,c\nd,e,f"), "b.csv", limited({ cells: 5 }))).toMatchObject({
      kind: "workbook-too-large",
    });
  });

  it("refuses a packing bomb before unpacking it", async () => {
    const bomb = withPart("docProps/x.xml", new Uint8Array(30_000_000).fill(32));
    expect(await problemOf(bomb)).toMatchObject({ kind: "file-expands-too-far", facts: { part: "docProps/x.xml" } });
    expect(await problemOf(zipParts(plainBook()), "b.xlsx", limited({ unpackedBytes: 500 }))).toMatchObject({
      kind: "file-expands-too-far",
    });
    expect(await problemOf(zipParts(plainBook()), "b.xlsx", limited({ partBytes: 100 }))).toMatchObject({
      kind: "file-expands-too-far",
    });
  });

  it("holds a sheet with its corners filled, and refuses one that would fill memory", async () => {
    const corners = '<row r="1"><c r="XFD1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>';
    const outcome = await readWorkbook(zipParts(plainBook({ sheets: [corners] })), "b.xlsx");
    expect(outcome.ok && outcome.snapshot.sheets[0]?.rows.length).toBe(1_048_576);
    const edge = Array.from(
      { length: 2_000 },
      (_, row) => `<row r="${row + 1}"><c r="XFD${row + 1}"><v>1</v></c></row>`,
    );
    expect(await problemOf(zipParts(plainBook({ sheets: [edge.join("")] })))).toMatchObject({
      kind: "workbook-too-large",
    });
  });
});

describe("stopping", () => {
  it("gives `cancelled` between steps, and reports steps done", async () => {
    const stop = new AbortController();
    const steps: string[] = [];
    const onProgress = (done: number, total: number) => {
      steps.push(`${done}/${total}`);
      if (done === total - 1) stop.abort();
    };
    const book = zipParts(plainBook({ sheets: ["", ""] }));
    expect(await problemOf(book, "b.xlsx", { signal: stop.signal, onProgress })).toMatchObject({ kind: "cancelled" });
    expect(steps).toEqual(["1/6", "2/6", "3/6", "4/6", "5/6"]);
    expect(await problemOf(text("a,b"), "b.csv", { signal: AbortSignal.abort() })).toMatchObject({ kind: "cancelled" });
  });
});
