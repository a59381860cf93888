import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../../addin/file/save-workbook.ts";
import { packEntry, writeZip } from "../../../addin/file/write-zip.ts";
import { ourSheet } from "../../golden/our-sheet.ts";
import { plainBook } from "../../golden/plain-book.ts";
import { unzipParts } from "../../golden/zip-parts.ts";

const CHECKBOXES = "xl/featurePropertyBag/featurePropertyBag.xml";

/** A plain book with one more part, written twice in the zip. */
function bookWithPartTwice(first: string, second: string, name = CHECKBOXES): Uint8Array {
  const text = (part: string | Uint8Array) => (typeof part === "string" ? new TextEncoder().encode(part) : part);
  const parts = Object.entries(plainBook()).map(([path, part]) => packEntry(path, text(part)));
  return writeZip([...parts, packEntry(CHECKBOXES, text(first)), packEntry(name, text(second))]);
}

describe("a part that stands twice in the file", () => {
  it("is read, and written once, where both are the same", async () => {
    const book = bookWithPartTwice("<bag/>", "<bag/>");
    expect((await readWorkbook(book, "book.xlsx")).ok).toBe(true);
    const saved = saveWorkbook(book, "book.xlsx", [ourSheet()]);
    expect(saved.ok && Object.keys(unzipParts(saved.bytes)).filter((path) => path === CHECKBOXES)).toHaveLength(1);
  });

  it.each([
    ["other bytes", bookWithPartTwice("<bag/>", "<gab/>")],
    ["another length", bookWithPartTwice("<bag/>", "<bag></bag>")],
    ["another spelling of its name", bookWithPartTwice("<bag/>", "<bag/>", CHECKBOXES.toUpperCase())],
  ])("is refused with %s", async (_, book) => {
    const outcome = await readWorkbook(book, "book.xlsx");
    expect(outcome).toMatchObject({ ok: false, problem: { kind: "file-damaged" } });
    expect(saveWorkbook(book, "book.xlsx", [ourSheet()])).toMatchObject({ ok: false });
  });
});
