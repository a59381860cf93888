import { describe, expect, it } from "vitest";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import { CRC_2019 } from "../../core/programmes/crc-2019/programme.ts";
import { NPS_2019 } from "../../core/programmes/nps-2019/programme.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { PutSheet } from "../../core/workbook/edit.ts";
import { plainWorkbook } from "../../examples/plain-workbook.ts";
import { recalculateInGnumeric } from "../golden/engines/gnumeric.ts";
import { workedByHyperFormula } from "../golden/engines/hyperformula.ts";
import { type Given, givenIn } from "../golden/engines/written-formulas.ts";
import { readBook } from "../golden/read-book.ts";
import { recalculate } from "../golden/recalculate.ts";
import { savedBook } from "../golden/saved-book.ts";

const TIMEOUT = { timeout: 120_000 };
const COMMON = { kind: "single", language: "en" } as const;
const DRAW = { seed: "A", reserves: 2, organisation: null, by: "", at: "" } as const;

type Cell = string | number | boolean;

function bookOf(name: string, rows: readonly (readonly Cell[])[]): Uint8Array {
  return plainWorkbook([{ name, widths: [], rows: rows.map((row) => row.map((value) => ({ value }))) }]);
}

/** Column C of a sheet that was written, under what stands in another column, as three programs work it out. */
async function workedOut(
  original: Uint8Array,
  edits: readonly PutSheet[],
  own: string,
  label: number,
): Promise<string[][]> {
  const saved = savedBook(original, ...edits);
  const programs: Given[] = [
    workedByHyperFormula(applyEdits(await readBook(original), edits), true),
    givenIn(await readBook(await recalculateInGnumeric(saved))),
    givenIn(await readBook(await recalculate(saved))),
  ];
  const sheet = edits.find((one) => one.own === own);
  const counts = (sheet?.rows ?? []).flatMap((row, at) => {
    const cell = row[2];
    return cell && "formula" in cell && /^COUNTIFS?\(/u.test(cell.formula)
      ? [[String(row[label]?.value), at] as const]
      : [];
  });
  return programs.map((given) => counts.map(([name, at]) => `${name} ${String(given(sheet?.name ?? "", at, 2))}`));
}

function tabled(rows: readonly (readonly Cell[])[]) {
  return async () => {
    const original = bookOf("Assessments", rows);
    const { edits } = tables(await readBook(original), { ...COMMON, programme: YOUTH_2021, rounding: "whole" });
    return workedOut(original, edits, "tables.domain-2", 1);
  };
}

const HEADINGS = ["Case reference", "2.1.1", "2.1.2", "2.1.3"];

describe("counts are the same in HyperFormula, Gnumeric and LibreOffice", TIMEOUT, () => {
  it("of answers in Welsh", async () => {
    const given = await tabled([
      HEADINGS,
      ["C1", "Ie", "Nage", "Amherthnasol"],
      ["C2", "IE", "ie", "nage "],
      ["C3", "Nage", "Ie", "Ie"],
      ["C3", "Nage", "Nage", "Nage"],
    ])();
    const counts = ["Yes 2", "No 1", "Yes 2", "No 1", "Yes 1", "No 1"];
    expect(given).toEqual([counts, counts, counts]);
  });

  it("of answers that are the text TRUE, and of those that are a truth value", async () => {
    const given = await tabled([
      HEADINGS,
      ["C1", "TRUE", "TRUE", true],
      ["C2", "TRUE", "FALSE", false],
      ["C3", "true", "false", "Yes"],
    ])();
    const counts = ["Yes 3", "No 0", "Yes 1", "No 2", "Yes 2", "No 1"];
    expect(given).toEqual([counts, counts, counts]);
  });

  it("of strata that read as numbers and truth values", async () => {
    const prisons = ["007", 7, "1E05", "100000", "TRUE"];
    const rows = prisons.flatMap((prison, at) => [1, 2, 3, 4].map((one) => [`TG${at}${one}`, prison, "M"]));
    const original = bookOf("Through the Gate", [["Case ID", "Prison", "Gender"], ...rows]);
    const draw = { ...COMMON, ...DRAW, programme: CRC_2019, list: "through-the-gate", size: 10 } as const;
    const { edits } = sample(await readBook(original), draw);
    const counts = ["007 4", "100000 4", "1E05 4", "7 4", "TRUE 4"];
    expect(await workedOut(original, edits, "strata.through-the-gate", 0)).toEqual([counts, counts, counts]);
  });

  it("of strata that differ in signs alone", async () => {
    const reports = ["FDR <18", "FDR 18+", "FDR >18"];
    const rows = reports.flatMap((report, at) => [1, 2, 3, 4].map((one) => [`CR${at}${one}`, report, "CRC", "M"]));
    const original = bookOf("Court reports", [["Case ID", "Report type", "Receiving agency", "Gender"], ...rows]);
    const draw = { ...COMMON, ...DRAW, programme: NPS_2019, list: "court-reports", size: 6 } as const;
    const { edits } = sample(await readBook(original), draw);
    const counts = ["FDR 18+, CRC 4", "FDR <18, CRC 4", "FDR >18, CRC 4"];
    expect(await workedOut(original, edits, "strata.court-reports", 0)).toEqual([counts, counts, counts]);
  });
});
