import XLSX from "@e965/xlsx";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shownNumber } from "../../core/workbook/shown-number.ts";

const shown = (value: number, format: string) => shownNumber(value, format, false) ?? String(value);
const COMMA_STYLE = '_-* #,##0.00_-;-* #,##0.00_-;_-* "-"??_-;_-@_-';

describe("the text shown for a number", () => {
  it.each([
    [7, "[Red]General", "7"],
    [7.5, "General_)", "7.5"],
    [-7, "[Blue]General;[Red]-General", "-7"],
    [7, '"CRN "General', "CRN 7"],
    [12_345_678_901, "General", "12345678901"],
    [7, COMMA_STYLE, "7.00"],
    [-1234.5, COMMA_STYLE, "-1,234.50"],
    [0, "#,##0_);(#,##0)", "0"],
    [-5, "#,##0_);(#,##0)", "(5)"],
    [7, "000000", "000007"],
    [-7, "000000", "-000007"],
    [1_234_567, "000-000", "1234-567"],
    [1234, "00\\-00\\-00", "00-12-34"],
    [7, '"A"00', "A07"],
    [7, "[$£-809]#,##0.00", "£7.00"],
    [5, ";;;", ""],
    [0, '0;-0;"nil"', "nil"],
    [150, '[>=100]"many";[<10]"few";General', "many"],
    [3, '[>=100]"many";[<10]"few";General', "few"],
    [50, '[>=100]"many";[<10]"few";General', "50"],
    [-3, "[>=0]0;0", "3"],
    [-3, "[<0]0;0", "3"],
    [5, "[>9]0", "########"],
    [1.2e11, "0.00E+00", "1.20E+11"],
    [12_345.678, "##0.0E+0", "12.3E+3"],
    [99_999, "0.0E+0", "1.0E+5"],
    [0.000012, "0.0E-0", "1.2E-5"],
    [1_234_567, "0.0,,", "1.2"],
    [1_500, "0,", "2"],
    [1.005, "0.00", "1.01"],
    [0.5, "#.##", ".5"],
    [1234, "0,000", "1,234"],
    [7, "0,000", "0,007"],
    [1.5, "# ?/?", "1 1/2"],
    [0.99, "# ?/8", "1"],
    [Math.PI, "?/???", "355/113"],
  ])("%d as %s is %s", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("the comma style's zero is its dash", () => {
    expect(shown(0, COMMA_STYLE).trim()).toBe("-");
  });

  it.each([
    [0.5, "hhmm", "1200"],
    [0.0133, "mmss.0", "1909.1"],
    [0.0133, "mm:ss.00", "19:09.12"],
    [1.5, "[h]:mm", "36:00"],
    [1 / 1440, "[mm]:ss", "01:00"],
    [0.75, "h:mm AM/PM", "6:00 PM"],
    [0, "h:mm a/p", "12:00 A"],
    [60, "d mmm yyyy", "29 Feb 1900"],
    [59, "d mmm yyyy", "28 Feb 1900"],
    [0, "d/m/yyyy", "0/1/1900"],
    [46_348, "ddd d mmmmm yy", "Sun 22 N 26"],
    [46_348.999999, "dd/mm/yyyy hh:mm", "23/11/2026 00:00"],
    [46_348, "[$-809]dd mmmm yyyy", "22 November 2026"],
    [-0.5, "[h]:mm", "########"],
  ])("%d as %s is the day or time %s", (value, format, text) => {
    expect(shown(value, format)).toBe(text);
  });

  it("is as SheetJS has it, where that rounds as Excel does", () => {
    const formats = [
      "0",
      "0.0",
      "#,##0.00",
      "0%",
      "0.00E+00",
      "00000",
      "000-000",
      "hh:mm:ss",
      "d-mmm-yy",
      "[h]:mm:ss",
      "0;(0);-",
    ];
    const whole = fc.integer({ min: 0, max: 999_999 });
    fc.assert(
      fc.property(fc.constantFrom(...formats), whole, (format, value) => {
        expect(shown(value, format)).toBe(XLSX.SSF.format(format, value));
      }),
    );
  });

  it("is given for any format and number", () => {
    const pieces = [
      "0",
      "#",
      "?",
      ".",
      ",",
      "%",
      "/",
      "E+",
      "@",
      ";",
      '"',
      "\\",
      "_",
      "*",
      "[",
      "]",
      "[h]",
      "[>1]",
      "d",
      "m",
      "yy",
      "h",
      "s",
      "AM/PM",
      "General",
      "$",
      " ",
      "é",
      "😀",
    ];
    const format = fc.array(fc.constantFrom(...pieces), { maxLength: 255 }).map((all) => all.join("").slice(0, 255));
    fc.assert(
      fc.property(format, fc.double(), fc.boolean(), (code, value, date1904) => {
        const text = shownNumber(value, code, date1904);
        expect(text === null || text.length < 100_000).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("of a format longer than Excel allows is the number's digits", () => {
    expect(shownNumber(7, "0".repeat(256), false)).toBeNull();
    expect(shownNumber(7, "0".repeat(255), false)).toBe("7".padStart(255, "0"));
  });
});
