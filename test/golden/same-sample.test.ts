import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { type SampleOptions, sample } from "../../core/jobs/sample.ts";
import type { SampleResult } from "../../core/jobs/sample-result.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { YOUTH_DRAWS } from "../../examples/youth.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const OPTIONS: Omit<SampleOptions, "list" | "size" | "seed"> = {
  programme: YOUTH_2021,
  kind: "single",
  language: "en",
  reserves: "tenth",
  organisation: null,
  by: "H. Marsh",
  at: "2026-11-22T09:00:00Z",
};

async function example(): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(readFileSync("examples/youth-inspection.xlsx"), "youth-inspection.xlsx");
  if (!read.ok) throw new Error(read.problem.kind);
  return read.snapshot;
}

function longlist(workbook: WorkbookSnapshot, list: string): SheetSnapshot {
  const sheet = workbook.sheets.find((one) => one.name === `Longlist ${list.replace("-", " ")}`);
  if (sheet === undefined) throw new Error(list);
  return sheet;
}

function drawn(workbook: WorkbookSnapshot, draw: (typeof YOUTH_DRAWS)[number]): SampleResult {
  const { result } = sample(workbook, { ...OPTIONS, ...draw });
  if (result === null) throw new Error("nothing drawn");
  return result;
}

/** The rows of a longlist with its cases from the last to the first, under other headings, on a sheet with another name and no title. */
function otherwise(sheet: SheetSnapshot, headings: Readonly<Record<string, string>>): SheetSnapshot {
  const at = sheet.rows.findIndex((row) => row[0] === "Case ID");
  const renamed = (sheet.rows[at] ?? []).map((text) => headings[String(text)] ?? null);
  const cases: (readonly CellValue[])[] = sheet.rows.slice(at + 1).toReversed();
  return sheetOf("Sheet1", [renamed, ...cases]);
}

const SENSIBLE: readonly Readonly<Record<string, string>>[] = [
  {
    "Case ID": "YOIS ID",
    Gender: "Sex",
    "Type of order": "Order type",
    "Type of disposal": "Disposal type",
    "RoSH level": "Highest RoSH",
    "Safety and well-being level": "Vulnerability level",
    "Start date": "Date of sentence",
    "Disposal date": "Date of disposal",
    "Case manager": "Allocated worker",
    Team: "Locality",
    "Reason for exclusion": "Possible exclusion",
    CSPPI: "Subject to CSPPI procedures?",
  },
  {
    "Case ID": "Case Reference",
    Gender: "GENDER (M/F)",
    "Type of order": "Sentence",
    "Type of disposal": "Out of court disposal",
    "RoSH level": "Risk of Serious Harm",
    "Safety and well-being level": "Safety & Wellbeing",
    "Reason for exclusion": "Exclusion reason",
    CSPPI: "CSPPI (Y/N)",
  },
  {
    "Case ID": "Cyfeirnod yr achos",
    Gender: "Rhywedd",
    "Type of order": "Math o orchymyn",
    "Type of disposal": "Math o warediad",
    "RoSH level": "Risg o niwed difrifol",
    "Safety and well-being level": "Diogelwch a lles",
    "Reason for exclusion": "Rheswm dros eithrio",
    CSPPI: "CSPPI",
  },
];

describe.each(YOUTH_DRAWS)("the example's $list", (draw) => {
  it.each(SENSIBLE)("gives the same sample from the last row up under other headings: $Gender", async (headings) => {
    const workbook = await example();
    const before = drawn(workbook, draw);
    const after = drawn(workbookOf(otherwise(longlist(workbook, draw.list), headings)), draw);
    expect(after.selected).toEqual(before.selected);
    expect(after.reserves).toEqual(before.reserves);
    expect(after.strata).toEqual(before.strata);
    expect(after.log.fingerprint).toBe(before.log.fingerprint);
  });

  it("gives another sample for another seed", async () => {
    const workbook = await example();
    const other = sample(workbook, { ...OPTIONS, ...draw, seed: "Ashmere 2027" }).result;
    expect(other?.selected).not.toEqual(drawn(workbook, draw).selected);
  });
});
