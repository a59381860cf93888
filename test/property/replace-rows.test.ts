import fc from "fast-check";
import { expect, it } from "vitest";
import { replaceRows } from "../../core/workbook/replace-rows.ts";
import { usedBlock } from "../../core/workbook/used-block.ts";

/** An empty cell that has a number format. */
const BLANK = "blank";
const cell = fc.oneof(
  fc.constant(null),
  fc.constantFrom(null, BLANK),
  fc.integer({ min: 0, max: 9 }),
  fc.constantFrom("a", "b"),
);
const grid = (rows: number) =>
  fc.array(fc.array(cell, { minLength: 5, maxLength: 5 }), { minLength: rows, maxLength: rows });

/** A sheet's block as it is read whole; formulas wherever a text stands. */
function blockOf(rows: readonly (readonly (string | number | null)[])[], top: number) {
  return usedBlock({
    top,
    left: 0,
    rows: rows.map((row) => row.map((one) => (one === BLANK ? null : one))),
    formats: rows.map((row) =>
      row.map((one) => (one === BLANK || (typeof one === "number" && one > 7) ? "0.0" : null)),
    ),
    texts: rows.map((row) => row.map(() => null)),
    formulas: rows.map((row) => row.map((one) => (typeof one === "string" && one !== BLANK ? `UPPER(${one})` : null))),
  });
}

it("rows read anew make the sheet that reading all of it anew makes", () => {
  fc.assert(
    fc.property(
      grid(7),
      grid(7),
      fc.integer({ min: 0, max: 6 }),
      fc.integer({ min: 1, max: 7 }),
      (old, other, first, many) => {
        const count = Math.min(many, 7 - first);
        const changed = old.map((row, at) => (at >= first && at < first + count ? (other[at] ?? []) : row));
        const anew = blockOf(changed.slice(first, first + count), first);
        expect(replaceRows(blockOf(old, 0), first, count, anew)).toEqual(blockOf(changed, 0));
      },
    ),
    { numRuns: 1000 },
  );
});
