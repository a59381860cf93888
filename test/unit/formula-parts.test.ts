import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filledFormula, formulaParts } from "../../core/workbook/formula-parts.ts";

const partsOf = (formula: string) =>
  formulaParts(formula)
    .filter((part) => part.is !== "sign")
    .map((part) => `${part.is} ${part.text}`);

describe("a formula's parts", () => {
  it.each([
    ["SUM(B2:$B$3)", ["function SUM", "reference B2:$B$3"]],
    [
      `IF(A6>1,"A1""",'Team''s dates'!$A$1)`,
      ["function IF", "reference A6", "number 1", 'text "A1"""', "reference 'Team''s dates'!$A$1"],
    ],
    ["LOG10(A1)+A1E5+1E5", ["function LOG10", "reference A1", "word A1E5", "number 1E5"]],
    ["Data1!A1:B2", ["reference Data1!A1:B2"]],
    ["SUM(Jan:Mar!A1)", ["function SUM", "word Jan", "reference Mar!A1"]],
    ["SUM(A:$A)+SUM($1:3)", ["function SUM", "reference A:$A", "function SUM", "reference $1:3"]],
    ["Cases[[#This Row],[A1]]", ["word Cases", "bracket [[#This Row]", "bracket [A1]"]],
    ["A1#", ["word A1"]],
    ["A1:INDEX(B:B,3)", ["word A1", "function INDEX", "reference B:B", "number 3"]],
    ["#REF!+#N/A+#DIV/0!", ["error #REF!", "error #N/A", "error #DIV/0!"]],
    ["Total*TRUE", ["word Total", "word TRUE"]],
    ["ABC1234567+XFE1", ["word ABC1234567", "word XFE1"]],
  ])("%s", (formula, expected) => {
    expect(partsOf(formula)).toEqual(expected);
    expect(
      formulaParts(formula)
        .map(({ text }) => text)
        .join(""),
    ).toBe(formula);
  });
});

it("no text is lost, however broken the formula", () => {
  const pieces = fc.constantFrom(
    "A1",
    "$B$2",
    ":",
    "!",
    "'",
    '"',
    "(",
    ")",
    "[",
    "]",
    "#",
    "1E+5",
    "SUM",
    ".",
    "é",
    "😀",
    " ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), (texts) => {
      const formula = texts.join("");
      expect(filledFormula(formula)(0, 0)).toBe(formula);
    }),
    { numRuns: 2000 },
  );
});

describe("a formula filled elsewhere", () => {
  it.each([
    ["B2*$B$2+B$2+$B2", 1, 2, "D3*$B$2+D$2+$B3"],
    [`'It''s'!A1:B2&"A1"`, 2, 0, `'It''s'!A3:B4&"A1"`],
    ["SUM(A:A)+SUM(1:2)+SUM($1:$2)", 1, 1, "SUM(B:B)+SUM(2:3)+SUM($1:$2)"],
    ["A1+B2", -1, 0, "#REF!+B1"],
  ])("%s", (formula, rows, columns, expected) => {
    expect(filledFormula(formula)(rows, columns)).toBe(expected);
  });
});
