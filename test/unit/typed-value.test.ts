import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOfSerial, serialOfDay } from "../../core/sheets/day.ts";
import { typedValue } from "../../core/sheets/typed-value.ts";

describe("what a person types in a cell", () => {
  it.each([
    ["", null, null],
    ["  ", null, null],
    ["Yes", null, "Yes"],
    [" C1", null, " C1"],
    ["12", null, 12],
    ["1,234.5", null, 1234.5],
    ["12.5", null, 12.5],
    [".5", null, 0.5],
    ["-7", null, -7],
    ["-0", null, 0],
    ["00123", null, "00123"],
    ["0.5", null, 0.5],
    ["+44 20", null, "+44 20"],
    ["12,34", null, "12,34"],
    ["1e5", null, "1e5"],
    ["1234567890123456", null, "1234567890123456"],
    ["-", null, "-"],
    [".", null, "."],
    ["'00123", null, "00123"],
    ["'=x", null, "=x"],
    ["TRUE", null, true],
    ["false", null, false],
    ["65%", null, "65%"],
    ["65%", "0%", 0.65],
    ["12.5 %", "0.0%", 0.125],
    ["65", "0%", 0.65],
    ["0.65", "0%", 0.65],
    ["65%", '0"%"', 65],
    ["65", '0"%"', 65],
    ["65%", "0", "65%"],
    ["22/11/2026", "dd/mm/yyyy", 46348],
    ["2026-11-22", "yyyy\\-mm\\-dd", 46348],
    ["22 November 2026", "d-mmm-yy", 46348],
    ["22/11/2026", null, "22/11/2026"],
    ["22/11/2026", "h:mm", "22/11/2026"],
    ["31/02/2026", "dd/mm/yyyy", "31/02/2026"],
    ["46348", "dd/mm/yyyy", 46348],
    ["12", "@", "12"],
  ])("%j in %j is %j", (text, format, value) => {
    expect(typedValue(text, { format })).toEqual({ ok: true, value });
  });

  it("is no formula", () => expect(typedValue("=1+1", { format: null })).toEqual({ ok: false, why: "formula" }));

  it("is a day of 1904's calendar where the workbook has it", () => {
    expect(typedValue("22/11/2026", { format: "dd/mm/yyyy", date1904: true })).toEqual({ ok: true, value: 44886 });
  });
});

describe("a day's serial number", () => {
  it.each([true, false])("is the one its day is read from (1904: %s)", (date1904) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_900_000 }), (serial) => {
        if (serial === 60 && !date1904) return;
        expect(serialOfDay(dayOfSerial(serial, date1904), date1904)).toBe(serial);
      }),
    );
    expect(serialOfDay("1899-12-31", date1904)).toBeNull();
  });
});
