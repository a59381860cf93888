import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayAt, dayOfSerial } from "../../core/sheets/day.ts";
import { sheetOf } from "../fakes/workbook.ts";

const read = (value: string | number) => dayAt(sheetOf("Dates", [[value]]), { row: 0, column: 0 }, false);

describe("days", () => {
  it.each([
    [1, "1900-01-01"],
    [59, "1900-02-28"],
    [61, "1900-03-01"],
    [36_526, "2000-01-01"],
    [46_348, "2026-11-22"],
    [2_958_465, "9999-12-31"],
  ])("serial %i is %s, as Excel counts from 1900", (serial, day) => expect(dayOfSerial(serial, false)).toBe(day));

  it("serial 44,886 is 2026-11-22 where a workbook counts from 1904", () => {
    expect(dayOfSerial(44_886, true)).toBe("2026-11-22");
  });

  it("agree with the calendar that JavaScript keeps", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
        const day = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000).toISOString().slice(0, 10);
        expect(dayOfSerial(serial, false)).toBe(day);
      }),
    );
  });

  it.each([
    ["22/11/2026", "2026-11-22"],
    ["2/1/26", "2026-01-02"],
    ["22.11.2026", "2026-11-22"],
    ["2026-11-22T09:30", "2026-11-22"],
    ["22nd November 2026", "2026-11-22"],
    ["3-Mai-2026", "2026-05-03"],
    ["29/02/2024", "2024-02-29"],
  ])("%s is %s", (text, day) => expect(read(text)).toBe(day));

  it.each(["29/02/2026", "13/13/2026", "2026", "soon", "1/2", 0])("%s is no day", (text) =>
    expect(read(text)).toBeNull(),
  );
});
