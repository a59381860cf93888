import { describe, expect, it } from "vitest";
import { saveWorkbook } from "../../../addin/file/save-workbook.ts";
import { ourSheet } from "../../golden/our-sheet.ts";
import { plainBook } from "../../golden/plain-book.ts";
import { type PartTexts, partOf, zipParts } from "../../golden/zip-parts.ts";

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";
const TYPES = {
  "book.xlsx": SHEET,
  "book.XLSX": SHEET,
  "book.xlsm": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "book.xltx": "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml",
  "book.xltm": "application/vnd.ms-excel.template.macroEnabled.main+xml",
} as const;

/** A plain book whose main part is said to be of a type, by its name or by its ending. */
function bookOf(type: string, by: "name" | "ending" = "name"): PartTexts {
  const parts = plainBook();
  const types = String(parts["[Content_Types].xml"]);
  const changed =
    by === "name"
      ? types.replace(SHEET, type)
      : types
          .replace(/<Override PartName="\/xl\/workbook.xml"[^>]*>/, "")
          .replace('Extension="xml" ContentType="application/xml"', `Extension="xml" ContentType="${type}"`);
  return { ...parts, "[Content_Types].xml": changed };
}

function typeAfter(parts: PartTexts, name: string, as: string): readonly string[] {
  const outcome = saveWorkbook(zipParts(parts), name, [ourSheet()], { as });
  if (!outcome.ok) return [outcome.problem.kind];
  const types = partOf(outcome.bytes, "[Content_Types].xml");
  return [...types.matchAll(/PartName="\/xl\/workbook.xml" ContentType="([^"]*)"/g)].map(([, type]) => String(type));
}

function withMacros(parts: PartTexts): PartTexts {
  const relations = String(parts["xl/_rels/workbook.xml.rels"]).replace(
    "</Relationships>",
    '<Relationship Id="rId50" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
  );
  return { ...parts, "xl/_rels/workbook.xml.rels": relations, "xl/vbaProject.bin": Uint8Array.of(1, 2, 3) };
}

describe("what a workbook is said to be", () => {
  const names = Object.keys(TYPES) as (keyof typeof TYPES)[];

  it.each(names.flatMap((from) => names.map((as) => [from, as] as const)))("%s saved as %s", (from, as) => {
    expect(typeAfter(bookOf(TYPES[from]), from, as)).toEqual([TYPES[as]]);
  });

  it("is said by name where the ending of parts said it", () => {
    expect(typeAfter(bookOf(TYPES["book.xlsm"], "ending"), "book.xlsm", "book.xlsx")).toEqual([SHEET]);
    expect(typeAfter(bookOf(SHEET, "ending"), "book.xlsx", "book.xlsx")).toEqual([]);
  });

  it("is a workbook for a table of text", () => {
    const outcome = saveWorkbook(new TextEncoder().encode("CRN,Team\n1,2"), "list.csv", [ourSheet()]);
    expect(outcome.ok && partOf(outcome.bytes, "[Content_Types].xml")).toContain(SHEET);
  });
});

describe("a workbook with macros", () => {
  const book = withMacros(bookOf(TYPES["book.xlsm"]));

  it("is saved under an ending for macros alone", () => {
    expect(typeAfter(book, "book.xlsm", "book.xlsm")).toEqual([TYPES["book.xlsm"]]);
    expect(typeAfter(book, "book.xlsm", "book.xltm")).toEqual([TYPES["book.xltm"]]);
    expect(typeAfter(book, "book.xlsm", "book.xlsx")).toEqual(["macros-need-macro-file"]);
    expect(typeAfter(book, "book.xlsm", "book.xltx")).toEqual(["macros-need-macro-file"]);
  });

  it("says under which", () => {
    const outcome = saveWorkbook(zipParts(book), "book.xlsm", [ourSheet()], { as: "out.xlsx" });
    expect(outcome).toMatchObject({ problem: { facts: { ending: ".xlsm", name: "book.xlsm" } } });
  });
});
