import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { probity } from "../fakes/terminal.ts";
import { hardBookParts } from "../golden/hard-book.ts";
import { recalculate } from "../golden/recalculate.ts";
import { unzipParts, zipParts } from "../golden/zip-parts.ts";

/** What adding sheets has to touch. */
const TOUCHED = [
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/styles.xml",
  "xl/sharedStrings.xml",
];
const DRAW = ["--programme", "youth-2021", "--list", "domain-two", "--size", "4", "--json"];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-hard-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The book with one of everything, its second sheet holding a longlist with formulas typed as names. */
function hardLonglist(): Uint8Array {
  const rows = [
    ["Case ID", "Gender", "Order", "RoSH", "Safety", "Case manager"],
    ...Array.from({ length: 12 }, (_, at) => [
      `H${at}`,
      at % 3 === 0 ? "F" : "M",
      "Referral order",
      at % 2 === 0 ? "High" : "Low",
      "Low",
      '=HYPERLINK("http://x")',
    ]),
  ];
  const cell = (text: string) => `<c t="inlineStr"><is><t>${text.replaceAll('"', "&quot;")}</t></is></c>`;
  const data = rows.map((row) => `<row>${row.map(cell).join("")}</row>`).join("");
  const parts = hardBookParts();
  const path = "xl/worksheets/sheet2.xml";
  return zipParts({
    ...parts,
    [path]: String(parts[path]).replace(/<sheetData>.*<\/sheetData>/su, `<sheetData>${data}</sheetData>`),
  });
}

function changedParts(before: Uint8Array, after: Uint8Array): { changed: string[]; added: string[]; lost: string[] } {
  const [was, is] = [unzipParts(before), unzipParts(after)];
  const changed = Object.keys(was).filter(
    (path) => path in is && Buffer.compare(was[path] as Uint8Array, is[path] as Uint8Array) !== 0,
  );
  return {
    changed: changed.sort(),
    added: Object.keys(is)
      .filter((path) => !(path in was))
      .sort(),
    lost: Object.keys(was).filter((path) => !(path in is)),
  };
}

describe("a hard user's book through a job", { timeout: 60_000 }, () => {
  it("comes back with only our sheets added; a second run changes only our sheets; LibreOffice opens it", async () => {
    const original = hardLonglist();
    const [before, once, twice] = ["before", "once", "twice"].map((name) => join(folder, `${name}.xlsx`)) as [
      string,
      string,
      string,
    ];
    writeFileSync(before, original);
    expect(probity(folder, "sample", before, ...DRAW, "--seed", "one", "--out", once)).toMatchObject({
      code: 0,
      err: "",
    });
    const first = changedParts(original, readFileSync(once));
    expect(first.lost).toEqual([]);
    expect(first.added).toEqual([5, 6, 7].map((number) => `xl/worksheets/sheet${number}.xml`));
    for (const path of first.changed) expect(TOUCHED).toContain(path);

    expect(probity(folder, "sample", once, ...DRAW, "--seed", "two", "--out", twice)).toMatchObject({
      code: 0,
      err: "",
    });
    const second = changedParts(readFileSync(once), readFileSync(twice));
    expect(second.added).toEqual([]);
    for (const path of second.changed) {
      const allowed = [...first.added, "[Content_Types].xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml"];
      expect(allowed).toContain(path);
    }
    expect(second.lost.filter((path) => path !== "xl/calcChain.xml")).toEqual([]);

    const opened = await readWorkbook(await recalculate(readFileSync(twice)), "twice.xlsx");
    if (!opened.ok) throw new Error(opened.problem.kind);
    const sample = opened.snapshot.sheets.find((sheet) => sheet.name === "Sample domain two");
    expect(sample?.rows[3]).toContain('=HYPERLINK("http://x")');
    const sheets = Object.values(unzipParts(readFileSync(twice))).map((bytes) => Buffer.from(bytes).toString());
    expect(sheets.filter((xml) => /<f>[^<]*HYPERLINK/u.test(xml))).toEqual([]);
  });
});
