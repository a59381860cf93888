import { describe, expect, it } from "vitest";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { SetCell, SetCells } from "../../core/workbook/edit.ts";
import { hardBook } from "./hard-book.ts";
import { oddBook, openHardBook } from "./open-books.ts";
import { ourSheet } from "./our-sheet.ts";
import { plainBook } from "./plain-book.ts";
import { readBook } from "./read-book.ts";
import { savedBook as saved } from "./saved-book.ts";
import { secondReading } from "./second-reader.ts";
import { type PartTexts, partOf, unzipParts, zipParts } from "./zip-parts.ts";

const SHEET = "xl/worksheets/sheet1.xml";

const set = (sheet: string, ...cells: SetCell[]): SetCells => ({ kind: "set-cells", sheet, cells });
const cell = (row: number, column: number, value: SetCell["value"]): SetCell => ({ row, column, value });

function problemOf(original: Uint8Array, ...cells: SetCell[]) {
  const outcome = saveWorkbook(original, "book.xlsx", [set("One", ...cells)]);
  return outcome.ok ? null : { kind: outcome.problem.kind, facts: outcome.problem.facts };
}

describe("cells set in a person's own workbook", () => {
  const parts = openHardBook();
  const original = zipParts(parts);

  it("change those cells and nothing else", () => {
    const bytes = saved(original, set("One", cell(1, 1, 62), cell(2, 3, "new & old"), cell(5, 2, null)));
    const after = unzipParts(bytes);
    const before = unzipParts(original);
    const changed = Object.keys(before).filter(
      (path) => Buffer.compare(before[path] ?? new Uint8Array(), after[path] ?? new Uint8Array()) !== 0,
    );
    expect(changed.sort()).toEqual(
      [
        "[Content_Types].xml",
        "xl/_rels/workbook.xml.rels",
        "xl/calcChain.xml",
        "xl/sharedStrings.xml",
        "xl/workbook.xml",
        SHEET,
      ].sort(),
    );
    expect(partOf(bytes, SHEET)).toBe(
      String(parts[SHEET])
        .replace('<c r="B2" s="2"><v>61</v></c>', '<c r="B2" s="2"><v>62</v></c>')
        .replace('<c r="D3" t="s"><v>6</v></c>', '<c r="D3" t="s"><v>7</v></c>'),
    );
    expect(partOf(bytes, "xl/workbook.xml")).toContain('<calcPr fullCalcOnLoad="1" calcId="191029"');
    expect(partOf(bytes, "xl/workbook.xml")).not.toContain("probity");
    expect(saved(bytes, set("One", cell(1, 1, 62)))).toEqual(bytes);
  });

  it("are seen by another reader, with what else is put in the same save", () => {
    const [one] = secondReading(saved(original, ourSheet(), set("One", cell(8, 5, "=x"), cell(1, 2, 46349))));
    expect(one?.cells).toMatchObject({
      F9: { value: "=x", format: null },
      C2: { value: 46349, format: "dd/mm/yyyy" },
      A2: { value: "Jo Bloggs" },
    });
  });

  it("keep text that begins like a formula text, in the cell's own look", () => {
    const bytes = saved(original, set("One", cell(1, 1, "=1+1"), cell(1, 2, "-")));
    expect(partOf(bytes, SHEET)).toMatch(/<c r="B2" s="(\d+)" t="s">/u);
    const looks = partOf(bytes, "xl/styles.xml").match(/<xf [^>]*quotePrefix="1"[^>]*>/gu);
    expect(looks?.map((look) => /numFmtId="(\d+)"/u.exec(look)?.[1])).toEqual(["165", "164"]);
  });

  it("rename a table's column with its heading, unless formulas use the name", () => {
    const bytes = saved(original, set("One", cell(0, 2, "Date opened")));
    expect(partOf(bytes, "xl/tables/table1.xml")).toContain('<tableColumn id="3" name="Date opened"/>');
    const using = String(parts[SHEET]).replace("SUM(B2:B3)", "SUM(Cases[opened])");
    for (const value of ["Date opened", "Case", "", 5]) {
      const book = value === "Date opened" ? { ...parts, [SHEET]: using } : parts;
      expect(problemOf(zipParts(book as PartTexts), cell(0, 2, value))).toMatchObject({ kind: "cell-only-in-excel" });
    }
    expect(problemOf(zipParts({ ...parts, [SHEET]: using } as PartTexts), cell(0, 2, "Opened"))).toBeNull();
  });
});

