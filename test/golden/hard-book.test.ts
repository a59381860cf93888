import { describe, expect, it } from "vitest";
import { hardBook, hardBookParts } from "./hard-book.ts";
import { ourSheet } from "./our-sheet.ts";
import { readBook as read } from "./read-book.ts";
import { savedBook as saved } from "./saved-book.ts";
import { partOf, unzipParts } from "./zip-parts.ts";

const TOUCHED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
];

/** A sheet of ours, and its chart. */
const OURS = [
  "xl/worksheets/sheet5.xml",
  "xl/worksheets/_rels/sheet5.xml.rels",
  "xl/drawings/drawing3.xml",
  "xl/drawings/_rels/drawing3.xml.rels",
  "xl/charts/chart2.xml",
];

/** A text's tags and texts, so that what was added can be told from what was there; how long a list is does not count. */
const pieces = (xml: string) => xml.replace(/(<\w+s) count="\d+"/g, "$1").split(/(?<=>)|(?=<)/);

describe("a person's own workbook, with one of everything", () => {
  const original = hardBook();

  it("reads to its values, formats and shown texts", async () => {
    const snapshot = await read(original);
    expect(snapshot.sheets.map(({ name, hidden, own }) => [name, hidden, own])).toEqual([
      ["One", false, null],
      ["Team's dates", false, null],
      ["Hidden", true, null],
      ["Very hidden", true, null],
    ]);
    const [one, two] = snapshot.sheets;
    expect(one?.rows).toEqual([
      ["Case", "Percent", "Opened", "Note"],
      ["Jo Bloggs", 61, 46348, "inline"],
      ["東京", 7, 46001.5, " two\nlines\u000b & _x0041_ "],
      ["00123", { error: "#DIV/0!" }, -2.25, false],
      [],
      [68, "yes"],
      ["Merged"],
    ]);
    expect(one?.formats[1]).toEqual([null, '0"%"', "dd/mm/yyyy"]);
    expect(one?.texts[1]).toEqual([null, "61%", "22/11/2026"]);
    expect(one?.formats[0]).toBeNull();
    expect(two).toMatchObject({ top: 1, left: 1, rows: [[46348]] });
  });

  it("keeps every part but five byte for byte, and in those five all that was there", () => {
    const result = saved(original, ourSheet());
    const before = hardBookParts();
    const after = unzipParts(result);
    for (const [path, bytes] of Object.entries(unzipParts(original))) {
      if (TOUCHED.includes(path)) continue;
      expect(after[path], path).toEqual(bytes);
    }
    expect(Object.keys(after).filter((path) => !(path in before))).toEqual(OURS);
    for (const path of TOUCHED) {
      const left = pieces(partOf(result, path));
      for (const piece of pieces(String(before[path]).replace("<calcPr ", '<calcPr fullCalcOnLoad="1" '))) {
        const at = left.indexOf(piece);
        expect(at, `${path}: ${piece}`).toBeGreaterThanOrEqual(0);
        left.splice(at, 1);
      }
    }
  });

  it("never moves a style, a sheet or a name", () => {
    const xml = partOf(saved(original, ourSheet()), "xl/styles.xml");
    const list = (of: string, name: string) =>
      new RegExp(`<${name}[ >].*?</${name}>`).exec(of)?.[0].replace(/^<[^>]*>|<\/[^>]*>$/g, "") ?? "";
    for (const name of ["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "dxfs"]) {
      expect(list(xml, name).startsWith(list(String(hardBookParts()["xl/styles.xml"]), name)), name).toBe(true);
    }
    const main = partOf(saved(original, ourSheet()), "xl/workbook.xml");
    expect(main.match(/<sheet [^>]*?name="[^"]*"/g)?.at(-1)).toContain("Domain two");
    expect(main).toContain(`localSheetId="1">'Team''s dates'!$A$1:$C$9<`);
    expect(main).toContain(`<definedName name="_xlnm.Print_Titles" localSheetId="5">'Domain two'!$1:$2</definedName>`);
    expect(main).toContain(`<definedName name="_probity.sample.domain_two" hidden="1">'Domain two'!$A$1</definedName>`);
    expect(main).toContain('<calcPr fullCalcOnLoad="1" calcId="191029" iterate="1" iterateCount="50"/>');
  });

  it("changes only our sheets when the job runs again", () => {
    const once = saved(original, ourSheet());
    expect(saved(once, ourSheet())).toEqual(withoutCalcChain(once));
    const again = unzipParts(saved(once, ourSheet({ rows: [[{ value: "new" }]] })));
    const changed = Object.entries(unzipParts(withoutCalcChain(once))).filter(
      ([path, bytes]) => Buffer.compare(bytes, again[path] ?? bytes.slice(1)) !== 0,
    );
    expect(changed.map(([path]) => path)).toEqual(["xl/sharedStrings.xml", "xl/worksheets/sheet5.xml"]);
  });

  it("gives the snapshot back with our sheet marked", async () => {
    const snapshot = await read(saved(original, ourSheet()));
    expect(snapshot.sheets.slice(0, 4)).toEqual((await read(original)).sheets);
    expect(snapshot.sheets[4]).toMatchObject({ name: "Domain two", own: "sample.domain-two", top: 0, left: 0 });
    expect(snapshot.sheets[4]?.rows[3]).toEqual([46348, 122]);
  });
});

/** Replacing a sheet of ours drops the list of formulas once; from then on nothing else changes. */
function withoutCalcChain(bytes: Uint8Array): Uint8Array {
  return saved(bytes, ourSheet());
}
