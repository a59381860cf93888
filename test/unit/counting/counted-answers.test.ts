import { describe, expect, it } from "vitest";
import { check } from "../../../core/jobs/check.ts";
import { rate } from "../../../core/jobs/rate.ts";
import { tables } from "../../../core/jobs/tables.ts";
import { codedRiskLevel, codedYesNo } from "../../../core/longlist/coded-values.ts";
import { YOUTH_2021 } from "../../../core/programmes/youth-2021/programme.ts";
import {
  USUAL_ANSWERS,
  USUAL_LOW,
  USUAL_NO,
  USUAL_NOTHING,
  USUAL_YES,
} from "../../../core/sheets/counting/usual-spellings.ts";
import { COUNTED_ANSWERS } from "../../../core/sheets/counting/write-counted-answers.ts";
import { readInspection } from "../../../core/sheets/read-inspection.ts";
import { applyEdits } from "../../../core/workbook/apply-edits.ts";
import type { PutSheet } from "../../../core/workbook/edit.ts";
import type { CellValue, WorkbookSnapshot } from "../../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../../fakes/workbook.ts";
import { workedByHyperFormula } from "../../golden/engines/hyperformula.ts";
import { differencesFrom } from "../../golden/engines/written-formulas.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", rounding: "whole" } as const;
const QUESTIONS = ["2.1.1", "2.1.2", "2.1.3"];

type Rows = readonly (readonly CellValue[])[];

function counted(workbook: WorkbookSnapshot): { edits: readonly PutSheet[]; tallies: string[] } {
  const { edits, result } = tables(workbook, OPTIONS);
  const tallies = result?.tallies.map((one) => `${one.keyQuestion} ${one.yes}/${one.no}`) ?? [];
  return { edits: edits as readonly PutSheet[], tallies };
}

/** The rows of counted answers of cases: standing, then the codes of the first questions. */
function codes(edits: readonly PutSheet[]): string[] {
  const rows = edits.find(({ own }) => own === COUNTED_ANSWERS)?.rows ?? [];
  const texts = rows.map((row) => row.map((cell) => String(cell?.value ?? "")));
  return texts
    .slice(8)
    .flatMap((row) => (/^\[.+\]$/u.test(row[1] ?? "") ? [`${row[2]}: ${row.slice(4, 7).join(" ")}`] : []));
}

/** Counts written from one workbook and worked out over another (what people typed since), beside those of a new count. */
function followed(now: Rows, later: Rows): { live: unknown[]; anew: unknown[]; codes: string[] } {
  const { edits } = counted(workbookOf(sheetOf("Cases", now)));
  const changed = workbookOf(sheetOf("Cases", later));
  const wanted = counted(changed).edits;
  const given = workedByHyperFormula(applyEdits(changed, edits), true);
  return {
    live: counts(edits, (sheet, row, column) => given(sheet, row, column)),
    anew: counts(wanted, (_sheet, _row, _column, value) => value),
    codes: codes(wanted),
  };
}

function counts(
  edits: readonly PutSheet[],
  found: (sheet: string, row: number, column: number, value: unknown) => unknown,
): unknown[] {
  return edits.flatMap((edit) =>
    edit.rows.flatMap((row, at) =>
      row.flatMap((cell, column) =>
        cell !== null && "formula" in cell && cell.formula.startsWith("COUNTIF(")
          ? [found(edit.name, at, column, cell.value)]
          : [],
      ),
    ),
  );
}

