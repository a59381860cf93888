import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { firstReading } from "../golden/first-reading.ts";
import { hardBook } from "../golden/hard-book.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { plainBook, stylesOf } from "../golden/plain-book.ts";
import { recalculate } from "../golden/recalculate.ts";
import { savedBook } from "../golden/saved-book.ts";
import { secondReading } from "../golden/second-reader.ts";
import { thirdReading } from "../golden/third-reader.ts";
import { type PartTexts, zipParts } from "../golden/zip-parts.ts";

const STRICT = "http://purl.oclc.org/ooxml/spreadsheetml/main";
const STRICT_OFFICE = "http://purl.oclc.org/ooxml/officeDocument/relationships";
const CELLS =
  '<row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" s="1"><v>46348</v></c><c r="D3"><v>1.5</v></c></row><row r="4"><c r="C4" t="e"><v>#N/A</v></c><c r="D4" t="b"><v>1</v></c></row>';
const STRINGS = "<si><t>Case &amp; plan</t></si>";

/** Change the text of one part. */
function changed(parts: PartTexts, path: string, change: (text: string) => string): PartTexts {
  return { ...parts, [path]: change(String(parts[path])) };
}

/** Move a part elsewhere. */
function moved(parts: PartTexts, from: string, to: string): PartTexts {
  return Object.fromEntries(Object.entries(parts).map(([path, part]) => [path === from ? to : path, part]));
}

const full = () => plainBook({ sheets: [CELLS, ""], strings: STRINGS, styles: stylesOf("dd/mm/yyyy") });
const ours = () => savedBook(hardBook(), ourSheet());

const BOOKS: Readonly<Record<string, () => Uint8Array | Promise<Uint8Array>>> = {
  "the hard book": hardBook,
  "the hard book with our sheet": ours,
  "the hard book as LibreOffice saves it": () => recalculate(hardBook()),
  "a plain book": () => zipParts(full()),
  "a book without styles or strings": () => zipParts(plainBook()),
  "a strict book": () =>
    zipParts(
      plainBook({
        sheets: [CELLS],
        strings: STRINGS,
        styles: stylesOf("0.0"),
        namespace: STRICT,
        office: STRICT_OFFICE,
      }),
    ),
  "a book under 1904 dates": () =>
    zipParts(
      plainBook({ sheets: [CELLS], strings: STRINGS, styles: stylesOf("0.0"), settings: '<workbookPr date1904="1"/>' }),
    ),
  "absolute paths and odd part names": () => {
    const parts = moved(full(), "xl/worksheets/sheet1.xml", "xl/worksheets/Sheet1.xml");
    return zipParts(
      changed(parts, "xl/_rels/workbook.xml.rels", (xml) =>
        xml.replace("worksheets/sheet1.xml", "/xl/worksheets/Sheet1.xml"),
      ),
    );
  },
  "a tall sheet with three filled rows": () =>
    zipParts(
      changed(
        plainBook({
          sheets: [
            '<row r="5"><c r="C5"><v>1</v></c></row><row r="6"><c r="D6"><v>2</v></c></row><row r="9"><c r="C9"><v>3</v></c></row>',
          ],
        }),
        "xl/worksheets/sheet1.xml",
        (xml) => xml.replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'),
      ),
    ),
  "UTF-16 parts": () => {
    const wide = (text: string) => new Uint8Array(Buffer.from(`\ufeff${text.replace("UTF-8", "UTF-16")}`, "utf16le"));
    const parts = full();
    return zipParts({ ...parts, "xl/sharedStrings.xml": wide(String(parts["xl/sharedStrings.xml"])) });
  },
};

/** What the other two cannot read, so not asked of them. */
const NOT_ASKED = new Set(["UTF-16 parts"]);

describe("three readers see the same workbook", () => {
  for (const [name, make] of Object.entries(BOOKS)) {
    it(name, async () => {
      const bytes = await make();
      const outcome = await readWorkbook(bytes, `${name}.xlsx`);
      if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
      expect(outcome.snapshot.sheets.length).toBeGreaterThan(0);
      const ours = firstReading(outcome.snapshot);
      if (NOT_ASKED.has(name)) return;
      expect(ours).toEqual(secondReading(bytes));
      const names = ours.map((sheet) => sheet.name);
      expect(ours).toEqual(await thirdReading(bytes, names));
    }, 120_000);
  }

  it("reads UTF-16 parts and 1904 dates itself", async () => {
    const wide = await readWorkbook(await (BOOKS["UTF-16 parts"] as () => Uint8Array)(), "wide.xlsx");
    expect(wide.ok && wide.snapshot.sheets[0]).toMatchObject({
      top: 2,
      left: 1,
      rows: [
        ["Case & plan", 46348, 1.5],
        [null, { error: "#N/A" }, true],
      ],
    });
    const old = await readWorkbook(await (BOOKS["a book under 1904 dates"] as () => Uint8Array)(), "old.xlsx");
    expect(old.ok && old.snapshot.date1904).toBe(true);
  });

  it("reads prefixed parts, cells without addresses, dates in ISO form and CDATA", async () => {
    const prefix = (xml: string) => xml.replaceAll(/<(\/?)(?=[a-zA-Z])/g, "<$1x:").replace("xmlns=", "xmlns:x=");
    let parts = plainBook({
      sheets: [
        '<row><c><v>1</v></c><c t="inlineStr"><is><t><![CDATA[a<1]]></t></is></c></row><row><c/><c t="d"><v>2026-11-22</v></c></row>',
      ],
      styles: stylesOf("0"),
    });
    for (const path of ["xl/worksheets/sheet1.xml", "xl/workbook.xml", "xl/styles.xml"])
      parts = changed(parts, path, prefix);
    const outcome = await readWorkbook(zipParts(parts), "prefixed.xlsx");
    expect(outcome.ok && outcome.snapshot.sheets[0]?.rows).toEqual([
      [1, "a<1"],
      [null, 46348],
    ]);
    const saved = saveWorkbook(zipParts(parts), "prefixed.xlsx", [ourSheet()]);
    const again = saved.ok && (await readWorkbook(saved.bytes, "prefixed.xlsx"));
    expect(again !== false && again.ok && again.snapshot.sheets.map(({ own }) => own)).toEqual([
      null,
      "sample.domain-two",
    ]);
    expect(saved.ok && secondReading(saved.bytes).length).toBe(2);
  });
});
