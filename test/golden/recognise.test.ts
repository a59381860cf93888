import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { recogniseProgramme } from "../../core/jobs/recognise.ts";
import { template } from "../../core/jobs/template.ts";
import { PROGRAMMES } from "../../core/programmes/index.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import { findInspectionSheets } from "../../core/sheets/find-inspection-sheets.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

async function snapshotOf(bytes: Uint8Array, name: string): Promise<WorkbookSnapshot> {
  const read = await readWorkbook(bytes, name);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.snapshot;
}

const EXAMPLES = { "youth-2021": "youth", "crc-2019": "crc", "nps-2019": "nps" } as const;

/** The example inspection of a programme. */
async function example(id: keyof typeof EXAMPLES): Promise<WorkbookSnapshot> {
  const name = `${EXAMPLES[id]}-inspection.xlsx`;
  return snapshotOf(await readFile(new URL(`../../examples/${name}`, import.meta.url)), name);
}

describe.each(Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[])("%s is recognised", (id) => {
  it("by its example inspection", async () => {
    expect(recogniseProgramme(await example(id)).programme?.id).toBe(id);
  });

  it("by each sheet of it that only it can have", async () => {
    const whole = await example(id);
    for (const sheet of whole.sheets.filter((one) =>
      /domain three|court|victim|unpaid|gate|assessments/iu.test(one.name),
    )) {
      expect([sheet.name, recogniseProgramme({ ...whole, sheets: [sheet] }).programme?.id]).toEqual([sheet.name, id]);
    }
  });

  it("by its longlists alone", async () => {
    const whole = await example(id);
    for (const sheet of whole.sheets.filter((one) => /longlist/iu.test(one.name))) {
      const found = recogniseProgramme({ ...whole, sheets: [sheet] }).programme;
      // The two probation services' domain two longlists read alike.
      const alike = id !== "youth-2021" && /domain two/iu.test(sheet.name);
      expect([sheet.name, alike ? found?.service : found?.id]).toEqual([sheet.name, alike ? "probation" : id]);
    }
  });

  it.each(["en", "cy"] as const)("by its empty template in %s", async (language) => {
    const programme = PROGRAMMES.find((one) => one.id === id);
    if (programme === undefined) throw new Error(id);
    const { edits } = template(workbookOf(), { programme, kind: "single", language, list: null });
    const saved = saveWorkbook(null, "template.xlsx", edits);
    if (!saved.ok) throw new Error(saved.problem.kind);
    expect(recogniseProgramme(await snapshotOf(saved.bytes, "template.xlsx")).programme?.id).toBe(id);
  });
});

describe("a list with cases that fit no stratum", () => {
  const list = (headings: readonly string[], row: readonly string[]) =>
    workbookOf(
      sheetOf("Sheet1", [
        ["Case ID", "Gender", ...headings],
        ...Array.from({ length: 20 }, (_, at) => [`C${at}`, at < 3 ? "?" : "Male", ...row]),
      ]),
    );
  const isRead = (workbook: WorkbookSnapshot, programme: Programme | null) =>
    programme === null
      ? null
      : findInspectionSheets(workbook, programme, null).map((one) => (one.is === "longlist" ? one.list.id : one.is));

  it("of children is not taken for the list that has no strata", () => {
    const workbook = list(["Order", "RoSH", "Safety and well-being"], ["Referral order", "Low", "High"]);
    const { programme } = recogniseProgramme(workbook);
    expect([programme?.id, isRead(workbook, programme)]).toEqual(["youth-2021", ["domain-two"]]);
  });

  it("of adults is not taken for the list that has no strata", () => {
    const workbook = list(["Sentence type", "RoSH"], ["Community order", "Low"]);
    const nps = PROGRAMMES.find(({ id }) => id === "nps-2019") ?? null;
    expect(isRead(workbook, nps)).toEqual(["domain-two"]);
  });
});

describe("no programme is recognised", () => {
  it.each([
    ["an empty workbook", workbookOf()],
    [
      "a shopping list",
      workbookOf(
        sheetOf("Sheet1", [
          ["Item", "Price"],
          ["Tea", 2],
          ["Milk", 1],
        ]),
      ),
    ],
  ])("in %s", (_, workbook) => expect(recogniseProgramme(workbook).programme).toBeNull());
});
