import { describe, expect, it } from "vitest";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { LOOKS } from "../../core/workbook/cell-looks.ts";
import type { CellStyle, Edit } from "../../core/workbook/edit.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { plainBook } from "../golden/plain-book.ts";
import { readBook } from "../golden/read-book.ts";
import { savedBook as saved } from "../golden/saved-book.ts";
import { secondReading } from "../golden/second-reader.ts";
import { type PartTexts, partOf, unzipParts, zipParts } from "../golden/zip-parts.ts";

async function sheetsOf(bytes: Uint8Array) {
  return (await readBook(bytes)).sheets.map(({ name, own, rows }) => ({ name, own, first: rows[0]?.[0] ?? null }));
}

/** A workbook with parts rewritten, as a person working in Excel would leave it. */
function rewritten(bytes: Uint8Array, path: string, change: (text: string) => string): Uint8Array {
  return zipParts({ ...unzipParts(bytes), [path]: change(partOf(bytes, path)) } as PartTexts);
}

const SHEET = "xl/worksheets/sheet1.xml";
const other = ourSheet({ own: "ratings", name: "Ratings", rows: [[{ formula: "'Domain two'!B3", value: 61 }]] });

describe("a new workbook", () => {
  it("holds the sheets put, or an empty one", async () => {
    expect(await sheetsOf(saved(null, ourSheet(), other))).toEqual([
      { name: "Domain two", own: "sample.domain-two", first: "Domain two" },
      { name: "Ratings", own: "ratings", first: 61 },
    ]);
    expect(await sheetsOf(saved(null))).toEqual([{ name: "Sheet1", own: null, first: null }]);
  });

  it("begins with a table of text as it was", async () => {
    const outcome = saveWorkbook(new TextEncoder().encode("\nCRN,Percent\n00123,1.50"), "list.csv", [ourSheet()]);
    const [list, ours] = outcome.ok ? secondReading(outcome.bytes) : [];
    expect(list).toEqual({
      name: "list",
      cells: Object.fromEntries(
        Object.entries({ A2: "CRN", B2: "Percent", A3: "00123", B3: 1.5 }).map(([at, value]) => [
          at,
          { value, format: at === "B3" ? "0.00" : null },
        ]),
      ),
    });
    expect(ours?.name).toBe("Domain two");
  });

  it("prints on A4 as wide as the page with its headings on every page, and keeps them in view", () => {
    const xml = partOf(saved(null, ourSheet()), SHEET);
    expect(xml).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
    expect(xml).toContain('<col min="1" max="1" width="14" customWidth="1"/>');
    expect(xml).toContain('sqref="C4"><formula1>&quot;Yes,No,N/A&quot;</formula1>');
    expect(partOf(saved(null, ourSheet()), "xl/workbook.xml")).toContain("'Domain two'!$1:$2");
  });

  it("keeps text that begins like a formula as text, even when a person edits it", () => {
    const rows = ["=1", "+1", "-1", "@x", "\tx", "\rx", "x"].map((value) => [{ value }]);
    const bytes = saved(null, ourSheet({ rows }));
    const xml = partOf(bytes, SHEET);
    expect(xml).not.toContain("<f>");
    expect([...xml.matchAll(/<c r="A\d" s="1"/g)]).toHaveLength(6);
    expect(partOf(bytes, "xl/styles.xml").match(/quotePrefix="1"/g)).toHaveLength(1);
  });

  it("has every look, with ratings that differ in greyscale and ink that can be read", () => {
    const rows = (Object.keys(LOOKS) as CellStyle[]).map((style) => [{ value: style, style }]);
    expect(partOf(saved(null, ourSheet({ rows })), "xl/styles.xml")).toContain('<protection locked="0"/>');
    const light = (colour: string) =>
      [0, 2, 4].reduce((sum, at, index) => {
        const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
        return (
          sum +
          (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4) * ([0.2126, 0.7152, 0.0722][index] ?? 0)
        );
      }, 0);
    const contrast = (a: string, b: string) =>
      (Math.max(light(a), light(b)) + 0.05) / (Math.min(light(a), light(b)) + 0.05);
    for (const { ink = "000000", fill = "FFFFFF" } of Object.values(LOOKS))
      expect(contrast(ink, fill)).toBeGreaterThan(4.5);
    const fills = (["inadequate", "requires-improvement", "good", "outstanding"] as const).map(
      (each) => LOOKS[`rating-${each}`].fill ?? "FFFFFF",
    );
    for (const [at, fill] of fills.slice(1).entries()) expect(contrast(fill, fills[at] ?? "")).toBeGreaterThan(1.3);
  });
});

