import { describe, expect, it } from "vitest";
import type { PutSheet } from "../../core/workbook/edit.ts";
import { hardBook } from "../golden/hard-book.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { plainBook } from "../golden/plain-book.ts";
import { readBook } from "../golden/read-book.ts";
import { savedBook as saved } from "../golden/saved-book.ts";
import { partOf, unzipParts, zipParts } from "../golden/zip-parts.ts";

/** The parts of our sheet and its chart, in a new workbook, after one sheet of a person's, and after all that the hard book has. */
const partsOf = (sheet: number, drawing: number, chart: number) =>
  [
    `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
    `xl/drawings/drawing${drawing}.xml`,
    `xl/drawings/_rels/drawing${drawing}.xml.rels`,
    `xl/charts/chart${chart}.xml`,
  ] as const;
const SHEET = "xl/worksheets/sheet1.xml";
const PARTS = partsOf(1, 1, 1);
const [RELATIONS] = PARTS;
const IN_HARD_BOOK = "xl/worksheets/sheet5.xml";
const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

const paths = (bytes: Uint8Array) => Object.keys(unzipParts(bytes));
const placed = (part: string, ...names: string[]) => names.map((name) => part.indexOf(`<${name}`));

/** A workbook as a program that names its parts another way would save it, with a look of its own for our chart. */
function renamedParts(bytes: Uint8Array): Uint8Array {
  const called: readonly (readonly [string, string])[] = [
    ["drawings/drawing3.xml", "drawings/drawing7.xml"],
    ["drawings/_rels/drawing3.xml.rels", "drawings/_rels/drawing7.xml.rels"],
    ["charts/chart2.xml", "charts/chart9.xml"],
  ];
  const rename = (text: string) => called.reduce((all, [from, to]) => all.replaceAll(from, to), text);
  const parts = Object.entries(unzipParts(bytes)).map(([path, part]) => [
    rename(path),
    /\.(xml|rels)$/u.test(path) ? rename(new TextDecoder().decode(part)) : part,
  ]);
  const type = '<Override PartName="/xl/charts/style1.xml" ContentType="application/vnd.ms-office.chartstyle+xml"/>';
  const all = Object.fromEntries(parts) as Record<string, string>;
  return zipParts({
    ...all,
    "[Content_Types].xml": String(all["[Content_Types].xml"]).replace("</Types>", `${type}</Types>`),
    "xl/charts/_rels/chart9.xml.rels":
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.microsoft.com/office/2011/relationships/chartStyle" Target="style1.xml"/></Relationships>',
    "xl/charts/style1.xml": "<style/>",
  });
}

describe("looks by text", () => {
  it("follow the cells' values, behind a workbook's own such looks", () => {
    const bytes = saved(hardBook(), ourSheet());
    expect(partOf(bytes, IN_HARD_BOOK)).toContain(
      '<conditionalFormatting sqref="B5"><cfRule type="cellIs" dxfId="1" priority="1" operator="equal"><formula>&quot;Good&quot;</formula></cfRule></conditionalFormatting>',
    );
    expect(partOf(bytes, "xl/styles.xml")).toContain(
      '<dxfs count="2"><dxf><font><color rgb="FF9C0006"/></font></dxf><dxf><font><b/></font><fill><patternFill patternType="solid"><fgColor rgb="FFB4D9AC"/><bgColor rgb="FFB4D9AC"/></patternFill></fill></dxf></dxfs>',
    );
  });

  it("are added where a workbook has none, in the order the format demands", () => {
    const xml = partOf(saved(null, ourSheet()), "xl/styles.xml");
    const order = placed(xml, "cellXfs", "cellStyles", "dxfs");
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(Math.min(...order)).toBeGreaterThan(0);
  });

  it("stand in an element of their own, whatever their text holds", () => {
    const looksByText: PutSheet["looksByText"] = [
      { range: "A1:A9", text: 'say "no" & <go>', style: "rating-good" },
      { range: "B1", text: "Da", style: "rating-outstanding" },
      { range: "A1:A9", text: "Da", style: "rating-inadequate" },
    ];
    const xml = partOf(saved(null, ourSheet({ looksByText })), SHEET);
    expect(xml.match(/<conditionalFormatting sqref="[^"]*"/g)).toHaveLength(3);
    expect(xml).toContain("<formula>&quot;say &quot;&quot;no&quot;&quot; &amp; &lt;go&gt;&quot;</formula>");
    expect([...xml.matchAll(/priority="(\d)"/g)].map(([, at]) => at)).toEqual(["1", "2", "3"]);
  });
});

describe("a sheet's chart", () => {
  const bytes = saved(null, ourSheet());

  it("is led to from the sheet, and said what it is", () => {
    expect(PARTS.map((path) => partOf(bytes, path).includes("<"))).toEqual([true, true, true, true]);
    expect(partOf(bytes, RELATIONS)).toContain('Target="/xl/drawings/drawing1.xml"');
    expect(partOf(bytes, PARTS[2])).toContain('Target="/xl/charts/chart1.xml"');
    expect(partOf(bytes, "[Content_Types].xml")).toContain(
      `<Override PartName="/xl/charts/chart1.xml" ContentType="${CHART_TYPE}"/>`,
    );
    const xml = partOf(bytes, SHEET);
    const order = placed(
      xml,
      "sheetData",
      "conditionalFormatting",
      "dataValidations",
      "pageSetup",
      "rowBreaks",
      "drawing",
    );
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(xml).toContain('<brk id="7" max="16383" man="1"/>');
  });

  it("draws the sheet's own cells, and says in words what it shows", () => {
    const chart = partOf(bytes, PARTS[3]);
    expect(chart).toContain("<c:cat><c:strRef><c:f>'Domain two'!$A$3:$A$4</c:f>");
    expect(chart).toContain("<c:val><c:numRef><c:f>'Domain two'!$B$3:$B$4</c:f>");
    expect(chart).toContain('<c:max val="100"/><c:min val="0"/>');
    expect(partOf(bytes, PARTS[1])).toContain('descr="One bar a case" title="Percents"');
  });

  it("speaks a strict workbook's language", () => {
    const strict = plainBook({
      namespace: "http://purl.oclc.org/ooxml/spreadsheetml/main",
      office: "http://purl.oclc.org/ooxml/officeDocument/relationships",
    });
    const book = saved(zipParts(strict), ourSheet());
    for (const path of partsOf(2, 1, 1))
      expect(partOf(book, path), path).not.toContain("schemas.openxmlformats.org/drawingml");
    expect(partOf(book, PARTS[3])).toContain('xmlns:c="http://purl.oclc.org/ooxml/drawingml/chart"');
  });
});

describe("a sheet with a chart, written again", () => {
  const once = saved(hardBook(), ourSheet());
  const other = ourSheet({ own: "ratings", name: "Ratings" });

  it("replaces its chart, whatever the last program to save it called the parts", () => {
    const again = saved(renamedParts(once), ourSheet());
    expect(paths(again).toSorted()).toEqual(
      paths(once)
        .filter((path) => path !== "xl/calcChain.xml")
        .toSorted(),
    );
    expect(partOf(again, "[Content_Types].xml")).not.toMatch(/drawing7|chart9|style1/u);
    expect(partOf(again, "[Content_Types].xml").match(/charts\/chart2/g)).toHaveLength(1);
  });

  it("takes its chart away when it has none any more, and no other sheet's", () => {
    const both = saved(once, other);
    expect(paths(both)).toContain("xl/charts/chart3.xml");
    const left = saved(both, ourSheet({ chart: null }));
    expect(paths(left).filter((path) => /sheet5|drawing3|chart2/u.test(path))).toEqual([IN_HARD_BOOK]);
    expect(paths(left)).toContain("xl/charts/chart3.xml");
    for (const path of ["xl/charts/chart1.xml", "xl/drawings/drawing1.xml", "xl/charts/chart3.xml"])
      expect(unzipParts(left)[path], path).toEqual(unzipParts(both)[path]);
    expect(partOf(left, "[Content_Types].xml")).not.toMatch(/(drawings\/drawing3|charts\/chart2)/u);
  });

  it("keeps what a person's sheet shows too", () => {
    const shared = unzipParts(once);
    const picture = partOf(once, "xl/drawings/_rels/drawing1.xml.rels").match(/Target="\.\.\/(media\/[^"]*)"/u)?.[1];
    const relation = `<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="../${picture}"/></Relationships>`;
    const book = zipParts({
      ...shared,
      [PARTS[2]]: partOf(once, PARTS[2]).replace("</Relationships>", relation),
    });
    expect(picture).toBeDefined();
    expect(paths(saved(book, ourSheet({ chart: null })))).toContain(`xl/${picture}`);
  });

  it("gets the job's name back, though its chart names the person's", async () => {
    const parts = Object.entries(unzipParts(saved(zipParts(plainBook()), ourSheet()))).map(([path, part]) => [
      path,
      new TextDecoder().decode(part).replaceAll("Domain two'", "Mine'").replaceAll('name="Domain two"', 'name="Mine"'),
    ]);
    const renamed = zipParts(Object.fromEntries(parts));
    expect((await readBook(renamed)).sheets.map(({ name }) => name)).toEqual(["One", "Mine"]);
    const again = saved(renamed, ourSheet());
    expect((await readBook(again)).sheets.map(({ name }) => name)).toEqual(["One", "Domain two"]);
    expect(partOf(again, PARTS[3])).toContain("'Domain two'!$B$3");
  });
});
