import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWholeFiles } from "../../addin/terminal/write-file.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-write-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string) => join(folder, name);
const file = (name: string, text: string) => ({ path: at(name), bytes: new TextEncoder().encode(text) });

describe("the files of one job", () => {
  it("are all written, and nothing else is left", async () => {
    writeFileSync(at("one"), "before");
    await writeWholeFiles([file("one", "1"), file("two", "2")]);
    expect(readdirSync(folder).map((name) => [name, readFileSync(at(name), "utf8")])).toEqual([
      ["one", "1"],
      ["two", "2"],
    ]);
  });

  it("are none of them written where one cannot take its name", async () => {
    writeFileSync(at("one"), "before");
    mkdirSync(join(at("three"), "inside"), { recursive: true });
    const written = writeWholeFiles([file("one", "1"), file("two", "2"), file("three", "3")]);
    await expect(written).rejects.toThrow();
    expect(readFileSync(at("one"), "utf8")).toBe("before");
    expect(existsSync(at("two"))).toBe(false);
    expect(readdirSync(folder)).toEqual(["one", "three"]);
  });

  it("are none of them written where one has no place", async () => {
    writeFileSync(at("one"), "before");
    await expect(writeWholeFiles([file("one", "1"), file(join("nowhere", "two"), "2")])).rejects.toThrow();
    expect(readFileSync(at("one"), "utf8")).toBe("before");
    expect(readdirSync(folder)).toEqual(["one"]);
  });
});
