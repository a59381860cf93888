import { describe, expect, it } from "vitest";
import { exclude } from "../../../core/jobs/exclude.ts";
import { sample } from "../../../core/jobs/sample.ts";
import { plainTextWithSigns } from "../../../core/longlist/plain-text.ts";
import { NPS_2019 } from "../../../core/programmes/nps-2019/programme.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { PutSheet } from "../../../core/workbook/edit.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";

const OPTIONS = {
  programme: NPS_2019,
  kind: "single",
  language: "en",
  list: "court-reports",
  size: 6,
  seed: "A",
  reserves: 1,
  organisation: null,
  by: "",
  at: "",
} as const;

type Kinds = readonly (readonly [report: string, agency: string])[];

/** A list of court reports, four of each kind. */
function listOf(...kinds: Kinds) {
  const rows = kinds.flatMap(([report, agency], kind) =>
    [1, 2, 3, 4].map((at) => [`CR${kind}${at}`, report, agency, "M"]),
  );
  return workbookOf(sheetOf("Court reports", [["Case ID", "Report type", "Receiving agency", "Gender"], ...rows]));
}

function strataOf(...kinds: Kinds): string[] {
  const { result } = sample(listOf(...kinds), OPTIONS);
  return result?.strata.map((one) => `${one.id}: ${one.population}`) ?? [];
}

describe("strata that are the values met", () => {
  it("are told apart where only signs differ", () => {
    expect(strataOf(["FDR <18", "CRC"], ["FDR 18+", "CRC"], ["FDR >18", "CRC"])).toEqual([
      "fdr-18+/crc: 4",
      "fdr<18/crc: 4",
      "fdr>18/crc: 4",
    ]);
    expect(strataOf(["A", "CRC"], ["A+", "CRC"], ["Grade -1", "NPS"], ["Grade 1", "NPS"])).toHaveLength(4);
  });

  it("keep the id that is hashed wherever it told them apart already", () => {
    expect(strataOf(["FDR <18", "CRC"], ["Oral", "CRC"])).toEqual(["fdr-18-crc: 4", "oral-crc: 4"]);
    expect(strataOf(["FDR <18", "CRC"], ["FDR 18+", "CRC"], ["Oral", "NPS"])).toContain("oral-nps: 4");
  });

  it("are one where spellings differ in letter case, blanks and other marks", () => {
    expect(strataOf(["Fast delivery", "N.P.S"], ["fast-delivery ", "n p s"])).toEqual(["fast-delivery-n-p-s: 8"]);
    expect(strataOf(["FDR < 18", "CRC"], ["fdr <18", "CRC"])).toEqual(["fdr-18-crc: 8"]);
  });

  it("are told apart where one value ends and the next begins", () => {
    expect(strataOf(["Oral FDR", "CRC"], ["Oral", "FDR CRC"])).toEqual(["oral-fdr/crc: 4", "oral/fdr-crc: 4"]);
  });

  it("are named in the log where earlier versions drew them together, and only there", () => {
    const log = (...kinds: Kinds) => {
      const edits = sample(listOf(...kinds), OPTIONS).edits as readonly PutSheet[];
      const rows = edits.find(({ own }) => own.startsWith("draw-log."))?.rows ?? [];
      return rows.flatMap((row) => (row[0]?.value === "Strata told apart" ? [String(row[1]?.value)] : []));
    };
    expect(log(["FDR <18", "CRC"], ["FDR 18+", "CRC"])).toEqual([
      "FDR 18+, CRC; FDR <18, CRC. Earlier versions of Probity drew them together, so they have ids of their own now.",
    ]);
    expect(log(["FDR <18", "CRC"], ["Oral", "CRC"])).toEqual([]);
  });

  it("are counted by codes of ours", () => {
    const edits = sample(listOf(["007", "CRC"], ["7", "CRC"]), OPTIONS).edits as readonly PutSheet[];
    const formulas = edits.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell !== null && "formula" in cell ? [cell.formula] : [])),
    );
    expect(formulas.filter((formula) => /!\$B\$\d+:\$B/u.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => formula.includes("!$H$"))).toHaveLength(6);
  });

  it("give a case left out a reserve of its own stratum, though two have one name", () => {
    const workbook = listOf(["Oral, FDR", "CRC"], ["Oral", "FDR, CRC"]);
    const { edits, result } = sample(workbook, OPTIONS);
    expect(new Set(result?.strata.map((one) => one.name)).size).toBe(1);
    const drawn = applyEdits(workbook, edits);
    const out = result?.selected.find((one) => one.stratum === "oral/fdr-crc");
    const done = exclude(drawn, { ...OPTIONS, caseId: out?.caseId ?? "", reason: "Moved away" });
    const reserve = result?.reserves.find((one) => one.stratum === "oral/fdr-crc");
    expect(done.result?.substitute).toBe(reserve?.caseId);
  });
});

it("signs are kept as they stand, a minus before a number alone", () => {
  expect(["FDR < 18", "HMP Leeds - 1", "Grade -1", "18–25", "A + B", "＜18"].map(plainTextWithSigns)).toEqual([
    "fdr<18",
    "hmp leeds 1",
    "grade−1",
    "18 25",
    "a+b",
    "<18",
  ]);
});
