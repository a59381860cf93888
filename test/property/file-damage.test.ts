import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { hardBook, hardBookParts } from "../golden/hard-book.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { zipParts } from "../golden/zip-parts.ts";

const good = hardBook();

/** Reads and saves; anything thrown fails the test. */
async function tryAll(bytes: Uint8Array) {
  const saved = saveWorkbook(bytes, "x.xlsx", [ourSheet()]);
  const outcome = await readWorkbook(bytes, "x.xlsx");
  if (!outcome.ok) expect(outcome.problem).toMatchObject({ severity: "error", facts: { name: "x.xlsx" } });
  return { outcome, saved };
}

describe("a damaged file is a problem, never a crash and never other values", () => {
  it("when cut off anywhere", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: good.length - 1 }), async (length) => {
        const { outcome, saved } = await tryAll(good.subarray(0, length));
        expect(outcome.ok).toBe(false);
        expect(saved.ok).toBe(false);
      }),
      { numRuns: 150 },
    );
  }, 120_000);

  it("when bytes are changed", async () => {
    const whole = await readWorkbook(good, "x.xlsx");
    const change = fc.tuple(fc.integer({ min: 0, max: good.length - 1 }), fc.integer({ min: 0, max: 255 }));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = good.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        const { outcome } = await tryAll(bytes);
        // Checksums cover what parts hold; a change that still reads can only be in times and the like.
        if (outcome.ok) expect(outcome).toEqual(whole);
      }),
      { numRuns: 400 },
    );
  }, 120_000);

  it("when the text of a part is changed under a right checksum", async () => {
    const parts = hardBookParts();
    const paths = Object.keys(parts).filter((path) => typeof parts[path] === "string");
    const change = fc.record({
      path: fc.constantFrom(
        ...paths,
        "xl/workbook.xml",
        "xl/worksheets/sheet1.xml",
        "xl/styles.xml",
        "[Content_Types].xml",
      ),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      drop: fc.integer({ min: 0, max: 40 }),
      add: fc.oneof(
        fc.string({ maxLength: 4 }),
        fc.constantFrom("<", ">", "/>", '"', "</a>", "<a>", "<!--", "<![CDATA[", "&#x110000;", "99999999999"),
      ),
    });
    await fc.assert(
      fc.asyncProperty(change, async ({ path, at, drop, add }) => {
        const text = String(parts[path]);
        const place = Math.floor(at * text.length);
        await tryAll(zipParts({ ...parts, [path]: text.slice(0, place) + add + text.slice(place + drop) }));
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it("when it is any bytes at all", async () => {
    const start = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
      [0xff, 0xfe],
      [],
    );
    await fc.assert(
      fc.asyncProperty(
        start,
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom("x.xlsx", "x.csv", "x"),
        async (first, rest, name) => {
          const bytes = Uint8Array.from([...first, ...rest]);
          await readWorkbook(bytes, name);
          saveWorkbook(bytes, name, [ourSheet()]);
        },
      ),
      { numRuns: 500 },
    );
  }, 120_000);
});
