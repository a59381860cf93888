import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { rate } from "../../core/jobs/rate.ts";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import { CRC_2019 } from "../../core/programmes/crc-2019/programme.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { cellAddress } from "../../core/workbook/address.ts";
import type { CellContent, PutSheet } from "../../core/workbook/edit.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { bigAssessments } from "../bench/big-inspection.ts";
import { recalculate } from "../golden/recalculate.ts";
import { differences } from "./formula-differences.ts";

const COMMON = { kind: "single", rounding: "whole" } as const;
const DRAW = {
  list: "domain-two",
  size: 23,
  seed: "s",
  reserves: "tenth",
  organisation: null,
  by: "",
  at: "",
} as const;

async function open(path: string): Promise<{ bytes: Uint8Array; snapshot: WorkbookSnapshot }> {
  const bytes = new Uint8Array(readFileSync(path));
  return { bytes, snapshot: await snapshotOf(bytes) };
}

async function snapshotOf(bytes: Uint8Array): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(bytes, "book.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  return read.snapshot;
}

/** Every formula written, by sheet and cell, with the value the job gave it. */
function formulas(edits: readonly PutSheet[]): { at: string; value: unknown; formula: string }[] {
  return edits.flatMap((sheet: PutSheet) =>
    sheet.rows.flatMap((row, at) =>
      row.flatMap((cell: CellContent | null, column) =>
        cell !== null && "formula" in cell
          ? [{ at: `${sheet.name}!${cellAddress(at, column)}`, value: cell.value, formula: cell.formula }]
          : [],
      ),
    ),
  );
}

/** What LibreOffice gives for the same cells, "" for an empty one. */
function given(snapshot: WorkbookSnapshot, at: string): CellValue {
  const [sheet, address] = at.split("!") as [string, string];
  const found = snapshot.sheets.find((one) => one.name === sheet) as SheetSnapshot;
  for (const [row, cells] of found.rows.entries()) {
    for (const [column, value] of cells.entries()) {
      if (cellAddress(found.top + row, found.left + column) === address) return value ?? "";
    }
  }
  return "";
}

async function expectSame(bytes: Uint8Array, edits: readonly PutSheet[]): Promise<void> {
  expect(formulas(edits).length).toBeGreaterThan(20);
  expect(await differences(bytes, edits)).toEqual([]);
}

describe("formulas, worked out by LibreOffice, equal the job's own values", { timeout: 120_000 }, () => {
  const books: readonly (readonly [path: string, programme: Programme])[] = [
    ["examples/youth-inspection.xlsx", YOUTH_2021],
    ["examples/crc-inspection.xlsx", CRC_2019],
  ];
  it.each(books)("rate: %s", async (path, programme) => {
    const { bytes, snapshot } = await open(path);
    await expectSame(bytes, rate(snapshot, { ...COMMON, programme, language: "en" }).edits);
  });

  it("rate with exact rounding, in Welsh", async () => {
    const { bytes, snapshot } = await open("examples/crc-inspection.xlsx");
    await expectSame(
      bytes,
      rate(snapshot, { ...COMMON, rounding: "exact", programme: CRC_2019, language: "cy" }).edits,
    );
  });

  it("tables", async () => {
    const { bytes, snapshot } = await open("examples/youth-inspection.xlsx");
    await expectSame(bytes, tables(snapshot, { ...COMMON, programme: YOUTH_2021, language: "en" }).edits);
  });

  it("rate from assessments alone", async () => {
    const bytes = bigAssessments(40, 24);
    const { edits } = rate(await snapshotOf(bytes), { ...COMMON, programme: YOUTH_2021, language: "en" });
    expect(edits.map((edit) => edit.own)).toEqual([
      "counted-answers",
      "tables.domain-2",
      "tables.domain-3",
      "ratings",
      "ratings.key-questions",
    ]);
    await expectSame(bytes, edits);
  });

  it.each([1, 23, 36, 42])("the strata calculator at %i cases", async (size) => {
    const { bytes, snapshot } = await open("examples/youth-inspection.xlsx");
    await expectSame(
      bytes,
      sample(snapshot, { ...COMMON, ...DRAW, size, programme: YOUTH_2021, language: "en" }).edits,
    );
  });

  it("the strata calculator where strata run out", async () => {
    const rows = ["Case ID,Gender,Order,RoSH,Safety,Reason for exclusion"];
    for (let at = 0; at < 60; at++) {
      const gender = at < 30 ? "M" : "F";
      rows.push(
        `C${at},${gender},${at < 12 ? "DTO" : "Referral order"},${at % 3 === 0 ? "High" : "Low"},Low,${at < 20 ? "CSPPI" : ""}`,
      );
    }
    const bytes = new TextEncoder().encode(rows.join("\n"));
    const read = await readWorkbook(bytes, "list.csv");
    if (!read.ok) throw new Error(read.problem.kind);
    const { edits, result } = sample(read.snapshot, {
      ...COMMON,
      ...DRAW,
      size: 38,
      programme: YOUTH_2021,
      language: "en",
    });
    // Populations 6, 12 and 30 (12 more have nothing available): 5, 9 and 24 at first; 3 and 7 are all there are, so 28 girls.
    expect(result?.strata.map((one) => one.selected)).toEqual([3, 7, 0, 28]);
    const saved = saveWorkbook(bytes, "list.csv", []);
    if (!saved.ok) throw new Error(saved.problem.kind);
    await expectSame(saved.bytes, edits);
  });
});

