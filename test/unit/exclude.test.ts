import { describe, expect, it } from "vitest";
import { exclude } from "../../core/jobs/exclude.ts";
import { sample } from "../../core/jobs/sample.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const COMMON = {
  programme: YOUTH_2021,
  kind: "single",
  list: "domain-two",
  by: "AB",
  at: "2026-11-22T14:14:05Z",
} as const;
const DRAW = { ...COMMON, size: 4, seed: "s", reserves: 1, organisation: null } as const;

const boys = Array.from({ length: 6 }, (_, at) => [`B${at}`, "Male", "YRO", "Low", "Low"]);
const girls = Array.from({ length: 6 }, (_, at) => [`G${at}`, "Female", "YRO", "Low", "Low"]);
const longlist = sheetOf("Domain two", [["Case ID", "Gender", "Order", "RoSH", "Safety"], ...boys, ...girls]);

function drawn(language: "en" | "cy" = "en"): WorkbookSnapshot {
  const workbook = workbookOf(longlist);
  return applyEdits(workbook, sample(workbook, { ...DRAW, language }).edits);
}

const sheetRows = (workbook: WorkbookSnapshot, own: string) =>
  workbook.sheets.find((sheet) => sheet.own === own)?.rows ?? [];

/** The sample's rows from its headings on, without the order. */
const sampleOf = (workbook: WorkbookSnapshot) =>
  sheetRows(workbook, "sample.domain-two")
    .slice(2)
    .map((row) => [row[1], row[2], ...row.slice(4)]);

function excluded(workbook: WorkbookSnapshot, caseId: string, reason = "Moved away") {
  const outcome = exclude(workbook, { ...COMMON, language: "en", caseId, reason });
  return { ...outcome, workbook: applyEdits(workbook, outcome.edits) };
}

describe("a case excluded from a drawn sample", () => {
  const before = drawn();
  const selected = sampleOf(before).flatMap(([result, id]) => (result === "Selected" ? [String(id)] : []));
  const reserves = sampleOf(before).flatMap(([result, id]) => (result === "Reserve" ? [String(id)] : []));
  const boy = selected.find((id) => id.startsWith("B")) ?? "";
  const spare = reserves.find((id) => id.startsWith("B")) ?? "";
  const done = excluded(before, boy);

  it("gives way to the first reserve of its stratum", () => {
    expect(done.result).toEqual({
      list: "domain-two",
      sheet: "Sample domain two",
      caseId: boy,
      stratum: "boys-community-not-high",
      reason: "Moved away",
      substitute: spare,
    });
    expect(done.problems).toEqual([]);
    const rows = sampleOf(done.workbook);
    expect(rows[0]).toEqual(["Result", "Case reference", "Reason", "In place of"]);
    expect(rows).toContainEqual(["Excluded", boy, "Moved away"]);
    expect(rows).toContainEqual(["Selected", spare, null, boy]);
    expect(rows.filter(([result]) => result === "Selected")).toHaveLength(4);
  });

  it("leaves the log's own facts as they were and adds what was done after them", () => {
    const [old, now] = [before, done.workbook].map((workbook) => sheetRows(workbook, "draw-log.domain-two"));
    expect(now?.map((row) => row.slice(0, 8))).toEqual(old?.map((row) => row.slice(0, 8)));
    expect(now?.flatMap((row) => (row.length > 8 ? [`${row[0]}: ${row[8]}`] : [])).sort()).toEqual([
      `${boy}: Excluded by AB, 2026-11-22 14:14 UTC: Moved away`,
      `${spare}: Selected in place of ${boy} by AB, 2026-11-22 14:14 UTC`,
      "Case reference: Afterwards",
    ]);
  });

  it("leaves the sample one short when no reserve is left, its columns added once", () => {
    const again = excluded(done.workbook, spare, "Also moved");
    expect(again.result).toMatchObject({ substitute: null, caseId: spare });
    expect(again.problems).toMatchObject([{ kind: "no-reserve-left", severity: "warning", facts: { caseId: spare } }]);
    const rows = sampleOf(again.workbook);
    expect(rows[0]).toEqual(["Result", "Case reference", "Reason", "In place of"]);
    expect(rows).toContainEqual(["Excluded", spare, "Also moved", boy]);
    const log = sheetRows(again.workbook, "draw-log.domain-two").find((row) => row[0] === spare);
    expect(log?.[8]).toMatch(/^Selected in place of .*; Excluded by AB/u);
  });

  it.each([
    [{ caseId: boy, reason: " " }, "exclusion-without-reason"],
    [{ caseId: spare }, "case-not-in-sample"],
    [{ caseId: "X" }, "case-not-in-sample"],
    [{ list: "domain-three" }, "draw-not-found"],
    [{ list: "unpaid-work" }, "list-not-in-programme"],
  ] as const)("is refused: %j", (changes, kind) => {
    const outcome = exclude(before, { ...COMMON, language: "en", caseId: boy, reason: "x", ...changes });
    expect(outcome).toMatchObject({ result: null, edits: [], problems: [{ kind, severity: "error" }] });
  });

  it("is not excluded twice", () => {
    expect(excluded(done.workbook, boy).problems).toMatchObject([{ kind: "case-already-excluded" }]);
  });

  it("is pointed out when the draw is made again over it", () => {
    const kinds = (workbook: WorkbookSnapshot) =>
      sample(workbook, { ...DRAW, language: "en" }).problems.map((one) => one.kind);
    expect(kinds(before)).not.toContain("draw-replaced");
    expect(kinds(done.workbook)).toContain("draw-replaced");
  });

  it("is marked in the language of its sheets", () => {
    const rows = sampleOf(excluded(drawn("cy"), boy).workbook);
    expect(rows[0]).toEqual(["Canlyniad", "Cyfeirnod yr achos", "Rheswm", "Yn lle"]);
    expect(rows).toContainEqual(["Eithriwyd", boy, "Moved away"]);
  });
});