describe("counted answers", () => {
  const headings = ["Case ID", "Excluded on the day", "Additional case", ...QUESTIONS];

  it("say of each row how it stands, and hold codes for those that count", () => {
    const rows = [
      headings,
      ["C1", "", "", "Ie", "Nage", "n/a"],
      ["C2", "Moved away", "", "Yes", "Yes", "Yes"],
      ["C3", "no ", "by request", true, "FALSE", "maybe"],
      ["C1", "", "", "No", "No", "No"],
      ["C4", "", "Yes", "No", "No", "No"],
      ["Total", "", "", 2, 1, 0],
      ["", "", "", "Yes", "Yes", "Yes"],
    ];
    const { edits, tallies } = counted(workbookOf(sheetOf("Cases", rows)));
    expect(codes(edits)).toEqual([
      "in: yes no na",
      "excluded:   ",
      "in: yes no other",
      "twice:   ",
      "additional:   ",
      ":   ",
    ]);
    expect(tallies).toEqual(["2.1.1 2/0", "2.1.2 0/2", "2.1.3 0/0"]);
    const texts = edits.flatMap((one) => one.rows.slice(1, 2).map((row) => row[0]?.value));
    expect(texts[1]).toContain("Some answers are not understood");
  });

  it("follow answers, exclusions and doubled cases typed later, and rows put in and taken out", () => {
    const now = [headings, ...["C1", "C2", "C3", "C4"].map((id) => [id, "", "", "Yes", "Yes", "Yes"])];
    const later = [
      headings,
      ["C1", "", "", "Nage", "no", "N/A"],
      ["C9", "", "", "No", "", "yes"],
      ["C2", "Moved away", "", "Yes", "Yes", "Yes"],
      ["c4", "", "", "No", "Yes", "Y"],
      ["C5", "", "x", "Yes", "Yes", "Yes"],
      [],
      ["Total", "", "", "", "", ""],
      ["C6", "n", "", "TRUE", false, "Amherthnasol"],
    ];
    const typed = followed(now, later);
    expect(typed.live).toEqual(typed.anew);
    expect(typed.anew).toEqual([1, 3, 1, 2, 2, 0]);
    const twice = [...now, ["C2", "", "", "No", "No", "No"]];
    const doubled = followed(now, twice);
    expect(doubled.live).toEqual(doubled.anew);
    // The first of two is taken out: the other counts from then on.
    const [, , second, ...others] = twice;
    expect(second?.[0]).toBe("C2");
    const left = followed(twice, [headings, twice[1] ?? [], ...others]);
    expect(left.live).toEqual(left.anew);
    expect(left.codes.at(-1)).toBe("in: no no no");
  });

  it("hold the code itself where no formula would give what was read", () => {
    const rows = [
      headings,
      ["É1", "", "", "Yes", "No", "No"],
      ["e1", "", "", "No", "No", "No"],
      ["E\u00011", "", "", "No", "No", "No"],
    ];
    const workbook = workbookOf(sheetOf("Cases", rows));
    const { edits, tallies } = counted(workbook);
    expect(tallies).toEqual(["2.1.1 1/2", "2.1.2 0/3", "2.1.3 0/3"]);
    expect(differencesFrom(workedByHyperFormula(applyEdits(workbook, edits), true), edits)).toEqual([]);
  });

  it("tell of a case below the rows that are read", () => {
    const now = [headings, ["C1", "", "", "Yes", "Yes", "Yes"]];
    const { edits } = counted(workbookOf(sheetOf("Cases", now)));
    const far = [...now, ...Array.from({ length: 150 }, () => []), ["C2", "", "", "No", "No", "No"]];
    const given = workedByHyperFormula(applyEdits(workbookOf(sheetOf("Cases", far)), edits), true);
    expect(given("Tables domain two", 1, 0)).toBe(
      "A case stands below the rows that are counted. Make the tables again.",
    );
  });

  it("need short formulas for twelve inspectors' sheets, twenty spellings and doubled cases", () => {
    const spellings = Array.from({ length: 20 }, (_, at) => ` Yes${"!".repeat(at)}`);
    const sheets = Array.from({ length: 12 }, (_, sheet) => {
      const rows = Array.from({ length: 8 }, (_, at) => [
        `C${sheet}-${at}`,
        "",
        "",
        spellings[(sheet + at) % 20] ?? "",
        "No",
        "n/a",
      ]);
      const again = [`C${sheet}-0`, "", "", "No", "No", "No"];
      const elsewhere = [`C${(sheet + 11) % 12}-1`, "", "", "No", "No", "No"];
      return sheetOf(`Inspector ${sheet + 1}`, [headings, ...rows, again, elsewhere]);
    });
    const workbook = workbookOf(...sheets);
    const { edits, tallies } = counted(workbook);
    expect(tallies).toEqual(["2.1.1 95/1", "2.1.2 0/96", "2.1.3 0/1"]);
    const formulas = edits.flatMap(({ rows }) =>
      rows.flat().flatMap((cell) => (cell !== null && "formula" in cell ? [cell.formula] : [])),
    );
    expect(Math.max(...formulas.map((formula) => formula.length))).toBeLessThan(1000);
    expect(formulas.filter((formula) => /[{}]/u.test(formula))).toEqual([]);
    const cells = edits
      .filter(({ own }) => own.startsWith("tables."))
      .flatMap(({ rows }) => rows.filter((row) => row[1]?.value === "Yes" || row[1]?.value === "No"));
    expect(cells.every((row) => row[2] !== null && row[2] !== undefined && "formula" in row[2])).toBe(true);
    expect(differencesFrom(workedByHyperFormula(applyEdits(workbook, edits), false), edits)).toEqual([]);
  });

  it("are not written for thousands of cases: the counts are values, and the tables say so", () => {
    const many = Array.from({ length: 9000 }, (_, at) => [`C${at}`, "", "", "Yes", "No", "n/a"]);
    const workbook = workbookOf(sheetOf("Cases", [headings, ...many]));
    const { edits, tallies } = counted(workbook);
    expect(tallies).toEqual(["2.1.1 9000/0", "2.1.2 0/9000", "2.1.3 0/0"]);
    expect(edits.map(({ own }) => own)).toEqual(["tables.domain-2"]);
    expect(edits[0]?.rows[1]?.[0]?.value).toContain("too many cases for live counts");
    expect(
      edits[0]?.rows.flat().some((cell) => cell !== null && "formula" in cell && /^COUNT/u.test(cell.formula)),
    ).toBe(false);
  });

  it.each(["en", "cy"] as const)(
    "leave the tables to be read as they are, whatever their note says (%s)",
    (language) => {
      const many = Array.from({ length: 9000 }, (_, at) => [`C${at}`, "", "", "Yes", "No", "n/a"]);
      for (const rows of [many, [["C1", "", "", "Yes", "maybe", "No"]]]) {
        const workbook = workbookOf(sheetOf("Cases", [headings, ...rows]));
        const { edits, result } = tables(workbook, { ...OPTIONS, language });
        const { tables: read, problems } = readInspection(applyEdits(workbook, edits), YOUTH_2021, null);
        const counts = read.flatMap(({ questions }) =>
          questions.map((one) => [one.question.id, one.yes.number, one.no.number]),
        );
        expect(counts).toEqual(result?.tallies.map((one) => [one.keyQuestion, one.yes, one.no]));
        expect(problems.filter((one) => one.sheet !== "Cases")).toEqual([]);
      }
    },
  );

  it("are no assessments to Probity, even where their mark is lost", () => {
    const workbook = workbookOf(sheetOf("Cases", [headings, ["C1", "", "", "Yes", "Yes", "Yes"]]));
    const { edits, tallies } = counted(workbook);
    const unmarked = applyEdits(workbook, edits).sheets.filter(({ own }) => own === null || own === COUNTED_ANSWERS);
    const again = { ...workbook, sheets: unmarked.map((sheet) => ({ ...sheet, own: null })) };
    expect(counted(again).tallies).toEqual(tallies);
  });
});

