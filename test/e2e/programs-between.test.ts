import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { check } from "../../core/jobs/check.ts";
import { exclude } from "../../core/jobs/exclude.ts";
import { rate } from "../../core/jobs/rate.ts";
import { sample } from "../../core/jobs/sample.ts";
import { tables } from "../../core/jobs/tables.ts";
import type { Edit } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { programme } from "../fakes/inspection.ts";
import { PROGRAMS_BETWEEN } from "../fakes/programs-between.ts";
import { readBook } from "../golden/read-book.ts";
import { savedBook } from "../golden/saved-book.ts";

const WHO = { by: "AB", at: "2026-11-27T09:00:00.000Z" };

/** A workbook that jobs wrote and another program saved, told apart by programme and language; the Welsh one has apostrophes in its names. */
const BOOKS = [
  { file: "youth-2021-en", list: "domain-two" },
  { file: "crc-2019-cy", list: "through-the-gate" },
] as const;

/** What jobs say of a workbook, as far as it must stay the same. */
function answers(book: WorkbookSnapshot, { file, list }: (typeof BOOKS)[number]) {
  const options = {
    programme: programme(file.slice(0, -3)),
    kind: "single",
    language: file.slice(-2) as "en" | "cy",
    rounding: "whole",
  } as const;
  const draw = { ...options, ...WHO, list, size: 8, reserves: "tenth", organisation: null, seed: "another" } as const;
  const drawn = book.sheets.find(({ own }) => own === `sample.${list}`);
  const column = drawn?.rows[2]?.findIndex((cell) => /reference|cyfeirnod/iu.test(String(cell))) ?? 0;
  const caseId = String(drawn?.rows[4]?.[column]);
  const errors = check(book, { ...options, list: null }).problems.filter(({ severity }) => severity === "error");
  const rated = rate(book, options);
  return {
    errors,
    substitute: exclude(book, { ...options, ...WHO, list, caseId, reason: "Moved" }).result?.substitute,
    redrawn: sample(book, draw).problems.some(({ kind }) => kind === "draw-replaced"),
    // What does not apply is not printed in tables: where they give way to the assessments, it is known.
    standards: rated.result?.standards.map(({ id, rating, keyQuestions }) => [
      id,
      rating,
      keyQuestions.map(({ yes, no, percent, band }) => [yes, no, percent, band]),
    ]),
    edits: rated.edits as readonly Edit[],
  };
}

/** Drawn with one case left out and rated, all of it written by this version. */
async function written(one: (typeof BOOKS)[number]): Promise<Uint8Array> {
  const yesterday = new Uint8Array(readFileSync(`test/golden/yesterday/${one.file}.xlsx`));
  const options = {
    programme: programme(one.file.slice(0, -3)),
    kind: "single",
    language: one.file.slice(-2) as "en" | "cy",
  } as const;
  const draw = {
    ...options,
    ...WHO,
    list: one.list,
    size: 8,
    reserves: "tenth",
    organisation: null,
    seed: "s",
  } as const;
  const book = await readBook(yesterday);
  const redrawn = sample(book, draw);
  const drawn = savedBook(yesterday, ...redrawn.edits);
  const [first] = redrawn.result?.selected ?? [];
  const out = exclude(await readBook(drawn), {
    ...options,
    ...WHO,
    list: one.list,
    caseId: first?.caseId ?? "",
    reason: "Moved",
  });
  const without = savedBook(drawn, ...out.edits);
  const counted = savedBook(without, ...tables(await readBook(without), { ...options, rounding: "whole" }).edits);
  return savedBook(counted, ...rate(await readBook(counted), { ...options, rounding: "whole" }).edits);
}

describe.each(BOOKS)("$file, saved by another program in between", (one) => {
  let before: Uint8Array;
  let expected: ReturnType<typeof answers>;
  beforeAll(async () => {
    before = await written(one);
    expected = answers(await readBook(before), one);
  });

  it("answers before", () => {
    expect(expected).toMatchObject({ errors: [], redrawn: true });
    expect(expected.substitute).toEqual(expect.any(String));
  });

  it.each(Object.entries(PROGRAMS_BETWEEN))("%s", async (_name, program) => {
    const after = await program(before);
    const outcome = await readWorkbook(after, "book.xlsx");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
    const { edits, ...found } = answers(outcome.snapshot, one);
    const { edits: _, ...wanted } = expected;
    expect(found).toEqual(wanted);
    // Written again, our sheets take their own place: no second one beside them.
    const again = (await readBook(savedBook(after, ...edits))).sheets.map(({ name }) => name);
    expect(again).toEqual(outcome.snapshot.sheets.map(({ name }) => name));
  });
});
