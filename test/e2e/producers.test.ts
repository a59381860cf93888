import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { exclude } from "../../core/jobs/exclude.ts";
import { pack } from "../../core/jobs/pack.ts";
import { rate } from "../../core/jobs/rate.ts";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { plainWorkbook, typed } from "../../examples/plain-workbook.ts";
import { programme } from "../fakes/inspection.ts";
import { PROGRAMS_BETWEEN } from "../fakes/programs-between.ts";
import { readBook } from "../golden/read-book.ts";
import { savedBook } from "../golden/saved-book.ts";
import { SHAPES } from "../golden/shaped-books.ts";
import { unzipParts } from "../golden/zip-parts.ts";

const OPTIONS = { programme: programme("youth-2021"), kind: "single", language: "en", rounding: "whole" } as const;
const WHO = { by: "AB", at: "2026-11-27T09:00:00.000Z" };
const DRAW = { ...OPTIONS, ...WHO, list: "domain-two", size: 6, seed: "s", reserves: 1, organisation: null } as const;

/** A longlist, answers and domain one, as a person would have typed them. */
function inspection(): Uint8Array {
  const cases = Array.from({ length: 18 }, (_, at) => [
    `B${at}`,
    at % 3 === 0 ? "Female" : "Male",
    "YRO",
    "Low",
    "Low",
  ]);
  const answers = Array.from({ length: 9 }, (_, at) => [`B${at}`, "Yes", at % 4 === 0 ? "No" : "Yes", "Yes"]);
  return plainWorkbook([
    {
      name: "Longlist",
      widths: [],
      rows: [["Case ID", "Gender", "Order", "RoSH", "Safety"], ...cases].map((row) => typed(row)),
    },
    {
      name: "Answers",
      widths: [],
      rows: [["Case reference", "2.1.1", "2.1.2", "2.1.3"], ...answers].map((row) => typed(row)),
    },
    {
      name: "Domain one",
      widths: [],
      rows: [typed(["Standard", "Proposed rating", "Reasons"]), typed(["1.1", "Good", "Seen"])],
    },
  ]);
}

/** Every job that writes into a workbook, each on what the one before left. */
const JOBS: readonly ((book: WorkbookSnapshot) => readonly Edit[])[] = [
  (book) => sample(book, DRAW).edits,
  (book) => {
    const drawn = sample(book, DRAW).result?.selected[0]?.caseId ?? "";
    return exclude(book, { ...OPTIONS, ...WHO, list: "domain-two", caseId: drawn, reason: "Moved" }).edits;
  },
  (book) => tables(book, OPTIONS).edits,
  (book) => rate(book, OPTIONS).edits,
  (book) => pack(book, { ...OPTIONS, inspectors: ["RE"], inspection: "Ashmere", at: WHO.at }).edits,
  () => [{ kind: "set-cells", sheet: "Longlist", cells: [{ row: 1, column: 0, value: "B00" }] }],
];

/** What jobs may touch of a person's file. */
const TOUCHED =
  /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml|xl\/sharedStrings\.xml|xl\/calcChain\.xml)$/u;

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-producers-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const PRODUCERS: readonly (readonly [string, (xlsx: Uint8Array) => Uint8Array | Promise<Uint8Array>])[] = [
  ...Object.entries(SHAPES),
  ...Object.entries(PROGRAMS_BETWEEN),
];

describe("a workbook as each producer shapes it, through every job that writes", () => {
  it.each(PRODUCERS)("%s", async (name, producer) => {
    const original = await producer(inspection());
    let bytes = original;
    let longlist: string | undefined;
    for (const job of JOBS) {
      const edits = job(await readBook(bytes));
      expect(edits.length).toBeGreaterThan(0);
      bytes = savedBook(bytes, ...edits);
    }
    const [before, after] = [unzipParts(original), unzipParts(bytes)];
    for (const [path, part] of Object.entries(before)) {
      if (TOUCHED.test(path)) continue;
      const isSet = Buffer.compare(part, after[path] ?? new Uint8Array()) !== 0;
      // Of the sheets, only the one with a cell set.
      if (isSet) expect([path, longlist]).toEqual([expect.stringMatching(/sheet\d*\.xml$/u), undefined]);
      if (isSet) longlist = path;
    }
    const book = await readBook(bytes);
    expect(book.sheets[0]?.rows[1]?.[0]).toBe("B00");
    expect(book.sheets.map(({ own }) => own)).toEqual(
      expect.arrayContaining(["sample.domain-two", "draw-log.domain-two", "tables.domain-2", "ratings"]),
    );
    writeFileSync(join(folder, `${PRODUCERS.findIndex(([one]) => one === name)}.xlsx`), bytes);
  });

  it("opens in LibreOffice and openpyxl with every sheet and what stands on them", async () => {
    const files = PRODUCERS.map((_, at) => join(folder, `${at}.xlsx`));
    const to = join(folder, "opened");
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    await promisify(execFile)("soffice", [profile, "--headless", "--convert-to", "xlsx", "--outdir", to, ...files], {
      timeout: 110_000,
    });
    const script = `
import json, sys, openpyxl
for path in sys.argv[1:]:
    book = openpyxl.load_workbook(path)
    print(json.dumps([[sheet.title, sheet["A1"].value] for sheet in book.worksheets]))`;
    // openpyxl 3.0.9 reads no strict workbook, whoever wrote it.
    const isRead = (at: number) => !PRODUCERS[at]?.[0].includes("strict");
    const read = files.filter((_, at) => isRead(at));
    const { stdout } = await promisify(execFile)("/usr/bin/python3", ["-c", script, ...read]);
    const seen = stdout
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    for (const [at, [name]] of PRODUCERS.entries()) {
      const ours = (await readBook(new Uint8Array(readFileSync(files[at] ?? "")))).sheets;
      const first = ours.map((sheet) => [sheet.name, sheet.rows[0]?.[0]]);
      if (isRead(at)) expect(seen.shift(), name).toEqual(first);
      const theirs = (await readBook(new Uint8Array(readFileSync(join(to, `${at}.xlsx`))))).sheets;
      expect(
        theirs.map((sheet) => [sheet.name, sheet.rows[0]?.[0]]),
        name,
      ).toEqual(first);
    }
  }, 120_000);
});
