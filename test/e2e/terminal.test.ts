import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { probity } from "../fakes/terminal.ts";

const YOUTH = resolve("examples/youth-inspection.xlsx");
const DRAW = ["--programme", "youth-2021", "--list", "domain-two", "--size", "23", "--seed", "Ashmere 2026"];
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-terminal-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe("a job done", () => {
  it("prints one JSON document and nothing else", () => {
    const { code, out, err } = probity(folder, "rate", YOUTH, "--programme", "youth-2021", "--json");
    expect([code, err]).toEqual([0, ""]);
    const json = JSON.parse(out);
    expect(json).toMatchObject({ job: "rate", version: 1, programme: "youth-2021", problems: [] });
    expect(json.overall).toEqual({ total: 23, maximum: 36, rating: "good" });
    expect(json.standards.map((one: { id: string }) => one.id)).toHaveLength(12);
    expect(json.standards[4]).toMatchObject({
      id: "2.1",
      name: "Assessment",
      rating: "good",
      computed: "requires-improvement",
      score: 2,
      rated: true,
    });
    expect(json.standards[4].keyQuestions[0]).toEqual({
      id: "2.1.1",
      yes: 20,
      no: 3,
      notApplicable: 0,
      applicable: 23,
      percent: 87,
      band: "large-majority",
      rating: "outstanding",
      lowest: false,
      roundingDecides: false,
    });
    expect(json.standards[4].flags[0]).toEqual({
      trigger: "within-five-points",
      keyQuestion: "2.1.3",
      edge: 64,
      distance: 3,
      direction: "up",
      standardWouldMove: true,
      duty: "must",
    });
  });

  it("draws the sample that the contract describes", () => {
    const json = JSON.parse(probity(folder, "sample", YOUTH, ...DRAW, "--json").out);
    expect(json).toMatchObject({
      job: "sample",
      method: "PROBITY-DRAW-1",
      seed: "Ashmere 2026",
      population: 42,
      size: 23,
    });
    expect(json.selected[0]).toEqual({ caseId: "AS2296", stratum: "boys-community-high", order: 1 });
    expect(json.excluded).toEqual([
      { caseId: "AS2177", reason: expect.any(String), kind: "possible" },
      { caseId: "AS2289", reason: expect.any(String), kind: "possible" },
    ]);
    expect(json.unassigned).toEqual([]);
  });

  it("writes the same workbook whether it is run once or twice, but for when", () => {
    const once = join(folder, "once.xlsx");
    expect(probity(folder, "rate", YOUTH, "--programme", "youth-2021", "--out", once).code).toBe(0);
    const first = readFileSync(once);
    expect(probity(folder, "rate", once, "--programme", "youth-2021", "--out", once).code).toBe(0);
    expect(readFileSync(once).equals(first)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.endsWith(".part"))).toEqual([]);
  });

  it("speaks Welsh when asked", () => {
    const { out } = probity(folder, "rate", YOUTH, "--programme", "youth-2021", "--language", "cy");
    expect(out).toContain("Angen gwella");
    expect(out).not.toContain("Requires improvement");
  });

  it("has no colour in a pipe", () => {
    expect(probity(folder, "check", YOUTH, "--programme", "youth-2021").out).not.toContain("\u001b");
  });

  it("leaves a case out of a drawn sample, with the next reserve in its place", () => {
    const drawn = join(folder, "drawn.xlsx");
    probity(folder, "sample", YOUTH, ...DRAW, "--out", drawn);
    const typed = ["--programme", "youth-2021", "--list", "domain-two", "--case", "AS2107", "--reason", "Moved away"];
    const { code, out, err } = probity(folder, "exclude", drawn, ...typed, "--out", drawn, "--json");
    expect([code, err]).toEqual([0, ""]);
    const excluded = { sheet: "Sample domain two", caseId: "AS2107", reason: "Moved away", substitute: "AS2247" };
    expect(JSON.parse(out)).toMatchObject({ job: "exclude", problems: [], ...excluded });
    const again = probity(folder, "exclude", drawn, ...typed);
    expect([again.code, again.err]).toEqual([
      2,
      "Sample domain two: Case AS2107 is already excluded from the sample.\n",
    ]);
    const short = probity(folder, "exclude", drawn, "--programme", "youth-2021", "--list", "domain-two");
    expect([short.code, short.err]).toEqual([2, "exclude needs --list ID, --case ID and --reason TEXT.\n"]);
  });

  it("makes a template that the other jobs read", () => {
    const template = join(folder, "template.xlsx");
    expect(probity(folder, "template", "--programme", "crc-2019", "--out", template).code).toBe(0);
    const json = JSON.parse(probity(folder, "check", template, "--programme", "crc-2019", "--json").out);
    expect(json.recognised.map((one: { is: string; list: string | null }) => one.list ?? one.is)).toEqual([
      "domain-two",
      "unpaid-work",
      "through-the-gate",
      "assessments",
      "domain-one",
      "decisions",
    ]);
  });
});

