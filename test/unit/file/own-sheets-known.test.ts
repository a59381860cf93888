import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { putSheet, value } from "../../../core/sheets/sheet-content.ts";
import { ourSheet } from "../../golden/our-sheet.ts";
import { savedBook as saved } from "../../golden/saved-book.ts";
import { type PartTexts, partOf, unzipParts, zipParts } from "../../golden/zip-parts.ts";

const ratings = (name = "Ratings") =>
  putSheet("ratings", name, [10, 10], [[value("Ratings", "title")], [], [value("a"), value(1)]]);
const draw = ourSheet({ own: "draw-log.domain-two", name: "Draw log domain two" });

/** A workbook as a program leaves it that changes the main part. */
function changedMain(bytes: Uint8Array, change: (xml: string) => string): Uint8Array {
  return zipParts({ ...unzipParts(bytes), "xl/workbook.xml": change(partOf(bytes, "xl/workbook.xml")) } as PartTexts);
}
const withoutNames = (xml: string) => xml.replace(/<definedNames>.*<\/definedNames>/u, "");

async function read(bytes: Uint8Array) {
  const outcome = await readWorkbook(bytes, "book.xlsx");
  if (!outcome.ok) throw new Error(outcome.problem.kind);
  const sheets = outcome.snapshot.sheets.map(({ name, own, knownBy }) => ({ name, own, knownBy }));
  return { sheets, told: outcome.notices.map(({ kind, facts }) => ({ kind, facts })) };
}

describe("a sheet of ours whose name was dropped", () => {
  const dropped = changedMain(saved(null, ratings()), withoutNames);

  it("is known by its mark, and said", async () => {
    expect(await read(dropped)).toEqual({
      sheets: [{ name: "Ratings", own: "ratings", knownBy: "mark" }],
      told: [{ kind: "sheet-known-by-mark", facts: { sheets: ["Ratings"] } }],
    });
  });

  it("is replaced, and named again", async () => {
    expect(await read(saved(dropped, ratings()))).toEqual({
      sheets: [{ name: "Ratings", own: "ratings", knownBy: undefined }],
      told: [],
    });
  });

  it("is known though a person renamed it, or put lines above", async () => {
    const renamed = changedMain(dropped, (xml) => xml.replace('name="Ratings"', 'name="Results"'));
    expect((await read(renamed)).sheets).toMatchObject([{ own: "ratings" }]);
    const [title, ...rest] = ratings().rows;
    const lower = { ...ratings(), rows: [[value("Seen by us")], [], title ?? [], ...rest] };
    expect((await read(changedMain(saved(null, lower), withoutNames))).sheets).toMatchObject([{ own: "ratings" }]);
  });

  it("written before sheets bore marks is known by its name and title", async () => {
    const bare = (name: string, title: string) => ({ ...ratings(name), rows: [[value(title, "title")]] });
    const told = async (name: string, title: string) =>
      (await read(changedMain(saved(null, bare(name, title)), withoutNames))).sheets[0];
    expect(await told("Ratings", "Ratings")).toEqual({ name: "Ratings", own: "ratings", knownBy: "title" });
    expect(await told("Sgoriau", "Sgoriau")).toMatchObject({ own: "ratings" });
    expect(await told("Log tynnu Drwy'r Gât", "Log tynnu: Drwy'r Gât")).toMatchObject({
      own: "draw-log.through-the-gate",
    });
    expect(await told("Sample domain two", "Sample: Domain two: post-court cases")).toMatchObject({
      own: "sample.domain-two",
    });
    expect(await told("Ratings", "Ratings of our own")).toMatchObject({ own: null });
    expect(await told("Our ratings", "Ratings")).toMatchObject({ own: null });
  });
});

describe("a copy of a sheet of ours", () => {
  const copy = { ...ratings(), own: "other", name: "Kept" };
  const both = changedMain(saved(null, ratings(), copy), (xml) =>
    xml.replace(/<definedName name="_probity.other".*?<\/definedName>/u, ""),
  );

  it("is the person's while a name points to the other", async () => {
    expect((await read(both)).sheets).toMatchObject([{ own: "ratings" }, { name: "Kept", own: null }]);
  });

  it("is told of where no name says which counts", async () => {
    expect(await read(changedMain(both, withoutNames))).toMatchObject({
      sheets: [{ own: "ratings" }, { own: null }],
      told: [
        { kind: "own-sheet-twice", facts: { sheet: "Ratings", others: ["Kept"] } },
        { kind: "sheet-known-by-mark" },
      ],
    });
  });

  it("is told of however far down it was moved", async () => {
    const lower = { ...copy, rows: [[], [], [], ...copy.rows] };
    const book = changedMain(saved(null, ratings(), lower), withoutNames);
    expect((await read(book)).told).toMatchObject([{ kind: "own-sheet-twice" }, { kind: "sheet-known-by-mark" }]);
  });
});

describe("a draw whose sheets are gone", () => {
  const gone = changedMain(saved(null, ratings(), draw), (xml) => xml.replace(/<sheet name="Draw log[^>]*>/u, ""));

  it("is told of by the name that is left, once", async () => {
    expect((await read(gone)).told).toEqual([{ kind: "draw-gone", facts: { list: "domain-two" } }]);
  });

  it("is not told of once it was drawn again, or where only ratings are gone", async () => {
    expect((await read(saved(gone, draw))).told).toEqual([]);
    const noRatings = changedMain(saved(null, draw, ratings()), (xml) =>
      xml.replace(/<sheet name="Ratings"[^>]*>/u, ""),
    );
    expect((await read(noRatings)).told).toEqual([]);
  });
});

it("no sheet of ours has a straight apostrophe in its name", async () => {
  const { nameForSheet } = await import("../../../core/sheets/sheet-content.ts");
  const book = (...names: [string, string | null][]) => ({
    name: "b.xlsx",
    date1904: false,
    sheets: names.map(([name, own]) => ({
      name,
      own,
      hidden: false,
      top: 0,
      left: 0,
      rows: [],
      formats: [],
      texts: [],
    })),
  });
  expect(nameForSheet(book(), "sample.x", "Sampl Drwy'r Gât")).toBe("Sampl Drwy’r Gât");
  expect(nameForSheet(book(["Sampl Drwy'r Gât", "sample.x"]), "sample.x", "Sampl Drwy'r Gât")).toBe("Sampl Drwy’r Gât");
  expect(nameForSheet(book(["O'Brien", "sample.x"]), "sample.x", "Sampl Drwy'r Gât")).toBe("O'Brien");
});
