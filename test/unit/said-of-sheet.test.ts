import { describe, expect, it } from "vitest";
import { check } from "../../core/jobs/check.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { SaidOfSheet, SheetSnapshot } from "../../core/workbook/snapshot.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const OPTIONS = { programme: YOUTH_2021, kind: "single", language: "en", list: null, rounding: "whole" } as const;
const said = (sheet: SheetSnapshot, is: SaidOfSheet["is"], columns: SaidOfSheet["columns"] = {}): SheetSnapshot => ({
  ...sheet,
  said: { is, columns },
});

function checked(...sheets: SheetSnapshot[]) {
  const { result, problems } = check(workbookOf(...sheets), OPTIONS);
  return {
    recognised: (result?.recognised ?? []).map(({ sheet, list }) => `${sheet} ${list}`),
    columns: result?.recognised[0]?.columns?.used.map(({ column, meaning, how }) => `${column} ${meaning} ${how}`),
    unused: result?.recognised[0]?.columns?.unusedColumns,
    problems: problems.map(({ kind, cell }) => `${kind} ${cell}`),
  };
}

const list = sheetOf("Domain two", [
  ["Case ID", "Gender", "Order", "RoSH", "Safety", "Young person's order"],
  ["A1", "Male", "Referral order", "Low", "Low", "x"],
]);

describe("what a person said of a sheet", () => {
  it("passes it over when it is nothing", () => {
    expect(checked(said(list, "nothing")).problems).toEqual(["nothing-recognised null"]);
  });

  it("makes it the list it was said to be, whatever its name says", () => {
    expect(checked(list).recognised).toEqual(["Domain two domain-two"]);
    expect(checked(said(list, "domain-three")).recognised).toEqual(["Domain two domain-three"]);
    expect(checked(said(list, "unpaid-work")).recognised).toEqual(["Domain two domain-two"]);
  });

  it("is kept when its cells change", () => {
    const edit = { kind: "set-cells", sheet: "Domain two", cells: [{ row: 1, column: 5, value: "y" }] } as const;
    expect(applyEdits(workbookOf(said(list, "nothing")), [edit]).sheets[0]?.said?.is).toBe("nothing");
  });
});

describe("what a person said of columns", () => {
  it("goes before what their headings say, and a field said is looked for in no other column", () => {
    const found = checked(said(list, null, { 2: "nothing", 5: "disposal", 3: "rule:transferred", 4: "x" }));
    expect(found.columns).toEqual(["A case-id exact", "B gender exact", "F disposal said"]);
    expect(found.unused).toEqual([
      { column: "C", heading: "Order" },
      { column: "D", heading: "RoSH" },
      { column: "E", heading: "Safety" },
    ]);
    expect(found.problems).toContain("column-missing A1");
    const rule = YOUTH_2021.samples.lists[0]?.leavingOut[0]?.id ?? "";
    expect(checked(said(list, null, { 5: `rule:${rule}` })).columns).toContain(`F ${rule} said`);
  });

  it("quiets the notice of a guess", () => {
    const guessed = sheetOf("Domain two", [
      ["Case ID", "Gender", "Main order here", "RoSH", "Safety"],
      ["A1", "M", "YRO", "Low", "Low"],
    ]);
    expect(checked(guessed).problems).toEqual(["heading-matched-by-guess C1"]);
    expect(checked(said(guessed, null, { 2: "disposal" })).problems).toEqual([]);
  });

  it("names a list whose headings are not known at all, wherever its block begins", () => {
    const strange = {
      ...sheetOf("Sheet1", [
        ["Number", "X", "Y", "Z", "W"],
        ["A1", "M", "YRO", "Low", "Low"],
      ]),
      left: 1,
    };
    expect(checked(strange).problems).toEqual(["nothing-recognised null"]);
    expect(checked(said(strange, "domain-two")).problems).toContain("column-missing B1");
    const columns = { 1: "case-id", 2: "gender", 3: "disposal", 4: "rosh", 5: "safety" };
    const found = checked(said(strange, "domain-two", columns));
    expect(found.problems).toEqual([]);
    expect(found.columns).toEqual([
      "B case-id said",
      "C gender said",
      "D disposal said",
      "E rosh said",
      "F safety said",
    ]);
  });
});
