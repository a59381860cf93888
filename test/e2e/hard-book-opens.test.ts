import { describe, expect, it } from "vitest";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import { hardBook } from "../golden/hard-book.ts";
import { OPEN_BOOKS } from "../golden/open-books.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { readBook as read } from "../golden/read-book.ts";
import { recalculate } from "../golden/recalculate.ts";
import { savedBook as saved } from "../golden/saved-book.ts";

describe("a person's own workbook with our sheet in it", () => {
  const original = hardBook();

  it("opens in LibreOffice, which works out the same values", async () => {
    const ours = await read(saved(original, ourSheet()));
    const theirs = await read(await recalculate(saved(original, ourSheet())));
    const sheet = theirs.sheets.find(({ name }) => name === "Domain two");
    expect(sheet?.rows.map((row) => [...row])).toEqual(ours.sheets[4]?.rows.map((row) => [...row]));
    expect(sheet?.texts[3]?.[0]).toBe("2026-11-22");
    expect(sheet?.own).toBe("sample.domain-two");
  }, 120_000);
});

describe.each(Object.entries(OPEN_BOOKS))("a workbook %s, with cells set", (_, original) => {
  const edits: Edit[] = [
    {
      kind: "set-cells",
      sheet: "One",
      cells: [
        { row: 1, column: 3, value: "set & kept" },
        { row: 1, column: 1, value: 62 },
        { row: 3, column: 0, value: "=1+1" },
        { row: 9, column: 5, value: true },
        { row: 11, column: 1, value: 46348, style: "day" },
      ],
    },
    ourSheet(),
  ];

  it("opens in LibreOffice with the same cells", async () => {
    const ours = applyEdits(await read(original), edits);
    const theirs = await read(await recalculate(saved(original, ...edits)));
    for (const sheet of ours.sheets) {
      const other = theirs.sheets.find(({ name }) => name === sheet.name);
      sheet.rows.forEach((row, at) => {
        row.forEach((value, column) => {
          if (value === null || sheet.formulas?.[at]?.[column] != null) return;
          const found = other?.rows[sheet.top + at - other.top]?.[sheet.left + column - other.left];
          expect(found, `${sheet.name} ${at} ${column}`).toEqual(value);
        });
      });
    }
  }, 120_000);
});
