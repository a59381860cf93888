import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openAssessmentFile, openSamplePack } from "../../core/exchange/travelling-file.ts";
import { check } from "../../core/jobs/check.ts";
import { exclude } from "../../core/jobs/exclude.ts";
import { importAssessments } from "../../core/jobs/import.ts";
import { pack } from "../../core/jobs/pack.ts";
import { rate } from "../../core/jobs/rate.ts";
import { sample } from "../../core/jobs/sample.ts";
import type { ListId } from "../../core/programmes/sample-rules.ts";
import type { Language } from "../../core/words/wording.ts";
import { programme } from "../fakes/inspection.ts";
import { readBook } from "./read-book.ts";
import { savedBook } from "./saved-book.ts";
import { unzipParts } from "./zip-parts.ts";

/**
 * Files that version 0.1.0 left before sheets bore marks: drawn with ids shown 000007, one case excluded, rated; parts called probityN.xml,
 * Welsh names with straight apostrophes. `expected.json` is what that version itself said of them.
 */
const FOLDER = join("test", "golden", "yesterday");
const file = (name: string) => new Uint8Array(readFileSync(join(FOLDER, name)));
const text = (name: string) => readFileSync(join(FOLDER, name), "utf8");
const PASSPHRASE = "correct horse battery";
const WHO = { by: "AB", at: "2026-11-27T09:00:00.000Z" };

interface Expected {
  readonly list: ListId;
  readonly next: readonly [string, string];
  readonly standards: Readonly<Record<string, string>>;
  readonly counts: Readonly<Record<string, readonly [number, number]>>;
}
const EXPECTED: Readonly<Record<string, Expected>> = JSON.parse(text("expected.json"));

describe.each(Object.entries(EXPECTED))("yesterday's %s", (name, expected) => {
  const id = name.slice(0, -3);
  const options = {
    programme: programme(id),
    kind: "single",
    language: name.slice(-2) as Language,
    rounding: "whole",
  } as const;
  const bytes = file(`${name}.xlsx`);
  const { list } = expected;

  it("is checked without an error", async () => {
    const { problems } = check(await readBook(bytes), { ...options, list: null });
    expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("gives the next reserve for the next case left out", async () => {
    const [caseId, substitute] = expected.next;
    const { result } = exclude(await readBook(bytes), { ...options, ...WHO, list, caseId, reason: "Moved too" });
    expect(result).toMatchObject({ caseId, substitute });
  });

  it("finds a case by its id as the longlist shows it, too", async () => {
    const [caseId, substitute] = expected.next;
    const shown = caseId.padStart(6, "0");
    const { result } = exclude(await readBook(bytes), { ...options, ...WHO, list, caseId: shown, reason: "Moved too" });
    expect(result?.substitute).toBe(substitute);
  });

  it("says that another draw replaces it, and that the same one would lose what was done since", async () => {
    const draw = { ...options, ...WHO, list, size: 8, reserves: "tenth", organisation: null } as const;
    const book = await readBook(bytes);
    for (const seed of ["another", "Ashmere 2026"]) {
      expect(sample(book, { ...draw, seed }).problems.map(({ kind }) => kind)).toContain("draw-replaced");
    }
  });

  it("is rated as before, in its own sheets", async () => {
    const book = await readBook(bytes);
    const { result, edits } = rate(book, options);
    const standards = result?.standards ?? [];
    expect(Object.fromEntries(standards.map((one) => [one.id, one.rating]))).toEqual(expected.standards);
    const counted = standards.flatMap(({ keyQuestions }) => keyQuestions).filter(({ applicable }) => applicable > 0);
    expect(Object.fromEntries(counted.map((one) => [one.id, [one.yes, one.no]]))).toEqual(expected.counts);
    const saved = savedBook(bytes, ...edits);
    const names = (await readBook(saved)).sheets.map((sheet) => sheet.name);
    expect(names.slice(0, book.sheets.length)).toEqual(book.sheets.map((sheet) => sheet.name));
    expect(names.filter((one) => / 2$/.test(one))).toEqual([]);
    expect(earlierParts(saved)).toBeLessThan(earlierParts(bytes));
  });
});

/** How many parts are called as that version called them. */
function earlierParts(bytes: Uint8Array): number {
  return Object.keys(unzipParts(bytes)).filter((path) => /worksheets\/probity\d/.test(path)).length;
}

describe("yesterday's packs and assessment files", () => {
  it("open", async () => {
    const opened = await openSamplePack(globalThis.crypto, text("RE.probity-sample"), PASSPHRASE);
    expect(opened).toMatchObject({ ok: true, file: { inspector: "RE", inspection: "Ashmere 2026" } });
  });

  it("are taken into the workbook that was packed, and it is packed again as it was", async () => {
    const opened = await openAssessmentFile(globalThis.crypto, text("RE.probity-assessments"), PASSPHRASE);
    if (!opened.ok) throw new Error(opened.fault);
    const options = { programme: programme("youth-2021"), kind: "single", language: "en" } as const;
    const packed = await readBook(file("packed.xlsx"));
    const book = { ...packed, sheets: packed.sheets.filter(({ name }) => name !== "Answers") };
    const taken = importAssessments(book, { ...options, files: [opened.file] });
    expect(taken.problems.filter(({ severity, kind }) => severity === "error" || kind === "case-not-drawn")).toEqual(
      [],
    );
    expect(taken.result?.first).toBe(opened.file.cases.length);
    const again = pack(book, { ...options, inspectors: [], inspection: "Ashmere 2026", at: WHO.at });
    const pairs = again.result?.packs.flatMap(({ inspector, cases }) =>
      cases.map((one) => [inspector, one.caseId, one.reference]),
    );
    const before = await openSamplePack(globalThis.crypto, text("RE.probity-sample"), PASSPHRASE);
    if (!before.ok) throw new Error(before.fault);
    for (const one of before.file.cases) expect(pairs).toContainEqual(["RE", one.caseId, one.reference]);
  });
});
