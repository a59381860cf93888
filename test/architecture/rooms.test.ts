import { describe, expect, it } from "vitest";
import { importsOf, type SourceFile, sourceFiles } from "./source-files.ts";

/**
 * Which rooms each room may import from, besides itself. Arrows point inward only.
 * `words/wording.ts` is only the shape of a text in two languages, which programmes are made of.
 */
const MAY_READ: Readonly<Record<string, readonly string[]>> = {
  "core/words": ["core/workbook", "core/rating"],
  "core/programmes": ["core/words/wording.ts"],
  "core/workbook": [],
  "core/longlist": ["core/programmes", "core/words/wording.ts"],
  "core/assessment": ["core/programmes"],
  "core/sampling": ["core/programmes", "core/longlist"],
  "core/rating": ["core/programmes", "core/assessment"],
  "core/exchange": ["core/assessment"],
  "core/sheets": [
    "core/workbook",
    "core/words",
    "core/programmes",
    "core/longlist",
    "core/assessment",
    "core/sampling",
    "core/rating",
  ],
  "core/jobs": [
    "core/exchange",
    "core/sheets",
    "core/workbook",
    "core/words",
    "core/programmes",
    "core/longlist",
    "core/assessment",
    "core/sampling",
    "core/rating",
  ],
  "core/ui": ["core/words", "core/programmes", "core/rating", "core/jobs", "core/sampling", "core/workbook"],
  "addin/file": ["core/workbook"],
  "addin/functions": ["core"],
  "addin/office": ["addin/pane", "core"],
  "addin/pane": ["core"],
  "addin/ribbon": ["addin/pane", "core"],
  "addin/taskpane": ["addin/functions", "addin/office", "addin/pane", "addin/ribbon", "core"],
  "addin/terminal": ["addin/file", "core"],
  "addin/workbench": ["addin/file", "addin/pane", "core"],
  "extension/background": ["extension/browser", "extension/store", "core"],
  "extension/browser": ["core"],
  "extension/options": ["extension/pages", "extension/browser", "extension/panel", "core"],
  "extension/overlay": ["extension/browser", "extension/pages", "core/assessment"],
  "extension/panel": ["extension/browser", "core"],
  "extension/store": ["core"],
  "extension/pages": ["extension/browser", "core/assessment"],
};

/** Packages each room may use. */
const MAY_USE: Readonly<Record<string, readonly string[]>> = {
  "core/exchange": ["@noble/hashes", "valibot"],
  "core/sampling": ["@noble/hashes"],
  "core/ui": ["preact"],
  "addin/file": ["fflate", "papaparse"],
  "addin/pane": ["preact"],
  "addin/taskpane": ["preact"],
  "addin/terminal": ["node:"],
  "addin/workbench": ["preact", "comlink", "idb-keyval"],
  "extension/background": ["valibot"],
  "extension/browser": ["webextension-polyfill"],
  "extension/options": ["preact", "valibot"],
  "extension/panel": ["preact"],
  "extension/store": ["idb", "@noble/hashes"],
  "extension/pages": ["approx-string-match"],
};

/** Imports that cross a wall, as `file -> import`. */
function crossings(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const room = roomOf(file.path);
    return importsOf(file)
      .filter((name) => !isAllowed(room, name))
      .map((name) => `${file.path} -> ${name}`);
  });
}

function roomOf(path: string): string {
  return path.split("/").slice(0, 2).join("/");
}

function isAllowed(room: string, name: string): boolean {
  if (/^(core|addin|extension|test|examples)\//u.test(name)) {
    return roomOf(name) === room || (MAY_READ[room] ?? []).some((one) => name === one || name.startsWith(`${one}/`));
  }
  return (MAY_USE[room] ?? []).some((one) => name.startsWith(one));
}

/** Circles of imports, each named by the files on it. */
function circles(files: readonly SourceFile[]): string[] {
  const imports = new Map(files.map((file) => [file.path, importsOf(file)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path);
    if (at >= 0) found.push([...trail.slice(at), path].join(" -> "));
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const file of files) visit(file.path, []);
  return found;
}

const FILES = sourceFiles("core", "addin", "extension");

describe("rooms", () => {
  it("are only read by the rooms further out", () => {
    expect(crossings(FILES)).toEqual([]);
  });

  it("are all known to this test", () => {
    expect([...new Set(FILES.map((file) => roomOf(file.path)))].sort()).toEqual(Object.keys(MAY_READ).sort());
  });

  it("have no circles of imports", () => {
    expect(circles(FILES)).toEqual([]);
  });
});

describe("these checks fail when they should", () => {
  const broken = (path: string, text: string) => ({ path, text });
  it.each([
    broken("core/rating/x.ts", 'import { a } from "../sheets/cell.ts";'),
    broken("core/programmes/x.ts", 'import { en } from "../words/en.ts";'),
    broken("core/jobs/x.ts", 'import { readFile } from "node:fs";'),
    broken("core/longlist/x.ts", 'export { a } from "../workbook/snapshot.ts";'),
    broken("core/sheets/x.ts", 'import {\n  a,\n} from "../jobs/rate.ts";'),
    broken("addin/file/x.ts", 'import { rate } from "../../core/jobs/rate.ts";'),
    broken("addin/terminal/x.ts", 'import { a } from "../../extension/panel/a.ts";'),
    broken("core/words/x.ts", 'const a = await import("../jobs/rate.ts");'),
    broken("addin/file/y.ts", 'import exceljs from "exceljs";'),
  ])("$path: $text", (file) => {
    expect(crossings([file])).toHaveLength(1);
  });

  it("a circle of three", () => {
    const files = ["a", "b", "c"].map((name, at) => broken(`core/jobs/${name}.ts`, `import "./${"bca"[at]}.ts";`));
    expect(circles(files)).toEqual(["core/jobs/a.ts -> core/jobs/b.ts -> core/jobs/c.ts -> core/jobs/a.ts"]);
  });
});
