import { describe, expect, it } from "vitest";
import { ourSheet } from "../../golden/our-sheet.ts";
import { MAIN, OFFICE, plainBook, stylesOf, XML } from "../../golden/plain-book.ts";
import { readBook } from "../../golden/read-book.ts";
import { savedBook as saved } from "../../golden/saved-book.ts";
import { secondReading } from "../../golden/second-reader.ts";
import { type PartTexts, partOf, zipParts } from "../../golden/zip-parts.ts";

const X15 = "http://schemas.microsoft.com/office/spreadsheetml/2010/11/main";
const MAIN_PART = "xl/workbook.xml";

/** A plain book with one part changed. */
function changed(
  path: string,
  change: (xml: string) => string,
  parts: PartTexts = plainBook({ styles: stylesOf("0") }),
) {
  return { ...parts, [path]: change(String(parts[path])) };
}

const count = (text: string, found: RegExp) => [...text.matchAll(found)].length;

describe("namespaces as programs declare them", () => {
  // openpyxl with lxml, pandas
  it("are looked up where they are in scope: r declared on each sheet alone", async () => {
    const parts = changed(MAIN_PART, (xml) =>
      xml.replace(` xmlns:r="${OFFICE}"`, "").replace("<sheet ", `<sheet xmlns:r="${OFFICE}" `),
    );
    const bytes = saved(zipParts(parts), ourSheet());
    expect(partOf(bytes, MAIN_PART)).toContain(`<sheet xmlns:r="${OFFICE}" name="Domain two"`);
    expect(secondReading(bytes).map(({ name }) => name)).toEqual(["One", "Domain two"]);
  });

  it("r may stand for something else at the root", () => {
    const parts = changed(MAIN_PART, (xml) =>
      xml.replace(`xmlns:r="${OFFICE}"`, `xmlns:r="urn:x" xmlns:q="${OFFICE}"`).replaceAll("r:id", "q:id"),
    );
    expect(partOf(saved(zipParts(parts), ourSheet()), MAIN_PART)).toContain(
      `<sheet xmlns:r="${OFFICE}" name="Domain two"`,
    );
  });

  // ClosedXML
  it("our sheets are in the workbook's own, though the root declares another first", () => {
    const parts = changed(MAIN_PART, (xml) => xml.replace("<workbook ", `<workbook xmlns:x15="${X15}" `));
    const bytes = saved(zipParts(parts), ourSheet());
    expect(partOf(bytes, "xl/worksheets/sheet2.xml")).toContain(`<worksheet xmlns="${MAIN}"`);
    expect(secondReading(bytes)[1]?.cells.A1?.value).toBe("Domain two");
  });

  it("an element counts by its namespace and place", async () => {
    const parts = changed(MAIN_PART, (xml) =>
      xml
        .replace("<sheets>", '<workbookPr date1904="1"/><sheets>')
        .replace(
          "</workbook>",
          `<extLst><ext xmlns:x15="${X15}"><x15:workbookPr date1904="0"/><workbookPr/></ext></extLst></workbook>`,
        ),
    );
    expect((await readBook(zipParts(parts))).date1904).toBe(true);
    const rows = `<row r="1"><x:c xmlns:x="urn:x" r="A1"><x:v>9</x:v></x:c><c r="B1"><v>1</v><x:v xmlns:x="urn:x">2</x:v></c></row>`;
    const after =
      '<extLst><ext><sheetData><row r="5"><c r="A5"><v>5</v></c></row></sheetData><mergeCell ref="A1:B1"/></ext></extLst>';
    const book = await readBook(zipParts(plainBook({ sheets: [rows], after })));
    expect(book.sheets[0]).toMatchObject({ top: 0, left: 1, rows: [[1]] });
    expect(book.sheets[0]?.merged).toBeUndefined();
  });

  it("a sheet whose root is in no namespace of a workbook is damaged", async () => {
    const parts = changed("xl/worksheets/sheet1.xml", () => `${XML}<worksheet xmlns="urn:x"><sheetData/></worksheet>`);
    await expect(readBook(zipParts(parts))).rejects.toThrow("file-damaged");
  });
});

describe("parts that are named and missing, or missing and named", () => {
  it("a style part that is named but missing is named once", () => {
    const { "xl/styles.xml": _, ...parts } = plainBook({ styles: "" });
    const bytes = saved(zipParts(parts), ourSheet());
    expect(count(partOf(bytes, "[Content_Types].xml"), /PartName="\/xl\/styles.xml"/g)).toBe(1);
    expect(count(partOf(bytes, "xl/_rels/workbook.xml.rels"), /\/styles"/g)).toBe(1);
  });

  it("a content type left over from a part that is gone gives way to ours", () => {
    const parts = changed("[Content_Types].xml", (xml) =>
      xml.replace("</Types>", '<Override PartName="/XL/worksheets/sheet2.xml" ContentType="application/x"/></Types>'),
    );
    const types = partOf(saved(zipParts(parts), ourSheet()), "[Content_Types].xml");
    expect(count(types, /PartName="\/xl\/worksheets\/sheet2.xml"/gi)).toBe(1);
    expect(types).not.toContain('application/x"');
  });
});
