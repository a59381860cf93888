import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probity } from "../fakes/terminal.ts";

const YOUTH = resolve("examples/youth-inspection.xlsx");
const RATE = ["rate", YOUTH, "--programme", "youth-2021"];
const DRAW = ["--programme", "youth-2021", "--list", "domain-two", "--size", "23"];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-lost-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

function copyOf(path: string, name: string): string {
  const copy = join(folder, name);
  writeFileSync(copy, readFileSync(path));
  return copy;
}

describe("a file that is already there", () => {
  it("is not written over when it holds sheets the job did not read", () => {
    const list = join(folder, "Another list.csv");
    writeFileSync(list, "Case ID,Gender,Order,RoSH,Safety\nA1,M,Referral order,Low,Low\n");
    const out = join(folder, "another.xlsx");
    expect(probity(folder, "sample", list, ...DRAW, "--seed", "a", "--out", out).code).toBe(0);
    const before = readFileSync(out);
    const { code, err } = probity(folder, ...RATE, "--out", out);
    expect(code).toBe(2);
    expect(err).toContain("another.xlsx holds sheets that would be lost (Another list)");
    expect(readFileSync(out).equals(before)).toBe(true);
  });

  it("is not written over by a template, filled in or not", () => {
    const out = join(folder, "template.xlsx");
    expect(probity(folder, "template", "--programme", "youth-2021", "--out", out).code).toBe(0);
    const { code, err } = probity(folder, "template", "--programme", "youth-2021", "--out", out);
    expect(code).toBe(2);
    expect(err).toContain("already there");
  });

  it("is not written over when it is no workbook", () => {
    const out = join(folder, "notes.xlsx");
    writeFileSync(out, "notes");
    expect(probity(folder, ...RATE, "--out", out)).toMatchObject({ code: 2, out: "" });
    expect(readFileSync(out, "utf8")).toBe("notes");
  });

  it("is written over when it is the input, a result of it, or empty", () => {
    const own = copyOf(YOUTH, "own.xlsx");
    expect(probity(folder, "rate", own, "--programme", "youth-2021", "--out", own).code).toBe(0);
    const result = join(folder, "result.xlsx");
    expect(probity(folder, ...RATE, "--out", result).code).toBe(0);
    expect(probity(folder, ...RATE, "--out", result).code).toBe(0);
    const empty = join(folder, "empty.xlsx");
    writeFileSync(empty, "");
    expect(probity(folder, ...RATE, "--out", empty).code).toBe(0);
  });
});

describe("a draw that stands", () => {
  it("is replaced with a warning by another, and without one by itself", () => {
    const book = join(folder, "drawn.xlsx");
    const kinds = (...typed: string[]) =>
      JSON.parse(probity(folder, "sample", ...typed, ...DRAW, "--json", "--out", book).out).problems.map(
        (one: { kind: string; facts: object }) => [one.kind, one.facts],
      );
    expect(kinds(YOUTH, "--seed", "a")).toEqual([]);
    expect(kinds(book, "--seed", "a")).toEqual([]);
    expect(kinds(book, "--seed", "b")).toEqual([["draw-replaced", { list: "domain-two", seed: "a", size: "23" }]]);
  });
});
