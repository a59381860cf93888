import { describe, expect, it } from "vitest";
import { longlistHeadings, readLonglist } from "../../core/sheets/read-longlist.ts";
import { assignStratum, excludeCase } from "../../core/sheets/settle-case.ts";
import { standingCases } from "../../core/sheets/standing-cases.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { CellValue, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { listOf } from "../fakes/inspection.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const list = listOf("youth-2021", "domain-two");
const HEADINGS = ["Case ID", "Gender", "Order", "RoSH", "Safety"];

function bookOf(headings: readonly CellValue[], ...more: CellValue[][]): WorkbookSnapshot {
  const sheet = sheetOf("Domain two", [["Longlist"], [], headings, ["A1", "Male", "YRO", "", "Low"], ...more]);
  return workbookOf({ ...sheet, left: 1 });
}

/** How A1 stands once settled, with the cells written. */
function settled(
  workbook: WorkbookSnapshot,
  settle: typeof assignStratum,
  value: string,
  language: "en" | "cy" = "en",
) {
  const edit = settle(workbook, "Domain two", list, "A1", value, language);
  if (!("cells" in edit)) return edit.kind;
  const sheet = applyEdits(workbook, [edit]).sheets[0];
  const heading = sheet === undefined ? null : longlistHeadings(sheet, list);
  if (sheet === undefined || heading === null) throw new Error("no longlist");
  const [one] = standingCases(list, readLonglist(sheet, list, heading), language).cases;
  const cells = edit.cells.map(({ row, column, value: text }) => `${row} ${column} ${text}`);
  return { cells, standing: one?.standing, stratum: one?.stratum?.id, reason: one?.reason };
}

describe("a case assigned to a stratum", () => {
  it("has it in the Stratum column, which is added once, right of everything", () => {
    const expected = { standing: "available", stratum: "boys-community-high", reason: "" };
    const written = settled(bookOf(HEADINGS), assignStratum, "boys-community-high");
    expect(written).toMatchObject(expected);
    expect(written).toMatchObject({ cells: ["2 6 Stratum", expect.stringMatching(/^3 6 Boys/u)] });
    expect(settled(bookOf([...HEADINGS, "Stratum"]), assignStratum, "boys-community-high")).toMatchObject({
      ...expected,
      cells: [expect.stringMatching(/^3 6 Boys/u)],
    });
    expect(
      settled(bookOf(HEADINGS, ["A2", "F", "YRO", "Low", "Low", "note"]), assignStratum, "girls", "cy"),
    ).toMatchObject({
      cells: ["2 7 Haen", expect.stringMatching(/^3 7 /u)],
      stratum: "girls",
    });
  });

  it("must be on the list, and the stratum one of the list's", () => {
    expect(settled(bookOf(HEADINGS), assignStratum, "boys")).toBe("stratum-not-known");
    const book = bookOf(HEADINGS);
    expect(assignStratum(book, "Domain two", list, "A9", "girls", "en")).toMatchObject({
      kind: "case-not-found",
      sheet: "Domain two",
    });
    expect(assignStratum(book, "Other", list, "A1", "girls", "en")).toMatchObject({ kind: "longlist-not-found" });
    const gate = listOf("crc-2019", "through-the-gate");
    expect(assignStratum(book, "Domain two", gate, "A1", "HMP Leeds", "en")).toMatchObject({
      kind: "stratum-not-known",
    });
  });
});

describe("a case excluded with a reason", () => {
  it("is left out for it", () => {
    expect(settled(bookOf(HEADINGS), excludeCase, "Already inspected")).toEqual({
      cells: ["2 6 Reason for exclusion", "3 6 Already inspected"],
      standing: "possible",
      stratum: undefined,
      reason: "Already inspected",
    });
    const both = [...HEADINGS, "Excluded (Y/N)", "Reason for exclusion"];
    expect(settled(bookOf(both), excludeCase, "Moved away")).toMatchObject({ cells: ["3 7 Moved away"] });
    expect(settled(bookOf([...HEADINGS, "Excluded?"]), excludeCase, "Moved away")).toMatchObject({
      cells: ["3 6 Moved away"],
      standing: "possible",
    });
  });

  it.each(["", "  ", "No", "N/A"])("but not for %j", (reason) => {
    expect(settled(bookOf(HEADINGS), excludeCase, reason)).toBe("exclusion-without-reason");
  });
});
