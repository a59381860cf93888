import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { shownNumber } from "../../core/workbook/shown-number.ts";
import { plainBook } from "../golden/plain-book.ts";
import { zipParts } from "../golden/zip-parts.ts";

async function sheetOf(bytes: Uint8Array, name: string) {
  const outcome = await readWorkbook(bytes, name);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.snapshot.sheets[0];
}

describe("a table of text", () => {
  const text = 'CRN;Name;Percent\n00123;Siân;61\n;"a;\nb";1.50\n-0;01/02/2026;1e5';
  const expected = [
    ["CRN", "Name", "Percent"],
    ["00123", "Siân", 61],
    [null, "a;\nb", 1.5],
    [0, "01/02/2026", "1e5"],
  ];
  const utf16 = Buffer.from(`\ufeff${text}`, "utf16le");

  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first", utf16],
    ["UTF-16, big end first", Buffer.from(utf16).swap16()],
    ["Windows-1252", Buffer.from(text, "latin1")],
    ["Windows line ends", Buffer.from(text.replaceAll("\n", "\r\n"))],
  ])("in %s", async (_, bytes) => {
    const sheet = await sheetOf(new Uint8Array(bytes), "Long list.csv");
    const rows = sheet?.rows.map((row) =>
      row.map((value) => (typeof value === "string" ? value.replaceAll("\r\n", "\n") : value)),
    );
    expect(rows).toEqual(expected);
    expect(sheet?.name).toBe("Long list");
    expect(sheet?.texts).toEqual([null, null, [null, null, "1.50"], ["-0"]]);
  });

  it("reads what Windows-1252 has at 80 to 9F", async () => {
    const bytes = Uint8Array.from([
      ...Buffer.from("CRN,Name\n1,O"),
      0x92,
      ...Buffer.from("Brien "),
      0x80,
      0x9c,
      0x81,
      0xe9,
    ]);
    expect((await sheetOf(bytes, "x.csv"))?.rows[1]).toEqual([1, "O’Brien €œ\x81é"]);
  });

  it.each([["a,b\n1,2"], ["a\tb\n1\t2"], ["a;b\n1;2"]])("finds the delimiter of %j", async (table) => {
    expect((await sheetOf(new TextEncoder().encode(table), "x.csv"))?.rows).toEqual([
      ["a", "b"],
      [1, 2],
    ]);
  });

  it("reads one column, and names a sheet only as sheets may be named", async () => {
    const sheet = await sheetOf(
      new TextEncoder().encode("CRN\n1\n2"),
      "C:\\lists\\[a]*b?".concat("x".repeat(40), ".csv"),
    );
    expect(sheet?.rows).toEqual([["CRN"], [1], [2]]);
    expect(sheet?.name).toBe(`a  b ${"x".repeat(25)}`);
  });
});

describe("formulas that hold no value", () => {
  it("are empty, and a notice says how many and where", async () => {
    const sheets = [
      '<row r="2"><c r="B2"><f>1+1</f></c><c r="C2"><f>2</f><v></v></c><c r="D2" t="str"><f>""</f><v></v></c></row>',
    ];
    const outcome = await readWorkbook(zipParts(plainBook({ sheets })), "b.xlsx");
    if (!outcome.ok) throw new Error("not read");
    expect(outcome.snapshot.sheets[0]).toMatchObject({
      ...{ top: 1, left: 1, rows: [[null, null, ""]] },
      formulas: [["1+1", "2", '""']],
    });
    expect(outcome.notices).toEqual([
      { kind: "formulas-not-worked-out", severity: "warning", sheet: "One", cell: "B2", facts: { count: 2 } },
    ]);
  });
});

describe("the text shown for a number", () => {
  it.each([
    [61, '0"%"', "61%"],
    [0.333, "0.0%", "33.3%"],
    [61, "0", null],
    [7, "00000", "00007"],
    [-12.5, "0", "-13"],
    [1234567.891, "#,##0.00", "1,234,567.89"],
    [46348, "yyyy\\-mm\\-dd", "2026-11-22"],
    [46348, "m/d/yyyy", "22/11/2026"],
    [46348, "[$-F800]dddd, mmmm dd, yyyy", "Sunday, November 22, 2026"],
    [46348.5, "dd/mm/yyyy hh:mm", "22/11/2026 12:00"],
    [0.333333, "hh:mm", "08:00"],
    [1.5, "[h]:mm", "36:00"],
    [-1, "dd/mm/yyyy", "########"],
    [3, '0" days"', "3 days"],
    [61, "[Red]-0.0;0.0", "-61.0"],
    [61, "@", null],
  ])("%d as %s", (value, format, shown) => {
    expect(shownNumber(value, format, false)).toBe(shown);
  });

  it("counts days from 1904 where the workbook does", () => {
    expect(shownNumber(46348 - 1462, "dd/mm/yyyy", true)).toBe("22/11/2026");
  });
});
