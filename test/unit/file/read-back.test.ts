import { describe, expect, it } from "vitest";
import { type SaveOutcome, saveWorkbook } from "../../../addin/file/save-workbook.ts";
import { packEntry, writeZip } from "../../../addin/file/write-zip.ts";
import type { ZipEntry } from "../../../addin/file/zip-entry.ts";
import type { SetCells } from "../../../core/workbook/edit.ts";
import { hardBookParts } from "../../golden/hard-book.ts";
import { openHardBook } from "../../golden/open-books.ts";
import { ourSheet } from "../../golden/our-sheet.ts";
import { partOf, zipParts } from "../../golden/zip-parts.ts";

const OURS = "xl/worksheets/sheet5.xml";
const ORIGINAL = zipParts(openHardBook());
const SET: SetCells = { kind: "set-cells", sheet: "One", cells: [{ row: 1, column: 1, value: 62 }] };

/** Save with a writer that gets one part wrong. */
function savedWrong(path: string, change: (xml: string) => string): SaveOutcome {
  const bytesOf = (entry: ZipEntry) => partOf(writeZip([entry]), entry.name);
  const pack = (entries: readonly ZipEntry[]) =>
    writeZip(
      entries.map((entry) => {
        if (entry.name !== path) return entry;
        const before = bytesOf(entry);
        const after = change(before);
        expect(after, "the fault was planted").not.toBe(before);
        return packEntry(path, new TextEncoder().encode(after));
      }),
    );
  return saveWorkbook(ORIGINAL, "book.xlsx", [ourSheet(), SET], { pack });
}

const swap = (from: string | RegExp, to: string) => (xml: string) => xml.replace(from, to);

describe("a fault of our own writer is caught before anything is written", () => {
  it.each([
    [
      "a prefix that nothing declares",
      "xl/workbook.xml",
      swap(/<sheet (name="Domain two"[^>]*) r:id/, "<sheet $1 q:id"),
    ],
    ["a prefix that nothing declares, in our sheet", OURS, swap("<drawing xmlns:r", "<drawing xmlns:q")],
    ["our sheet in another namespace", OURS, swap(/xmlns="[^"]*"/, 'xmlns="urn:x"')],
    ["a lost cell", OURS, swap(/<c r="B3".*?<\/c>/, "")],
    ["a lost cell at the end", OURS, swap(/<c r="D5".*?<\/c>/, "")],
    ["a lost row", OURS, swap(/<row r="4".*?<\/row>/, "")],
    ["a cell too many", OURS, swap("</row></sheetData>", '<c r="E5"><v>1</v></c></row></sheetData>')],
    ["a cell in another's place", OURS, swap('r="C3"', 'r="D3"')],
    ["another value", OURS, swap("<v>61</v>", "<v>16</v>")],
    ["another text", "xl/sharedStrings.xml", swap("<t>C1</t>", "<t>C2</t>")],
    ["another formula", OURS, swap("B3*2", "B3*3")],
    ["a swapped style", OURS, (xml) => swapStyles(xml, "B3", "A4")],
    ["a style that is no style", OURS, swap(/(<c r="B3" s=")\d+/, "$1999")],
    ["a heading that is not bold", "xl/styles.xml", swap(/<font><b\/><sz val="11"\/>/, '<font><sz val="11"/>')],
    [
      "a doubled override",
      "[Content_Types].xml",
      (xml) => xml.replace(/<Override PartName="\/xl\/worksheets\/sheet5.xml"[^>]*>/, "$&$&"),
    ],
    [
      "a missing override",
      "[Content_Types].xml",
      (xml) =>
        xml.replaceAll(/<(?:Override PartName="\/xl\/worksheets\/sheet5.xml"|Default Extension="xml")[^>]*>/g, ""),
    ],
    ["a truncated part", OURS, (xml) => xml.slice(0, xml.length / 2)],
    ["a truncated chart", "xl/charts/chart2.xml", (xml) => xml.slice(0, -20)],
    ["a sheet that is not named", "xl/workbook.xml", swap(/<sheet name="Domain two"[^>]*>/, "")],
    ["a mark on another sheet", "xl/workbook.xml", swap("'Domain two'!$A$1", "One!$A$1")],
    ["a set cell with another value", "xl/worksheets/sheet1.xml", swap("<v>62</v>", "<v>61</v>")],
    ["a set cell that is lost", "xl/worksheets/sheet1.xml", swap(/<c r="B2".*?<\/c>/, "")],
    ["a patched sheet whose tags do not match", "xl/worksheets/sheet1.xml", swap("</sheetData>", "</sheetdata>")],
  ])("%s", (_, path, change) => {
    const before = ORIGINAL.slice();
    const outcome = savedWrong(path, change);
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "written-otherwise", severity: "error" } });
    expect(ORIGINAL).toEqual(before);
  });

  it("names the sheet and cell, or the part", () => {
    expect(savedWrong(OURS, swap("<v>61</v>", "<v>16</v>"))).toMatchObject({
      problem: { sheet: "Domain two", cell: "B3", facts: { part: OURS, name: "book.xlsx" } },
    });
    expect(savedWrong("xl/charts/chart2.xml", (xml) => xml.slice(0, -20))).toMatchObject({
      problem: { sheet: null, cell: null, facts: { part: "xl/charts/chart2.xml" } },
    });
  });

  it("never looks at the rest of the book", () => {
    const broken = {
      ...hardBookParts(),
      "customXml/item1.xml": "<a><b></a>",
      "xl/worksheets/sheet3.xml": "<worksheet>",
    };
    expect(saveWorkbook(zipParts(broken), "book.xlsx", [ourSheet()]).ok).toBe(true);
  });
});

/** The part with the styles of two cells changed over. */
function swapStyles(xml: string, one: string, other: string): string {
  const styleOf = (cell: string) => new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(xml)?.[1];
  const [first, second] = [styleOf(one), styleOf(other)];
  return xml
    .replace(`<c r="${one}" s="${first}"`, `<c r="${one}" s="${second}"`)
    .replace(`<c r="${other}" s="${second}"`, `<c r="${other}" s="${first}"`);
}
