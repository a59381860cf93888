import { describe, expect, it } from "vitest";
import { quotePlace } from "../../extension/pages/capture/quote-place.ts";
import { patternOf } from "../../extension/pages/readers/make-site-rule.ts";
import { settleReading } from "../../extension/pages/readers/settle-reading.ts";
import { isDay } from "../../extension/pages/record/day-text.ts";
import { asOneLine, placeOfShown, shownBefore } from "../../extension/pages/record/one-line.ts";

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
  const stretch = (text: string) => ({ of: 0, entry: { date: "1 May", heading: "Visit" }, begins: 7, text });
  it("keeps what stands around it in its entry, in whole characters", () => {
    const text = `1 May Visit ${"\u{1f642}".repeat(16)} saw him`;
    const own = stretch(text);
    const start = text.indexOf("saw");
    expect(quotePlace({ stretches: [own] }, { stretch: own, start, end: start + 3 })).toEqual({
      exact: "saw",
      before: `${"\u{1f642}".repeat(15)} `,
      after: " him",
      position: 7 + start,
      entry: { date: "1 May", heading: "Visit" },
      distinct: "even-changed",
    });
  });
  it("is not too long", () => {
    const long = stretch("x".repeat(6000));
    expect(quotePlace({ stretches: [long] }, { stretch: long, start: 0, end: 5001 })).toBe("too-long");
  });
});

it("a text as it is shown, and the way back", () => {
  const text = "\n  Called \u00a0 Si\u00e2n\t\u{1f642}  again \n";
  const shown = asOneLine(text);
  expect(shown).toBe("Called Si\u00e2n \u{1f642} again");
  for (let at = 0; at < shown.length; at++) {
    const place = placeOfShown(text, at);
    if (shown[at] !== " ") expect(text[place]).toBe(shown[at]);
    if (shown[at] !== " ") expect(shownBefore(text, place)).toBe(at);
  }
});
