import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Citation, isDecision } from "../../core/programmes/citation.ts";
import { PROGRAMMES } from "../../core/programmes/index.ts";
import { importsOf, sourceFiles } from "./source-files.ts";

/** Keys whose numbers are names, not facts: a domain's number stands in every standard's own. */
const NAMES = new Set(["number", "domain"]);

/** Numbers, and texts people read, that no citation stands over, by path. */
function uncited(value: unknown, path = "", cited = false): string[] {
  if (typeof value === "number") return cited || NAMES.has(path.split(".").at(-1) ?? "") ? [] : [path];
  if (value === null || typeof value !== "object" || value instanceof RegExp) return [];
  const here = cited || ("source" in value && isCitation(value.source));
  if ("en" in value && "cy" in value && !here) return [path];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "source" ? [] : uncited(part, `${path}.${key}`, here),
  );
}

function isCitation(source: unknown): source is Citation {
  if (source === null || typeof source !== "object") return false;
  if ("decision" in source) return typeof source.decision === "string" && source.decision !== "";
  return (
    "document" in source && "section" in source && /^00[0-4]$/u.test(String(source.document)) && source.section !== ""
  );
}

/** Every citation under a value. */
function citations(value: unknown): Citation[] {
  if (value === null || typeof value !== "object") return [];
  const own = "source" in value && isCitation(value.source) ? [value.source] : [];
  return [...own, ...Object.values(value).flatMap(citations)];
}

/** Decisions without a page in docs/decisions. */
function withoutPage(all: readonly Citation[]): string[] {
  const named = all.filter(isDecision).map((one) => one.decision);
  return [...new Set(named)].filter((name) => !existsSync(`docs/decisions/${name}.md`));
}

/** Sources declared in a sources.ts that no file uses. */
function unusedSources(files: readonly { path: string; text: string }[]): string[] {
  return files
    .filter(({ path }) => path.endsWith("/sources.ts"))
    .flatMap(({ path, text }) => {
      const readers = files.filter((file) => importsOf(file).includes(path)).map((file) => file.text);
      const names = [...text.matchAll(/export const (\w+)/gu)].map(([, name]) => name ?? "");
      const inFile = (name: string) => text.split(new RegExp(`\\b${name}\\b`, "u")).length > 2;
      return names.filter(
        (name) => !inFile(name) && !readers.some((reader) => new RegExp(`\\b${name}\\b`, "u").test(reader)),
      );
    });
}

describe.each(PROGRAMMES)("$id", (programme) => {
  it("cites every number and every text", () => expect(uncited(programme)).toEqual([]));
  it("gives every decision its page", () => expect(withoutPage(citations(programme))).toEqual([]));
});

describe("the repository", () => {
  it("uses every source it declares", () => expect(unusedSources(sourceFiles("core"))).toEqual([]));
});

describe("these checks fail when they should", () => {
  const source = { document: "000", section: "7.1" };
  it.each([
    ["a number without a source", { bands: [{ from: 50 }] }, [".bands.0.from"]],
    ["a text without a source", { name: { en: "Good", cy: "Da" } }, [".name"]],
    ["an empty section", { from: { value: 50, source: { document: "000", section: "" } } }, [".from.value"]],
    ["a document there is not", { from: { value: 50, source: { document: "005", section: "1" } } }, [".from.value"]],
  ])("%s", (_, broken, expected) => expect(uncited(broken)).toEqual(expected));
  it("but not on a cited one", () => expect(uncited({ from: { value: 50, source } })).toEqual([]));
  it("a decision without a page", () =>
    expect(withoutPage([{ decision: "no-such-page", about: null }])).toEqual(["no-such-page"]));
  it("a source nobody uses", () => {
    const files = [{ path: "core/programmes/x/sources.ts", text: "export const BANDS: Source = {};" }];
    expect(unusedSources(files)).toEqual(["BANDS"]);
  });
});
