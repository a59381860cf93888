import { describe, expect, it } from "vitest";
import { hardBook } from "../golden/hard-book.ts";
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