describe("a job done, with errors", () => {
  it("ends with 1 and refuses a draw with an unassigned case", () => {
    const list = file(
      "list.csv",
      "Case ID,Gender,Order,RoSH,Safety\nA1,Male,Referral order,,Low\nA2,Male,Referral order,High,Low\n",
    );
    const out = join(folder, "refused.xlsx");
    const { code, out: json } = probity(folder, "sample", list, ...DRAW, "--json", "--out", out);
    expect(code).toBe(1);
    expect(JSON.parse(json)).toMatchObject({
      selected: [],
      unassigned: [{ caseId: "A1", field: "rosh", value: "" }],
      problems: [
        { kind: "case-unassigned", severity: "error", sheet: "list", cell: "D2" },
        { kind: expect.any(String) },
      ],
    });
    expect(existsSync(out)).toBe(false);
  });

  it("withholds the overall rating and says what is missing", () => {
    const tables = file("tables.csv", "2.1 Assessment\n2.1.1,Q,#,%\n,Yes,20,87%\n,No,3,13%\n");
    const { code, out } = probity(folder, "rate", tables, "--programme", "youth-2021", "--json");
    const json = JSON.parse(out);
    expect(code).toBe(1);
    expect(json.overall).toBeNull();
    const withheld = json.problems.find((one: { kind: string }) => one.kind === "overall-withheld");
    expect(withheld.message).toContain("1.1, 1.2, 1.3, 1.4, 2.1, 2.2");
  });
});

describe("nothing done", () => {
  const bad: readonly (readonly [name: string, typed: () => readonly string[], said: RegExp])[] = [
    ["no job", () => [], /^Name a job: /],
    ["a job there is not", () => ["rates", YOUTH], /There is no job “rates”/],
    ["no programme", () => ["rate", YOUTH], /--programme youth-2021/],
    ["a programme there is not", () => ["rate", YOUTH, "--programme", "youth-1999"], /no programme “youth-1999”/],
    ["no seed", () => ["sample", YOUTH, "--programme", "youth-2021"], /--seed/],
    ["an empty seed", () => ["sample", YOUTH, "--programme", "youth-2021", "--seed", " "], /--seed/],
    ["a size that is no number", () => ["sample", YOUTH, ...DRAW, "--size", "many"], /--size is a whole number/],
    [
      "an option of another job",
      () => ["rate", YOUTH, "--programme", "youth-2021", "--seed", "x"],
      /rate does not take --seed/,
    ],
    ["an option there is not", () => ["rate", YOUTH, "--programme", "youth-2021", "--fast"], /--fast/],
    ["no such file", () => ["rate", "none.xlsx", "--programme", "youth-2021"], /There is no file none\.xlsx/],
    ["a folder", () => ["rate", folder, "--programme", "youth-2021"], /cannot be read/],
    ["an empty file", () => ["rate", file("empty.xlsx", ""), "--programme", "youth-2021"], /./],
    [
      "a picture",
      () => [
        "rate",
        file("picture.xlsx", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0])),
        "--programme",
        "youth-2021",
      ],
      /./,
    ],
    [
      "half a workbook",
      () => ["rate", file("half.xlsx", readFileSync(YOUTH).subarray(0, 9000)), "--programme", "youth-2021"],
      /./,
    ],
    [
      "an encrypted workbook",
      () => [
        "rate",
        file("locked.xlsx", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array(600).fill(0)])),
        "--programme",
        "youth-2021",
      ],
      /./,
    ],
    [
      "a zip that is no workbook",
      () => ["rate", file("zip.xlsx", zipSync({ "a.txt": new Uint8Array(4) })), "--programme", "youth-2021"],
      /./,
    ],
    [
      "a workbook without an inspection",
      () => ["rate", file("prose.csv", "Dear all,\nplease find nothing here\n"), "--programme", "youth-2021"],
      /nothing|no key-question tables/i,
    ],
    ["no longlist", () => ["sample", file("prose2.csv", "Dear all\n"), ...DRAW], /longlist/i],
    [
      "a place that cannot be written",
      () => ["rate", YOUTH, "--programme", "youth-2021", "--out", "no/such/folder/x.xlsx"],
      /could not be written/,
    ],
  ];
  it.each(bad)("%s: one line on standard error, exit 2, nothing written", (_, typed, said) => {
    const words = typed();
    const before = readdirSync(folder).sort();
    const { code, out, err } = probity(folder, ...words, ...(words[0] === "template" ? [] : []));
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toMatch(said);
    expect(err).not.toMatch(/\bat \S+:\d+|Something went wrong|Error:/u);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(readdirSync(folder).sort()).toEqual(before);
  });
});
