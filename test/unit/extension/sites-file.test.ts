import { describe, expect, test } from "vitest";
import { readSitesFile, sitesFile } from "../../../extension/options/sites-file.ts";
import { idPattern } from "../../../extension/pages/readers/id-pattern.ts";
import { patternOf } from "../../../extension/pages/readers/make-site-rule.ts";

const SITE = {
  origin: "https://records.example",
  rule: { origin: "https://records.example", selector: "td", label: "Reference", pattern: "YJ-\\d{3,5}" },
};

describe("a pattern of ids", () => {
  test.each(["[A-Z]{2}-[A-Z]\\d{1,2}", "(?:YJ)", "YJ|PJ", "\\p{Lu}\\d+", "\\(\\d{4}\\)", "[(+*|]{2}"])(
    "%s is taken, where it is one without tricks",
    (pattern) => expect(idPattern(pattern) !== null).toBe(!pattern.includes("(?")),
  );
  test.each(["(a+)+", "(a|a){9}", "(.*)*b", "\\d*\\d*\\d*\\d*", "(a)\\1", "(?=a)a", "[", "", "a".repeat(201)])(
    "%s is not",
    (pattern) => expect(idPattern(pattern)).toBe(null),
  );

  test("that is taken is never slow, on the longest text that it meets", () => {
    const slow = idPattern(".*.*.*x");
    const begun = performance.now();
    expect(slow?.test("a".repeat(64))).toBe(false);
    expect(performance.now() - begun).toBeLessThan(200);
  });

  test.each(["YJ-A1", "X000001", "Y-7731-ZQ", "a/b.c(d)|e+12", "Ŵ9"])("that was pointed out is taken: %s", (id) =>
    expect(idPattern(patternOf(id))?.test(id)).toBe(true),
  );
});

describe("a file of sites", () => {
  const read = (rule: object) => readSitesFile(sitesFile([{ ...SITE, rule: { ...SITE.rule, ...rule } }]));

  test("gives its sites back", () => expect(read({})).toEqual([SITE]));

  test.each([{ pattern: "(a+)+" }, { selector: "" }, { more: 1 }])("with %o in a rule is none", (rule) =>
    expect(read(rule)).toBe(null),
  );

  test.each(["null", "[]", '{"format":"probity-sites","version":2,"sites":[]}', "{", '{"__proto__":{}}'])(
    "%s is none",
    (text) => expect(readSitesFile(text)).toBe(null),
  );

  test.each(["javascript:alert(1)", "file:///etc", "https://a.example/path", "moz-extension://a"])(
    "with the site %s is none",
    (origin) => expect(readSitesFile(sitesFile([{ origin, rule: null }]))).toBe(null),
  );
});