describe("assessments as people type them", { timeout: 120_000 }, () => {
  it("count the same by formula: spellings, exclusions, sub-samples", async () => {
    const rows = [
      "Case ID,Safety factors present,Excluded on the day,Additional case,2.1.1,2.2.2,2.3.2",
      "1,Yes,,,Yes,YES,y",
      "2,no,,,No,Yes,No",
      "3,Yes,Held by another team,,Yes,Yes,Yes",
      "4,Yes,No,,TRUE,n,FALSE",
      "5,,,,yes,N/A,n/a",
      "6,Yes,,Yes,Yes,Yes,Yes",
      "7,Yes,,No,Y,no,N",
    ];
    const bytes = new TextEncoder().encode(rows.join("\n"));
    const read = await readWorkbook(bytes, "Domain two.csv");
    if (!read.ok) throw new Error(read.problem.kind);
    const { edits, result } = tables(read.snapshot, { ...COMMON, programme: YOUTH_2021, language: "en" });
    expect(result?.tallies).toEqual([
      { keyQuestion: "2.1.1", yes: 4, no: 1, notApplicable: 0 },
      { keyQuestion: "2.2.2", yes: 1, no: 2, notApplicable: 2 },
      { keyQuestion: "2.3.2", yes: 1, no: 2, notApplicable: 2 },
    ]);
    const saved = saveWorkbook(bytes, "Domain two.csv", []);
    if (!saved.ok) throw new Error(saved.problem.kind);
    const withFormulas = saveWorkbook(saved.bytes, "Domain two.xlsx", edits);
    if (!withFormulas.ok) throw new Error(withFormulas.problem.kind);
    const worked = await snapshotOf(await recalculate(withFormulas.bytes));
    const counts = formulas(edits).filter((one) => one.formula.startsWith("COUNTIF("));
    expect(counts.length).toBe(6);
    expect(counts.map((one) => given(worked, one.at))).toEqual(counts.map((one) => one.value));
  });

  it("count what is typed later: other spellings, exclusions, factors, cases added below", async () => {
    const headings = "Case ID,Safety factors present,Excluded on the day,Additional case,2.1.1,2.2.2,2.3.2";
    const now = [headings, ...[1, 2, 3, 4, 5, 6].map((id) => `${id},Yes,,,Yes,Yes,Yes`)];
    const later = [
      headings,
      "1,Yes,,,N,No,Nage",
      "2,no,,,Yes,Yes,Yes",
      "3,Yes,Held by another team,,Yes,Yes,Yes",
      "4,Yes,No,,Ie,y,Y",
      "5,N/A,,Yes,Yes,Yes,Yes",
      "6,Yes,,,yes,N/A,no",
      "7,Yes,,no,No,No,No",
    ];
    const bytes = (rows: readonly string[]) => new TextEncoder().encode(rows.join("\n"));
    const counted = async (rows: readonly string[]) => {
      const read = await readWorkbook(bytes(rows), "Domain two.csv");
      if (!read.ok) throw new Error(read.problem.kind);
      return tables(read.snapshot, { ...COMMON, programme: YOUTH_2021, language: "en" });
    };
    const { edits } = await counted(now);
    const expected = (await counted(later)).result?.tallies;
    const saved = saveWorkbook(bytes(later), "Domain two.csv", edits);
    if (!saved.ok) throw new Error(saved.problem.kind);
    const worked = await snapshotOf(await recalculate(saved.bytes));
    const counts = formulas(edits).filter((one) => one.formula.startsWith("COUNTIF("));
    expect(counts.map((one) => given(worked, one.at))).toEqual(expected?.flatMap((one) => [one.yes, one.no]));
    expect(expected?.flatMap((one) => [one.yes, one.no])).toEqual([3, 2, 1, 2, 1, 3]);
  });
});
