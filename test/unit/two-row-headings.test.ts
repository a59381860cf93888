import { describe, expect, it } from "vitest";
import { check } from "../../core/jobs/check.ts";
import { YOUTH } from "../fakes/hand-over.ts";
import { sheetOf, workbookOf } from "../fakes/workbook.ts";

const CASES = Array.from({ length: 4 }, (_, at) => [`B${at}`, "Male", "YRO", "Low", "Low"]);

function read(...rows: (string | null)[][]) {
  const { result } = check(workbookOf(sheetOf("Domain two", [...rows, ...CASES])), {
    ...YOUTH,
    list: null,
    rounding: "whole",
  });
  const [one] = result?.recognised ?? [];
  return { row: one?.headingRow, size: one?.size, fields: one?.columns?.used.map(({ meaning }) => meaning) };
}
const FIELDS = ["case-id", "gender", "order", "risk-of-serious-harm", "safety"];

describe("headings over two rows", () => {
  it("merged downwards, beside groups of columns", () => {
    const found = read(
      ["Case ID", "Gender", "Order", "Latest assessment", null],
      [null, null, null, "RoSH", "Safety and well-being"],
    );
    expect(found).toMatchObject({ row: 1, size: 4 });
    expect(found.fields?.length).toBe(FIELDS.length);
  });

  it("each broken in two", () => {
    const found = read(
      ["Case", "Gender", "Type of", "Risk of serious", "Safety and"],
      ["ID", null, "order", "harm", "well-being"],
    );
    expect(found).toMatchObject({ row: 1, size: 4 });
    expect(found.fields?.length).toBe(FIELDS.length);
  });

  it("groups of columns over headings that say all by themselves", () => {
    const found = read(
      ["Child", null, "Order", "Assessment", null],
      ["Case ID", "Gender", "Type of order", "RoSH", "Safety"],
    );
    expect(found).toMatchObject({ row: 1, size: 4 });
    expect(found.fields?.length).toBe(FIELDS.length);
  });

  it("one row, with a title just above or a blank row below", () => {
    expect(read(["Ashmere", null, null, null, null], ["Case ID", "Gender", "Order", "RoSH", "Safety"])).toMatchObject({
      row: 1,
      size: 4,
    });
    const blank: null[] = [null, null, null, null, null];
    expect(read(["Case ID", "Gender", "Order", "RoSH", "Safety"], blank)).toMatchObject({ row: 0, size: 4 });
  });
});
