import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, it } from "vitest";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** What the compiler says of one file under core's own settings. */
function compiled(text: string): string {
  const folder = mkdtempSync(join(".tsbuild", "wall-"));
  folders.push(folder);
  writeFileSync(join(folder, "x.ts"), text);
  const options = JSON.parse(readFileSync("core/tsconfig.json", "utf8"));
  const compilerOptions = {
    ...options.compilerOptions,
    rootDir: ".",
    outDir: "out",
    composite: false,
    noEmit: true,
    emitDeclarationOnly: false,
  };
  const config = { extends: "../../core/tsconfig.base.json", compilerOptions, include: ["x.ts"] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  return spawnSync("node_modules/.bin/tsc", ["-p", folder], { encoding: "utf8" }).stdout;
}

/** What the linter says of one file as if it stood at a path of the repository. */
function linted(path: string, text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "lint-"));
  folders.push(folder);
  const { vcs: _, ...settings } = JSON.parse(readFileSync("biome.json", "utf8"));
  writeFileSync(join(folder, "biome.json"), JSON.stringify({ ...settings, root: true }));
  mkdirSync(join(folder, path, ".."), { recursive: true });
  writeFileSync(join(folder, path), text);
  const { stdout, stderr } = spawnSync(resolve("node_modules/.bin/biome"), ["lint", "--colors=off"], {
    cwd: folder,
    encoding: "utf8",
  });
  return (stdout + stderr).replaceAll(/\s+/gu, " ");
}

describe("core's compiler settings know no host", () => {
  it.each([
    "document.title",
    "window.open",
    "Office.onReady",
    "chrome.storage",
    "fetch",
    "process.env",
    "Buffer.from",
    "setTimeout",
  ])("%s", (name) => {
    expect(compiled(`export const x = ${name};\n`)).toMatch(/error TS(2304|2584|2580|2591|2552)/u);
  });
  it("but plain code compiles", () => expect(compiled("export const x = Math.floor(1.5);\n")).toBe(""));
});

describe("the linter catches", () => {
  it.each([
    ["a clock in core", "core/rating/x.ts", "export const now = Date.now();\n", "core has no clock"],
    ["a request in core", "core/rating/x.ts", 'export const x = fetch("x");\n', "Nothing leaves the machine"],
    [
      "a file read in core",
      "core/jobs/x.ts",
      'import { readFile } from "node:fs";\nexport const x = readFile;\n',
      "the edges read and write",
    ],
    [
      "core importing a host",
      "core/jobs/x.ts",
      'import { x } from "../../addin/file/limits.ts";\nexport const y = x;\n',
      "Arrows point inward",
    ],
    [
      "addin meeting extension",
      "addin/file/x.ts",
      'import { x } from "../../extension/panel/x.ts";\nexport const y = x;\n',
      "never meet",
    ],
    [
      "test imported",
      "addin/file/x.ts",
      'import { x } from "../../test/fakes/x.ts";\nexport const y = x;\n',
      "Nothing imports test",
    ],
  ])("%s", (_, path, text, said) => expect(linted(path, text)).toContain(said));
  it("and passes plain code", () => expect(linted("core/rating/x.ts", "export const x = 1;\n")).not.toContain("×"));
});
