import { describe, expect, it } from "vitest";
import { quoteCharacters } from "../../extension/pages/capture/quote-characters.ts";
import { patternOf } from "../../extension/pages/readers/make-site-rule.ts";
import { settleReading } from "../../extension/pages/readers/settle-reading.ts";
import { isDay } from "../../extension/pages/record/day-text.ts";
import type { RecordText } from "../../extension/pages/record/record-text.ts";

describe("a text that is a date", () => {
  it.each([
    "Wed 22 Mar 2045",
    "14 June 2019 at 2:01pm",
    "Dydd Mawrth 3 Mai 2024",
    "1st May 2024",
    "3ydd Chwefror 2024, 10.30",
    "03/05/2024",
    "2024-05-03 14:02",
  ])("%s", (text) => expect(isDay(text)).toBe(true));
  it.each(["12 month Community order", "Last updated: 22 November 2024", "20 of 54", "May 2024 was quiet", ""])(
    "but not: %s",
    (text) => expect(isDay(text)).toBe(false),
  );
});

it("a pattern of ids like one", () => {
  expect(patternOf("X000001")).toBe("[A-Z]\\d{6}");
  expect(patternOf("YJS/24-0113.b")).toBe("[A-Z]{3}/\\d{2}-\\d{4}\\.\\p{Ll}");
  expect(patternOf("Ŵ1")).toBe("\\p{Lu}\\d");
  for (const id of ["X000001", "YJS/24-0113.b", "Ŵ1", "(a)^7$"]) {
    expect(new RegExp(`^(?:${patternOf(id)})$`, "u").test(id)).toBe(true);
  }
});

describe("which case a screen is about", () => {
  const none = { system: "s", labelled: [], address: null, elsewhere: [] };
  it.each([
    ["its label alone", { labelled: ["A", "A"] }, "A"],
    ["its address alone", { address: "A", elsewhere: ["A"] }, "A"],
    ["both", { labelled: ["A"], address: "A" }, "A"],
    ["nothing", {}, "none"],
    ["label against address", { labelled: ["A"], address: "B" }, "label-and-address-disagree"],
    ["two labels", { labelled: ["A", "B"], address: "A" }, "two-cases"],
    ["three labels", { labelled: ["A", "B", "C"], address: "A" }, "list-of-cases"],
    ["another's id where only the address names one", { address: "A", elsewhere: ["A", "B"] }, "two-cases"],
    ["ids in a list", { elsewhere: ["A", "B"] }, "list-of-cases"],
    ["one result of a search", { elsewhere: ["A"] }, "list-of-cases"],
  ])("by %s", (_, found, expected) => {
    const reading = settleReading({ ...none, ...found });
    const said = reading.is === "case" ? reading.caseId : reading.is === "refused" ? reading.why : "none";
    expect(said).toBe(expected);
    if (reading.is === "refused") expect(reading.found.length).toBeGreaterThan(0);
  });
});

describe("a quotation", () => {
  const text = "1 May Visit 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂 saw him 2 May Call left word";
  const cut = text.indexOf(" 2 May");
  const entry = (date: string, heading: string) => ({ date, heading });
  const record: RecordText = {
    text,
    stretches: [
      { start: 0, end: cut, of: 0, entry: entry("1 May", "Visit") },
      { start: cut + 1, end: text.length, of: 1, entry: entry("2 May", "Call") },
    ],
  };
  it("keeps what stands around it in its entry, in whole characters", () => {
    const start = text.indexOf("saw");
    const quotation = quoteCharacters(record, { start, end: start + 3 });
    expect(quotation).toMatchObject({ exact: "saw", after: " him", entry: { date: "1 May", heading: "Visit" } });
    expect((quotation as { before: string }).before).toBe(`${"🙂".repeat(15)} `);
  });
  it("is of one entry and not too long", () => {
    expect(quoteCharacters(record, { start: 0, end: text.length })).toBe("across-entries");
    const long = { text: "x".repeat(6000), stretches: [{ start: 0, end: 6000, of: -1, entry: null }] };
    expect(quoteCharacters(long, { start: 0, end: 5001 })).toBe("too-long");
  });
});
