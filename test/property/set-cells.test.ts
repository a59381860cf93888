import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { Edit, SetCell } from "../../core/workbook/edit.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { squashEdits } from "../../core/workbook/squash-edits.ts";
import { OPEN_BOOKS } from "../golden/open-books.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { readBook } from "../golden/read-book.ts";

const value = fc.oneof(
  fc.constantFrom(null, "", "=1+1", "-", " a\n b ", "Siân & <b>", true, 0, -0, 0.1 + 0.2, 46348, 61, 1e300),
  fc.string({ unit: "binary", maxLength: 5 }),
);
const style = fc.constantFrom("day", "input", "percent", "rating-good", "text");
const cell: fc.Arbitrary<SetCell> = fc.oneof(
  fc.record({ row: fc.nat(10), column: fc.nat(6), value }),
  fc.record({ row: fc.nat(10), column: fc.nat(6), value, style }),
);
const setIn = (names: readonly string[]) =>
  fc.record({
    kind: fc.constant("set-cells" as const),
    sheet: fc.constantFrom(...names),
    cells: fc.array(cell, { minLength: 1, maxLength: 6 }),
  });
const put = fc
  .array(
    fc.array(fc.record({ value: fc.oneof(fc.nat(99), fc.string({ maxLength: 3 })), style }), {
      maxLength: 4,
    }),
    {
      maxLength: 4,
    },
  )
  .map((rows) => ourSheet({ rows: rows as never, validations: [] }));

const editsFor = (names: readonly string[]): fc.Arbitrary<Edit[]> =>
  fc.array(fc.oneof({ weight: 3, arbitrary: setIn([...names, "Domain two"]) }, { weight: 1, arbitrary: put }), {
    maxLength: 5,
  });

const set = (sheet: string, ...cells: SetCell[]): Edit => ({ kind: "set-cells", sheet, cells });
/** What once read back otherwise than it stood in memory, tried on each sheet. */
const found = (sheet: string): Edit[][] => [
  // The last cells of a sheet are cleared, and one before an empty cell with a number format is typed in.
  [
    set(sheet, { row: 1, column: 1, value: "" }, { row: 0, column: 0, value: "" }),
    set(sheet, { row: 0, column: 0, value: 0 }),
  ],
  [set(sheet, { row: 0, column: 2, value: null }), set(sheet, { row: 0, column: 0, value: "a" })],
  // Two cells of one merged block, of which only the first is given a look.
  [set(sheet, { row: 3, column: 2, value: 7, style: "day" }, { row: 3, column: 3, value: 8 })],
];

/** A snapshot without what formulas gave: a saved file keeps old values, which programs work out anew on opening it. */
function withoutWorkedOut(workbook: WorkbookSnapshot): unknown {
  return workbook.sheets.map((sheet) => ({ ...sheet, ...plain(sheet) }));
}

function plain({ rows, texts, formulas = [] }: SheetSnapshot) {
  const isFormula = (row: number, column: number) => (formulas[row]?.[column] ?? null) !== null;
  const cleared = (list: readonly (readonly unknown[] | null)[]) =>
    list.map((row, at) => {
      const kept = (row ?? []).map((each, column) => (isFormula(at, column) ? null : each));
      return kept.slice(0, kept.findLastIndex((each) => each !== null) + 1);
    });
  return { rows: cleared(rows), texts: cleared(texts), formulas: formulas.map((row) => row ?? []) };
}

describe.each(Object.entries(OPEN_BOOKS))("a workbook %s", (_, original) => {
  it("with edits in memory is the file with them saved, all at once or one after another", async () => {
    const before = await readBook(original);
    const names = before.sheets.map(({ name }) => name);
    let compared = 0;
    await fc.assert(
      fc.asyncProperty(editsFor(names), async (edits) => {
        const known = edits.filter((edit, at) => {
          const ours = edit.kind === "set-cells" && edit.sheet === "Domain two";
          return !ours || edits.slice(0, at).some((one) => one.kind === "put-sheet");
        });
        const saved = saveWorkbook(original, "book.xlsx", known);
        if (!saved.ok) {
          expect(saved.problem.kind).toBe("cell-only-in-excel");
          return;
        }
        const applied = withoutWorkedOut(applyEdits(before, known));
        expect(withoutWorkedOut(await readBook(saved.bytes))).toEqual(applied);
        expect(withoutWorkedOut(applyEdits(before, squashEdits(known)))).toEqual(applied);
        let stepwise = original;
        for (const edit of known) {
          const step = saveWorkbook(stepwise, "book.xlsx", [edit]);
          if (!step.ok) {
            // A table's heading may be emptied by one edit and filled by a later one: only the two together can be saved.
            expect(step.problem.kind).toBe("cell-only-in-excel");
            return;
          }
          stepwise = step.bytes;
        }
        expect(withoutWorkedOut(await readBook(stepwise))).toEqual(applied);
        compared++;
      }),
      { numRuns: 150, examples: names.flatMap(found).map((edits) => [edits]) },
    );
    expect(compared).toBeGreaterThan(50);
  }, 60_000);
});
