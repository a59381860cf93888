import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { serialOfIso } from "../../../addin/file/serial-of-iso.ts";
import type { SetCells } from "../../../core/workbook/edit.ts";
import { ourSheet } from "../../golden/our-sheet.ts";
import { plainBook, stylesOf } from "../../golden/plain-book.ts";
import { readBook } from "../../golden/read-book.ts";
import { savedBook as saved } from "../../golden/saved-book.ts";
import { partOf, zipParts } from "../../golden/zip-parts.ts";

const MAIN_PART = "xl/workbook.xml";
const SHEET = "xl/worksheets/sheet1.xml";
const cells = (row: string) => zipParts(plainBook({ sheets: [`<row r="1">${row}</row>`], styles: stylesOf("[h]:mm") }));

describe("good, and read or passed over", () => {
  it("a macro sheet of an old Excel, which points nowhere", async () => {
    const parts = plainBook({ sheets: ['<row r="1"><c r="A1"><v>1</v></c></row>', ""] });
    const module = '<sheet name="Module1" sheetId="9" state="veryHidden" r:id=""/>';
    const book = zipParts({
      ...parts,
      [MAIN_PART]: String(parts[MAIN_PART]).replace('<sheet name="Two"', `${module}<sheet name="Two"`),
    });
    expect((await readBook(book)).sheets.map(({ name }) => name)).toEqual(["One", "Two"]);
    // It keeps its place in the list, by which names and print titles count.
    const xml = partOf(saved(book, ourSheet()), MAIN_PART);
    expect(xml).toContain(module);
    expect(xml).toContain('localSheetId="3"');
  });

  it.each([
    ["D:E", { top: 0, left: 3, bottom: 2, right: 4 }],
    ["2:3", { top: 1, left: 0, bottom: 2, right: 16_383 }],
    ["B1:C2", { top: 0, left: 1, bottom: 1, right: 2 }],
  ])("merged %s", async (ref, block) => {
    const row = (r: number) =>
      `<row r="${r}">${["A", "D", "E"].map((c) => `<c r="${c}${r}"><v>${r}</v></c>`).join("")}</row>`;
    const after = `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
    const book = zipParts(plainBook({ sheets: [[1, 2, 3].map(row).join("")], after }));
    const [sheet] = (await readBook(book)).sheets;
    expect(sheet?.merged).toEqual([block]);
    if (ref === "D:E") expect(sheet?.rows).toEqual([[1, null, null, 1], [2], [3]]);
    const set: SetCells = {
      kind: "set-cells",
      sheet: "One",
      cells: [{ row: block.bottom, column: block.left, value: 9 }],
    };
    const written = await readBook(saved(book, set));
    expect(written.sheets[0]?.rows[block.top]?.[block.left]).toBe(9);
  });

  it.each([
    ["PT0H11M0.000S", 11 / 1440],
    ["PT11M", 11 / 1440],
    ["P1DT12H", 1.5],
    ["-PT6H", -0.25],
    ["PT0.5S", 0.5 / 86_400],
    ["P2D", 2],
    ["2026-11-22", 46_348],
    ["09:30", 9.5 / 24],
    ["P1M", undefined],
    ["P", undefined],
    ["PT", undefined],
  ])("the ISO time %s", (written, days) => {
    const serial = serialOfIso(written, false);
    if (days === undefined) expect(serial).toBeUndefined();
    else expect(serial).toBeCloseTo(days, 12);
  });

  it("a duration in a cell, as its format shows it", async () => {
    const [sheet] = (await readBook(cells('<c r="A1" s="1" t="d"><v>PT26H11M0S</v></c>'))).sheets;
    expect(sheet?.texts[0]?.[0]).toBe("26:11");
  });
});

describe("damaged, and refused with its part", () => {
  it.each([
    ["TRUE as a truth value", '<c r="A1" t="b"><v>TRUE</v></c>'],
    ["yes as a truth value", '<c r="A1" t="b"><v>yes</v></c>'],
    ["a hexadecimal number", '<c r="A1"><v>0x1F</v></c>'],
    ["a signed hexadecimal number", '<c r="A1"><v>-0x1F</v></c>'],
    ["a binary number", '<c r="A1"><v>0b11</v></c>'],
    ["infinity", '<c r="A1"><v>Infinity</v></c>'],
    ["a hexadecimal place among texts", '<c r="A1" t="s"><v>0x0</v></c>'],
    ["a hexadecimal row in an address", '<c r="A0x1"><v>1</v></c>'],
    ["a row with a sign in an address", '<c r="A+1"><v>1</v></c>'],
    ["a row with an exponent in an address", '<c r="A1e0"><v>1</v></c>'],
  ])("%s", async (_, row) => {
    const outcome = await readWorkbook(cells(row), "book.xlsx");
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "file-damaged", facts: { part: SHEET } } });
  });

  it.each(["0x1", "1e0", " 1", "-1", "0"])("a row numbered %j", async (number) => {
    const book = zipParts(plainBook({ sheets: [`<row r="${number}"><c><v>1</v></c></row>`] }));
    const outcome = await readWorkbook(book, "book.xlsx");
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "file-damaged", facts: { part: SHEET } } });
  });

  it.each(["A", "A1:", "1:A", "A1:XFE2", "D:XFE"])("a merged block %s", async (ref) => {
    const after = `<mergeCells count="1"><mergeCell ref="${ref}"/></mergeCells>`;
    const outcome = await readWorkbook(zipParts(plainBook({ after })), "book.xlsx");
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "file-damaged", facts: { part: SHEET } } });
  });

  it.each(["One", "ONE", "one"])("two sheets called One and %s", async (name) => {
    const parts = plainBook({ sheets: ["", ""] });
    const main = String(parts[MAIN_PART]).replace('name="Two"', `name="${name}"`);
    const outcome = await readWorkbook(zipParts({ ...parts, [MAIN_PART]: main }), "book.xlsx");
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "file-damaged", facts: { part: MAIN_PART } } });
  });
});
