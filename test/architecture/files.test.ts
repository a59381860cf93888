import { basename } from "node:path";
import { describe, expect, it } from "vitest";
import { type SourceFile, sourceFiles } from "./source-files.ts";

const MOST_LINES = 300;
/** Files that hold data and no logic: they may be as long as what they hold. */
const DATA = [/^core\/words\/(views-)?(en|cy)\.ts$/u, /^core\/programmes\/[^/]+\/[^/]+\.ts$/u, /^examples\//u];
const VAGUE = /(^|-)(utils?|helpers?|common|managers?|services?|types|misc|index)(-|\.)/u;
/** The one list of the programmes offered is named so in the house's plan of rooms. */
const VAGUE_ALLOWED = ["core/programmes/index.ts"];

function tooLong(files: readonly SourceFile[]): string[] {
  return files
    .filter(({ path }) => !DATA.some((pattern) => pattern.test(path)))
    .filter(({ text }) => text.trimEnd().split("\n").length > MOST_LINES)
    .map(({ path }) => path);
}

function badlyNamed(files: readonly SourceFile[]): string[] {
  return files
    .map(({ path }) => path)
    .filter((path) => !VAGUE_ALLOWED.includes(path))
    .filter(
      (path) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.test|\.bench)?\.tsx?$/u.test(basename(path)) || VAGUE.test(basename(path)),
    );
}

/** Files that only pass on what other files export. */
function barrels(files: readonly SourceFile[]): string[] {
  return files
    .filter(
      ({ text }) =>
        /^export (\*|\{[^}]*\}) from/mu.test(text) && !/^(export )?(const|function|class|interface|type) /mu.test(text),
    )
    .map(({ path }) => path);
}

/** Public functions, classes and shapes of core without a docstring. */
function undocumented(files: readonly SourceFile[]): string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(/(?<before>^|.*\n)export (?:async )?(?:function|class) (?<name>\w+)/gu)]
      .filter(({ groups }) => !groups?.before?.trimEnd().endsWith("*/"))
      .map(({ groups }) => `${path}: ${groups?.name}`),
  );
}

/** A clock, dice or a way out, where there must be none. */
function impure(files: readonly SourceFile[]): string[] {
  const banned =
    /\b(new Date|Date\.|Math\.random|performance\.|fetch\(|XMLHttpRequest|WebSocket|setTimeout|localStorage|globalThis|\beval\(|new Function)/u;
  return files
    .filter(({ text }) => banned.test(text.replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*$/gmu, "")))
    .map(({ path }) => path);
}

const FILES = sourceFiles("core", "addin", "extension", "test", "examples");
const CORE = FILES.filter(({ path }) => path.startsWith("core/"));
const SHIPPED = FILES.filter(({ path }) => /^(core|addin|extension)\//u.test(path));

describe("files", () => {
  it(`have ${MOST_LINES} lines at most, data apart`, () => expect(tooLong(FILES)).toEqual([]));
  it("have kebab-case names that say what is in them", () => expect(badlyNamed(FILES)).toEqual([]));
  it("are no barrels", () => expect(barrels(CORE)).toEqual(["core/programmes/nps-2019/ratings.ts"]));
  it("of core say what each function takes and gives", () => expect(undocumented(CORE)).toEqual([]));
  it("of core have no clock, no dice and no way out", () => expect(impure(CORE)).toEqual([]));
  it("that ship never make code from text", () => {
    expect(SHIPPED.filter(({ text }) => /\beval\(|new Function\b/u.test(text))).toEqual([]);
  });
});

describe("these checks fail when they should", () => {
  const file = (path: string, text: string) => [{ path, text }];
  it("a long file", () => expect(tooLong(file("core/rating/long.ts", "x\n".repeat(301)))).toHaveLength(1));
  it.each([
    "core/rating/utils.ts",
    "core/jobs/sample-helpers.ts",
    "core/jobs/Sample.ts",
    "core/jobs/types.ts",
    "core/jobs/index.ts",
  ])("the name %s", (path) => expect(badlyNamed(file(path, ""))).toEqual([path]));
  it("a barrel", () => expect(barrels(file("core/rating/all.ts", 'export * from "./band.ts";\n'))).toHaveLength(1));
  it("a function without a docstring", () => {
    expect(undocumented(file("core/rating/x.ts", "\nexport function x() {}\n"))).toEqual(["core/rating/x.ts: x"]);
  });
  it.each(["const now = new Date();", "Math.random()", "fetch('x')", "new Function('x')"])("%s", (text) =>
    expect(impure(file("core/rating/x.ts", text))).toHaveLength(1),
  );
});