describe("tables of an earlier version", () => {
  const workbook = workbookOf(
    sheetOf("Cases", [
      ["Case ID", ...QUESTIONS],
      ["C1", "Ie", "Ie", "Ie"],
    ]),
  );
  const { edits } = counted(workbook);
  const earlier = edits.map((edit) => ({
    ...edit,
    rows: edit.rows.map((row) =>
      row.map((cell) =>
        cell !== null && "formula" in cell && cell.formula.startsWith("COUNTIF(")
          ? { ...cell, formula: `SUMPRODUCT(COUNTIFS('Cases'!$B$2:$B$502,{"Ie","Yes"}))` }
          : cell,
      ),
    ),
  }));
  const told = (written: readonly PutSheet[]) => {
    const { problems } = check(applyEdits(workbook, written), { ...OPTIONS, list: null });
    return problems.filter((one) => one.kind === "tables-counted-by-spelling").map((one) => one.sheet);
  };

  it("are told of, and those of today are not", () => {
    expect(told(earlier)).toEqual(["Tables domain two"]);
    expect(told(edits)).toEqual([]);
  });

  it("are rated as they stand, and counted by codes once they are made again", () => {
    const standing = applyEdits(workbook, earlier);
    const rated = rate(standing, OPTIONS);
    expect(rated.result?.standards.find((one) => one.id === "2.1")?.rating).toBe("outstanding");
    expect(told(counted(standing).edits)).toEqual([]);
  });
});

describe("usual spellings", () => {
  it("mean what the jobs read them as", () => {
    expect([...USUAL_YES].filter((text) => codedYesNo(text) !== "yes")).toEqual([]);
    expect([...USUAL_NO, ...USUAL_NOTHING].filter((text) => codedYesNo(text) !== "no")).toEqual([]);
    expect([...USUAL_LOW].filter((text) => codedRiskLevel(text) !== "low")).toEqual([]);
    const rows = Object.values(USUAL_ANSWERS).flatMap((texts, at) =>
      texts.map((text, row) => [`C${at}-${row}`, text.toUpperCase(), "Yes"]),
    );
    const { result } = tables(workbookOf(sheetOf("Cases", [["Case ID", "2.1.1", "2.1.2"], ...rows])), OPTIONS);
    expect(result?.tallies[0]).toEqual({ keyQuestion: "2.1.1", yes: 4, no: 4, notApplicable: 6 });
  });
});
