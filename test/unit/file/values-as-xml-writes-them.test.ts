import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { plainBook, stylesOf } from "../../golden/plain-book.ts";
import { type PartTexts, zipParts } from "../../golden/zip-parts.ts";

const SHEET = "xl/worksheets/sheet1.xml";

async function read(parts: PartTexts) {
  const outcome = await readWorkbook(zipParts(parts), "book.xlsx");
  return outcome.ok ? outcome.snapshot : outcome.problem;
}

function cells(row: string) {
  return plainBook({ sheets: [`<row r="1">${row}</row>`], strings: "<si><t>a</t></si>", styles: stylesOf("0") });
}

describe("an extension's own workbookPr", () => {
  const extension = (value: string) =>
    `<extLst><ext xmlns:x15="http://schemas.microsoft.com/office/spreadsheetml/2010/11/main"><x15:workbookPr ${value}/></ext></extLst>`;

  it.each(['chartTrackingRefBase="1"', 'date1904="0"'])("with %s says nothing of the dates", async (value) => {
    const settings = '<workbookPr date1904="1"/>';
    expect(await read(plainBook({ settings, names: extension(value) }))).toMatchObject({ date1904: true });
  });

  it("makes no 1904 of 1900", async () => {
    expect(await read(plainBook({ names: extension('date1904="1"') }))).toMatchObject({ date1904: false });
  });
});

describe("days, times and durations in ISO form", () => {
  it.each([
    ["P2W", 14],
    ["-PT90.5S", -90.5 / 86_400],
    ["2026-11-22T06:00", 46_348.25],
    ["2026-11-22T06:00:00Z", 46_348.25],
    ["2026-11-22T00:30:00+01:00", 46_348 + 0.5 / 24],
    ["T06:00Z", 0.25],
  ])("%s", async (written, serial) => {
    const book = await read(cells(`<c r="A1" t="d"><v>${written}</v></c>`));
    expect("sheets" in book ? book.sheets[0]?.rows[0]?.[0] : book).toBeCloseTo(serial, 9);
  });

  it.each(["2026-02-30", "2026", "7 March", "P", "PT", "P1Y", "11M"])("%s is none", async (written) => {
    const problem = await read(cells(`<c r="A1" t="d"><v>${written}</v></c>`));
    expect(problem).toMatchObject({ kind: "file-damaged", facts: { part: SHEET, cell: "A1" } });
  });
});

describe("values that are written otherwise than XML writes them", () => {
  it.each([
    '<c r="B1" t="b"><v>TRUE</v></c>',
    '<c r="B1"><v>0x1A</v></c>',
    '<c r="B1"><v>1,5</v></c>',
    '<c r="B1"><v>1e999</v></c>',
    '<c r="B1" t="s"><v>0.0</v></c>',
    '<c r="B1" s="0x1"><v>1</v></c>',
  ])("%s is damage at its cell", async (cell) => {
    expect(await read(cells(cell))).toMatchObject({ kind: "file-damaged", facts: { part: SHEET, cell: "B1" } });
  });

  it.each([
    ["<c><v>1e5</v></c>", 100_000],
    ["<c><v>-.5E-1</v></c>", -0.05],
    ["<c><v> 7\n</v></c>", 7],
    ['<c t="s"><v> 0 </v></c>', "a"],
    ['<c t="b"><v>true</v></c>', true],
    ['<c t="b"><v>0</v></c>', false],
  ])("%s is read", async (cell, value) => {
    expect(await read(cells(cell))).toMatchObject({ sheets: [{ rows: [[value]] }] });
  });
});
