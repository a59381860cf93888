import { describe, expect, it } from "vitest";
import { decodeText } from "../../../addin/file/decode-text.ts";
import { readWorkbook } from "../../../addin/file/read-workbook.ts";
import { plainBook } from "../../golden/plain-book.ts";
import { zipParts } from "../../golden/zip-parts.ts";

/** Every byte from 0x80 to 0x9F. */
const HIGH = Uint8Array.from({ length: 32 }, (_, at) => 0x80 + at);

describe("windows-1252", () => {
  it.each(["windows-1252", "latin1", "iso-8859-1", "ascii"])(
    "is read as everywhere on the web under the name %s",
    (label) => {
      // As Python's cp1252 has them, with the five free places as control characters.
      expect(decodeText(HIGH, label)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
      expect(decodeText(Uint8Array.of(0x41, 0xa3, 0xe2, 0xff), label)).toBe("A£âÿ");
    },
  );

  it("is read whole, however long", () => {
    const bytes = new Uint8Array(20_000).fill(0x92);
    expect(decodeText(bytes, "windows-1252")).toBe("’".repeat(20_000));
  });

  it("leaves every other encoding to the platform", () => {
    expect(decodeText(new TextEncoder().encode("â’"), "utf-8")).toBe("â’");
    expect(() => decodeText(Uint8Array.of(0xff), "utf-8")).toThrow(TypeError);
  });
});

it("an apostrophe of a table of text stays one", async () => {
  const bytes = Uint8Array.of(
    ...new TextEncoder().encode("Case ID,Name\n1,O"),
    0x92,
    ...new TextEncoder().encode("Brien\n"),
  );
  const outcome = await readWorkbook(bytes, "list.csv");
  expect(outcome.ok && outcome.snapshot.sheets[0]?.rows[1]?.[1]).toBe("O’Brien");
});

it("so does one of a part that says it is in windows-1252", async () => {
  const xml =
    '<?xml version="1.0" encoding="windows-1252"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>O';
  const part = Uint8Array.of(
    ...new TextEncoder().encode(xml),
    0x92,
    ...new TextEncoder().encode("Brien</t></si></sst>"),
  );
  const book = plainBook({ sheets: ['<row r="1"><c r="A1" t="s"><v>0</v></c></row>'], strings: "" });
  const outcome = await readWorkbook(zipParts({ ...book, "xl/sharedStrings.xml": part }), "book.xlsx");
  expect(outcome.ok && outcome.snapshot.sheets[0]?.rows[0]?.[0]).toBe("O’Brien");
});