describe("cells set in an oddly written sheet", () => {
  const original = zipParts(oddBook());
  const sheet = (...cells: SetCell[]) => partOf(saved(original, set("One", ...cells)), SHEET);

  it("leave the cells that shared their formula with formulas of their own", () => {
    const xml = sheet(cell(1, 3, 7));
    expect(xml).toContain('<c r="D2"><v>7</v></c>');
    expect(xml).toContain("<f>B3*$B$2&amp;&quot;A1&quot;</f><v>2</v>");
    expect(xml).toContain('<c r="D5"><f>B5*$B$2&amp;&quot;A1&quot;</f><v>3</v></c>');
    expect(sheet(cell(4, 3, 7))).toContain('<f t="shared" ref="D2:D5" si="0">');
  });

  it("stand in order in their rows, with the sheet's reach kept right", () => {
    const xml = sheet(cell(1, 2, "c"), cell(1, 0, "a"), cell(3, 0, 1), cell(5, 6, 2), cell(11, 0, 3));
    expect(xml).toContain('<dimension ref="A2:G12"/>');
    expect(xml).toMatch(
      /<row r="2" s="1" customFormat="1"><c r="A2" t="s.*?<c r="B2" s="2">.*?<c r="C2".*?<c r="D2">/u,
    );
    expect(xml).toMatch(/<row r="4"><c r="A4"><v>1<\/v><\/c><\/row><row r="5">.*<row r="6"><c r="G6">/u);
    expect(xml).toMatch(/<row r="12"><c r="A12"><v>3<\/v><\/c><\/row><\/sheetData>/u);
  });

  it("stand in the first cell of their merged block", () => {
    expect(sheet(cell(3, 3, "x"))).toContain('<row r="4"><c r="C4" t="s">');
  });

  it("are not part of a formula over several cells", () => {
    expect(problemOf(original, cell(7, 1, 1))).toEqual({
      kind: "cell-only-in-excel",
      facts: { name: "book.xlsx", sheet: "One", cell: "B8" },
    });
  });

  it("can be on an empty sheet, and on one written in another prefix", async () => {
    const bytes = saved(original, set("Two", cell(2, 1, "x")), set("Three", cell(0, 1, true)));
    const book = await readBook(bytes);
    expect(book.sheets[1]).toMatchObject({ top: 2, left: 1, rows: [["x"]] });
    expect(book.sheets[2]).toMatchObject({ top: 0, left: 1, rows: [[true, 9]] });
    expect(partOf(bytes, "xl/worksheets/sheet3.xml")).toContain('<x:c r="B1" t="b"><x:v>1</x:v></x:c>');
  });
});

describe("cells that cannot be set", () => {
  it("are on a protected sheet, or on one that is not there", () => {
    expect(problemOf(hardBook(), cell(0, 0, 1))).toEqual({
      kind: "sheet-protected",
      facts: { name: "book.xlsx", sheet: "One" },
    });
    const plain = zipParts(plainBook({ sheets: ["", ""] }));
    const outcome = saveWorkbook(plain, "book.xlsx", [set("Three", cell(0, 0, 1))]);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "sheet-not-found", facts: { sheet: "Three" } } });
    expect(() => saveWorkbook(plain, "book.xlsx", [set("One", cell(-1, 0, 1))])).toThrow();
  });

  it("but those of a workbook whose list of sheets is locked can", async () => {
    const locked = zipParts(plainBook({ settings: '<workbookProtection lockStructure="1"/>' }));
    expect((await readBook(saved(locked, set("one", cell(0, 0, "x"))))).sheets[0]?.rows).toEqual([["x"]]);
  });
});

describe("a table of text with cells set", () => {
  it("becomes the new workbook's first sheet with them in it", () => {
    const text = new TextEncoder().encode("CRN,Percent\n00123,61");
    const outcome = saveWorkbook(text, "list.csv", [set("list", cell(1, 1, 62), cell(2, 0, "00124")), ourSheet()]);
    const [list, ours] = outcome.ok ? secondReading(outcome.bytes) : [];
    expect(list?.cells).toMatchObject({ A2: { value: "00123" }, B2: { value: 62 }, A3: { value: "00124" } });
    expect(ours?.name).toBe("Domain two");
  });
});

describe("a change in memory", () => {
  it("shares what it leaves alone", async () => {
    const before = await readBook(zipParts(openHardBook()));
    const after = applyEdits(before, [set("One", cell(3, 0, "x"))]);
    expect(after.sheets[1]).toBe(before.sheets[1]);
    expect(after.sheets[0]?.rows[1]).toBe(before.sheets[0]?.rows[1]);
    expect(before.sheets[0]?.rows[3]?.[0]).toBe("00123");
    expect(after.sheets[0]?.rows[3]?.[0]).toBe("x");
  });
});
