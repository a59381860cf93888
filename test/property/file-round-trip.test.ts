import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import type { CellContent } from "../../core/workbook/edit.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { plainBook } from "../golden/plain-book.ts";
import { zipParts } from "../golden/zip-parts.ts";

const awkward = fc.constantFrom(
  "=",
  "+1",
  "-",
  "@a",
  "\t",
  "\r",
  "\r\n",
  "\n",
  " ",
  "_x0041_",
  "_x005F_",
  "\u0000",
  "\u000b",
  "\ufffe",
  "\ud83d",
  "😀",
  "&amp;",
  "]]>",
  "<a>",
  '"',
  "'",
  "\u0085",
  "\u2028",
  "\ufeff",
);
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.array(fc.oneof(awkward, fc.string({ maxLength: 3 })), { maxLength: 6 }).map((each) => each.join("")),
);
const number = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer(),
  fc.constantFrom(1e-300, 1e300, 0.1 + 0.2, -0),
);
const value = fc.oneof(text, number, fc.boolean());
const cell: fc.Arbitrary<CellContent | null> = fc.oneof(
  fc.constant(null),
  value.map((each) => ({ value: each })),
  fc.record({ value, formula: text.map((each) => `"${each}"`) }),
);

/** What a cell reads back as: an empty text is an empty cell unless a formula gave it, and -0 is 0. */
function readBack(content: CellContent | null): unknown {
  if (content === null || (content.value === "" && !("formula" in content))) return null;
  return content.value === 0 ? 0 : content.value;
}

const original = zipParts(plainBook());

describe("what is put is what is read", () => {
  it("whatever the text, number or truth value", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 5 }), async (rows) => {
        const saved = saveWorkbook(original, "x.xlsx", [ourSheet({ rows, validations: [] })]);
        if (!saved.ok) throw new Error(saved.problem.kind);
        const outcome = await readWorkbook(saved.bytes, "x.xlsx");
        if (!outcome.ok) throw new Error(outcome.problem.kind);
        const sheet = outcome.snapshot.sheets[1];
        const found = (row: number, column: number) => sheet?.rows[row - sheet.top]?.[column - sheet.left] ?? null;
        rows.forEach((cells, row) => {
          cells.forEach((each, column) => {
            expect(found(row, column)).toBe(readBack(each));
          });
        });
      }),
      { numRuns: 200 },
    );
  }, 60_000);

  it("whatever the sheet is called", async () => {
    const name = fc
      .string({ unit: "grapheme", minLength: 1, maxLength: 20 })
      .filter(
        (each) => each.length <= 31 && !/[:\\/?*[\]\p{Cc}]|^'|'$|^\s|\s$/u.test(each) && each.toLowerCase() !== "one",
      );
    await fc.assert(
      fc.asyncProperty(name, async (each) => {
        const saved = saveWorkbook(original, "x.xlsx", [ourSheet({ name: each })]);
        const outcome = saved.ok && (await readWorkbook(saved.bytes, "x.xlsx"));
        expect(outcome !== false && outcome.ok && outcome.snapshot.sheets[1]).toMatchObject({
          name: each,
          own: "sample.domain-two",
        });
        const again = saved.ok && saveWorkbook(saved.bytes, "x.xlsx", [ourSheet({ name: each })]);
        expect(again).toEqual(saved);
      }),
    );
  }, 60_000);
});
