import { beforeAll, describe, expect, it } from "vitest";
import { rate } from "../../core/jobs/rate.ts";
import { sample } from "../../core/jobs/sample.ts";
import { COUNTED_ANSWERS } from "../../core/sheets/counting/write-counted-answers.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { CellContent, PutSheet } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { type RandomInspection, randomInspection } from "../fakes/random-inspection.ts";
import { recalculateInGnumeric } from "../golden/engines/gnumeric.ts";
import { workedByHyperFormula } from "../golden/engines/hyperformula.ts";
import { differencesFrom, givenIn } from "../golden/engines/written-formulas.ts";
import { readBook } from "../golden/read-book.ts";
import { recalculateAll } from "../golden/recalculate.ts";
import { savedBook } from "../golden/saved-book.ts";

/**
 * How many random inspections each program works out. HyperFormula runs in this process and takes them all; starting the others takes half a
 * second and more each, so they take every one only under `npm run soak`.
 */
const INSPECTIONS = 200;
const soak = process.env.MODE === "soak";
const OUTSIDE = soak ? INSPECTIONS : 20;
const TIMEOUT = { timeout: soak ? 900_000 : 180_000 };

/** An inspection with every sheet that the jobs write into it. */
interface Written {
  readonly inspection: RandomInspection;
  readonly workbook: WorkbookSnapshot;
  readonly edits: readonly PutSheet[];
}

async function written(seed: number): Promise<Written> {
  const inspection = randomInspection(seed);
  const { programme, language, list, rounding, bytes } = inspection;
  const workbook = await readBook(bytes);
  const common = { programme, language, kind: "single" } as const;
  const draw = { list, size: 6, seed: `${seed}`, reserves: 2, organisation: null, by: "", at: "" } as const;
  const drawn = sample(workbook, { ...common, ...draw });
  const rated = rate(workbook, { ...common, rounding });
  expect(drawn.edits.length, `a draw from inspection ${seed}`).toBe(3);
  expect(rated.edits.map(({ own }) => own)).toContain(COUNTED_ANSWERS);
  return { inspection, workbook, edits: [...drawn.edits, ...rated.edits] };
}

function seeds(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}

/** What is told of an inspection in which a program gives other values. */
function said({ inspection }: Written, differences: readonly string[]): string[] {
  const { seed, programme, language } = inspection;
  return differences.slice(0, 5).map((one) => `inspection ${seed} (${programme.id}, ${language}): ${one}`);
}

/** Books as two other programs save them; they work while this process does, and are waited for where they are looked at. */
interface Saved {
  readonly all: readonly Written[];
  readonly books: Promise<readonly Uint8Array[]>;
}

let inGnumeric: Saved;
let inLibreOffice: Saved;

beforeAll(async () => {
  const all = await Promise.all(seeds(OUTSIDE).map(written));
  const bytes = all.map(({ inspection, edits }) => savedBook(inspection.bytes, ...edits));
  inLibreOffice = { all, books: recalculateAll(bytes) };
  inGnumeric = { all, books: oneByOne(bytes, recalculateInGnumeric) };
}, TIMEOUT.timeout);

async function oneByOne(books: readonly Uint8Array[], recalculated: (book: Uint8Array) => Promise<Uint8Array>) {
  const saved: Uint8Array[] = [];
  for (const book of books) saved.push(await recalculated(book));
  return saved;
}

async function expectSame({ all, books }: Saved): Promise<void> {
  const saved = await books;
  for (const [at, one] of all.entries()) {
    const given = givenIn(await readBook(saved[at] as Uint8Array));
    expect(said(one, differencesFrom(given, one.edits))).toEqual([]);
  }
}

describe(`every formula we write, on ${INSPECTIONS} random inspections (seeds 0 to ${INSPECTIONS - 1})`, () => {
  it("comes out as the job says in HyperFormula", TIMEOUT, async () => {
    for (const seed of seeds(INSPECTIONS)) {
      const one = await written(seed);
      const given = workedByHyperFormula(applyEdits(one.workbook, one.edits), false);
      expect(said(one, differencesFrom(given, one.edits))).toEqual([]);
    }
  });

  it("in HyperFormula, spare rows and whole columns too", TIMEOUT, async () => {
    for (const seed of soak ? seeds(20) : [0, 5]) {
      const one = await written(seed);
      const given = workedByHyperFormula(applyEdits(one.workbook, one.edits), true);
      expect(said(one, differencesFrom(given, one.edits))).toEqual([]);
    }
  });

  it(`in Gnumeric, ${OUTSIDE} of them`, TIMEOUT, () => expectSame(inGnumeric));

  it(`in LibreOffice, ${OUTSIDE} of them`, TIMEOUT, () => expectSame(inLibreOffice));
});

/** A change to what was written that some program reads otherwise. */
type Plant = (cell: CellContent, edit: PutSheet) => CellContent;

/** How many formulas differ once something is planted, by program. */
async function differencesWith(seed: number, plant: Plant): Promise<number[]> {
  const one = await written(seed);
  const edits = one.edits.map((edit) => ({
    ...edit,
    rows: edit.rows.map((row) => row.map((cell) => (cell === null ? null : plant(cell, edit)))),
  }));
  const saved = await recalculateInGnumeric(savedBook(one.inspection.bytes, ...edits));
  const programs = [workedByHyperFormula(applyEdits(one.workbook, edits), false), givenIn(await readBook(saved))];
  return programs.map((given) => differencesFrom(given, edits).length);
}

/** The first random inspection with a draw whose strata have these ids. */
async function seedWithStrata(...wanted: readonly string[]): Promise<number> {
  for (const seed of seeds(INSPECTIONS)) {
    const strata = (await written(seed)).edits.find(({ own }) => own.startsWith("strata."));
    const ids = strata?.rows.map((row) => row[1]?.value) ?? [];
    if (wanted.every((id) => ids.includes(id))) return seed;
  }
  throw new Error("No random inspection has such strata");
}

describe("what would come out otherwise is found", TIMEOUT, () => {
  it("a spelling that counts as another answer", async () => {
    const found = await differencesWith(1, (cell, { own }) =>
      own === COUNTED_ANSWERS && String(cell.value).includes("yes[yes]")
        ? { ...cell, value: String(cell.value).replaceAll("yes[", " no[") }
        : cell,
    );
    expect(Math.max(...found)).toBeGreaterThan(0);
  });

  it("a code with a wildcard", async () => {
    const found = await differencesWith(1, (cell) =>
      "formula" in cell ? { ...cell, formula: cell.formula.replace(/^(COUNTIF\(.*),"no"\)$/u, '$1,"n?")') } : cell,
    );
    expect(Math.max(...found)).toBeGreaterThan(0);
  });

  it("strata that read as one number, counted by their ids", async () => {
    const found = await differencesWith(await seedWithStrata("7", "007"), (cell) =>
      "formula" in cell
        ? { ...cell, formula: cell.formula.replace(/\$H\$(\d+):\$H\$(\d+),\$I/u, "$B$$$1:$B$$$2,$B") }
        : cell,
    );
    expect(Math.max(...found)).toBeGreaterThan(0);
  });
});