describe("saving again", () => {
  it("gives the same file", () => {
    const once = saved(zipParts(plainBook()), ourSheet(), other);
    expect(saved(once, ourSheet(), other)).toEqual(once);
  });

  it("knows a sheet a person renamed, and gives it the job's name back", async () => {
    const renamed = rewritten(saved(zipParts(plainBook()), ourSheet()), "xl/workbook.xml", (xml) =>
      xml.replaceAll("Domain two", "Our's").replaceAll("'Our's'", "'Our''s'"),
    );
    expect(await sheetsOf(renamed)).toContainEqual({ name: "Our's", own: "sample.domain-two", first: "Domain two" });
    const again = saved(renamed, ourSheet());
    expect((await sheetsOf(again)).map(({ name }) => name)).toEqual(["One", "Domain two"]);
    expect(partOf(again, "xl/workbook.xml")).not.toContain("Our");
  });

  it("leaves a person's name on it when their formulas use that name, and writes ours to follow", async () => {
    const plain = plainBook({ sheets: ['<row r="1"><c r="A1"><f>Mine!B3</f><v>61</v></c></row>'] });
    const renamed = rewritten(saved(zipParts(plain), ourSheet()), "xl/workbook.xml", (xml) =>
      xml.replaceAll("Domain two", "Mine"),
    );
    const again = saved(renamed, ourSheet(), other);
    expect((await sheetsOf(again)).map(({ name }) => name)).toEqual(["One", "Mine", "Ratings"]);
    expect(partOf(again, "xl/worksheets/sheet3.xml")).toContain("<f>'Mine'!B3</f>");
  });

  it("adds a deleted sheet anew and drops the name it left", async () => {
    const removed = rewritten(saved(zipParts(plainBook()), ourSheet()), "xl/workbook.xml", (xml) =>
      xml
        .replace(/<sheet [^>]*Domain two[^>]*>/, "")
        .replaceAll("'Domain two'!", "#REF!")
        .replace(/<definedName name="_xlnm.*?<\/definedName>/, ""),
    );
    const again = saved(removed, ourSheet());
    expect((await sheetsOf(again)).map(({ own }) => own)).toEqual([null, "sample.domain-two"]);
    expect(partOf(again, "xl/workbook.xml")).not.toContain("#REF!");
  });

  it.each(["'Domain two'!$B$4", "'Domain two'!#REF!"])(
    "still knows a sheet after a person moved its first cell (%s)",
    async (place) => {
      const moved = rewritten(saved(zipParts(plainBook()), ourSheet()), "xl/workbook.xml", (xml) =>
        xml.replace("'Domain two'!$A$1", () => place),
      );
      const again = saved(moved, other);
      expect((await sheetsOf(again)).map(({ own }) => own)).toEqual([null, "sample.domain-two", "ratings"]);
      expect((await sheetsOf(saved(again, ourSheet()))).map(({ own }) => own)).toEqual([
        null,
        "sample.domain-two",
        "ratings",
      ]);
    },
  );

  it("drops the list of formulas when a sheet of ours is replaced", () => {
    const first = saved(zipParts(plainBook()), ourSheet());
    let withChain = zipParts({ ...unzipParts(first), "xl/calcChain.xml": "<calcChain/>" });
    withChain = rewritten(withChain, "xl/_rels/workbook.xml.rels", (xml) =>
      xml.replace(
        "</Relationships>",
        '<Relationship Id="c" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    );
    withChain = rewritten(withChain, "[Content_Types].xml", (xml) =>
      xml.replace("</Types>", '<Override PartName="/xl/calcChain.xml" ContentType="x"></Override></Types>'),
    );
    expect(unzipParts(saved(withChain, other))).toHaveProperty(["xl/calcChain.xml"]);
    const again = saved(withChain, ourSheet());
    expect(unzipParts(again)).not.toHaveProperty(["xl/calcChain.xml"]);
    expect(partOf(again, "[Content_Types].xml") + partOf(again, "xl/_rels/workbook.xml.rels")).not.toContain(
      "calcChain",
    );
  });
});

describe("workbooks that must not be changed", () => {
  const problemOf = (bytes: Uint8Array, ...edits: Edit[]) => {
    const outcome = saveWorkbook(bytes, "book.xlsx", edits);
    return outcome.ok ? null : outcome.problem;
  };

  it("locked, signed, or with a sheet of the same name", () => {
    const locked = zipParts(plainBook({ settings: '<workbookProtection workbookPassword="CC1A" lockStructure="1"/>' }));
    expect(problemOf(locked, ourSheet())).toMatchObject({
      kind: "workbook-structure-locked",
      severity: "error",
      facts: { name: "book.xlsx" },
    });
    const signed = zipParts({ ...plainBook(), "_xmlsignatures/sig1.xml": "<Signature/>" });
    expect(problemOf(signed, ourSheet())).toMatchObject({ kind: "workbook-signed" });
    expect(problemOf(zipParts(plainBook()), ourSheet({ name: "ONE" }))).toMatchObject({
      kind: "sheet-name-taken",
      facts: { sheet: "ONE" },
    });
    const long = ourSheet({ rows: [[], [null, { value: "x".repeat(32_768) }]] });
    expect(problemOf(zipParts(plainBook()), long)).toMatchObject({
      kind: "text-too-long",
      facts: { cell: "B2", characters: 32_768 },
    });
  });

  it("throws where the job is wrong", () => {
    const wrong = [
      ourSheet({ name: "a/b" }),
      ourSheet({ name: "x".repeat(32) }),
      ourSheet({ own: "Sample_1" }),
      ourSheet({ validations: [{ range: "A1", values: ["x".repeat(256)] }] }),
      ourSheet({ validations: [{ range: "A1", values: ["a,b"] }] }),
      ourSheet({ rows: [[{ value: Number.NaN }]] }),
      ourSheet({ looksByText: [{ range: "$B$1", text: "Good", style: "rating-good" }] }),
    ];
    for (const sheet of wrong) expect(() => saveWorkbook(null, "x.xlsx", [sheet])).toThrow();
  });
});
