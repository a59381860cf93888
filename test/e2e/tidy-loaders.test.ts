import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { csvText } from "../../addin/file/write-csv.ts";
import type { JudgedCase } from "../../core/exchange/assessment-file.ts";
import { TIDY_COLUMNS, type TidyRow, tidyRows } from "../../core/jobs/tidy.ts";
import { mayBeMisread } from "../../core/jobs/tidy-misread.ts";
import { assessments, judged, taken, YOUTH } from "../fakes/hand-over.ts";
import { type Loaded, loadedByDuckDb, loadedByPandas, loadedByR, postgres } from "../fakes/loaders.ts";
import { workbookOf } from "../fakes/workbook.ts";

/** Words that some program that guesses loses or changes, each found by trying. */
const MISREAD = [
  ...["NA", "N/A", "n/a", "#N/A", "#NA", "<NA>", "null", "NULL", "NaN", "nan", "NAN", "1.#IND"],
  ...["T", "F", "t", "f", "TRUE", "True", "true", "yes", "no", "INF", "inf", "Infinity", "epoch"],
  ...["2026", "007", ".5", "5.", "2.1", "1,000", "1E05", "1e", "1D2", "3L", "1i", "0x1A", "0b1"],
  ...["2026-11-22", "22/11/2026", "22.11.2026", "10:30"],
];
const PLAIN = ["RE", "Siôn Dafydd", 'Jo "Jay", Hill', "D2-01", "Ashmere 2026", "N", "Y", "on", "today", "E1", "K9"];

const guide = readFileSync("docs/guide.md", "utf8");
/** The guide's line for a program, as people copy it. */
function lineFor(program: string): string {
  const line = guide.split("\n").find((one) => one.startsWith(`- **${program}**`));
  const [, code] = /`([^`]+)`/u.exec(line ?? "") ?? [];
  if (code === undefined) throw new Error(`The guide has no line for ${program}.`);
  return code;
}
const table = /```sql\n(create table judged.+?)```/su.exec(guide)?.[1] ?? "";

const full: Partial<JudgedCase> = { answers: { "2.1.1": "yes", "2.1.2": "not-applicable", "2.1.1 f": "no" } };
/** An inspection with a case for each inspector, as tidy rows. */
function rowsOf(inspectors: readonly string[], more: Partial<JudgedCase> = full, inspection = "2021-22"): TidyRow[] {
  const files = inspectors.map((inspector, at) => assessments(inspector, judged(`C${at}`, more)));
  return tidyRows(taken(workbookOf(), files).book, YOUTH.programme, inspection);
}
const hostile = rowsOf([...MISREAD, ...PLAIN]);
const texts = hostile.map((row) => TIDY_COLUMNS.map((column) => row[column]));

let folder = "";
function fileOf(name: string, text: string): string {
  const inside = join(folder, name);
  mkdirSync(inside, { recursive: true });
  writeFileSync(join(inside, "judged.csv"), text);
  return inside;
}
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "probity-tidy-"));
  fileOf("hostile", csvText(TIDY_COLUMNS, hostile));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the guide's line", { timeout: 60_000 }, () => {
  const at = () => join(folder, "hostile");

  it.each(["R", "R with readr", "R with data.table"])("for %s loads every value as it is", (program) => {
    expect(texts.length).toBeGreaterThan(150);
    expect(loadedByR(at(), lineFor(program)).rows).toEqual(texts);
  });

  it("for pandas loads every value as it is", () => {
    expect(loadedByPandas(at(), lineFor("pandas")).rows).toEqual(texts);
  });

  it("for DuckDB loads every value as it is", async () => {
    expect((await loadedByDuckDb(at(), lineFor("DuckDB"))).rows).toEqual(texts);
  });

  it("for PostgreSQL loads every value as it is, into the guide's table with its key", () => {
    const database = postgres(at());
    try {
      const wanted = TIDY_COLUMNS.map((column) => {
        if (/^(counted|excluded|additional|file_read|finished)$/u.test(column)) {
          return `case when ${column} then 'yes' else 'no' end`;
        }
        return column === "changed" ? `to_char(changed, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : column;
      });
      const { rows } = database.run(table, lineFor("PostgreSQL"), `select ${wanted.join(", ")} from judged`);
      expect([...rows].sort()).toEqual([...texts].sort());
    } finally {
      database.stop();
    }
  });
});

describe("programs that guess", { timeout: 60_000 }, () => {
  const R = {
    "read.csv": "read.csv('judged.csv')",
    readr: "suppressMessages(readr::read_csv('judged.csv', show_col_types = FALSE))",
    fread: "data.table::fread('judged.csv')",
  };
  const DUCKDB = "create table judged as select * from read_csv('judged.csv')";
  /** Two files that say as different things as they may. */
  const one = () => fileOf("one", csvText(TIDY_COLUMNS, rowsOf(["RE"], { answers: { "2.1.1": "yes" } }, "Ashmere")));
  const other = () =>
    fileOf("other", csvText(TIDY_COLUMNS, rowsOf(["JT", "KL"], { ...full, fileRead: true, excluded: "x" }, "Ash")));
  const prompts = () => fileOf("prompts", csvText(TIDY_COLUMNS, rowsOf(["JT"], { answers: { "2.1.1 f": "no" } }, "A")));

  it("give each column the same type in every file", async () => {
    const files = [one(), other(), prompts()];
    const kinds: Record<string, (folder: string) => Promise<Loaded> | Loaded> = {
      ...Object.fromEntries(Object.entries(R).map(([name, line]) => [name, (at: string) => loadedByR(at, line)])),
      pandas: (at) => loadedByPandas(at, "pandas.read_csv('judged.csv')"),
      DuckDB: (at) => loadedByDuckDb(at, DUCKDB),
    };
    for (const [name, load] of Object.entries(kinds)) {
      const types = await Promise.all(files.map(async (file) => [name, ...(await load(file)).types]));
      expect(types.slice(1)).toEqual([types[0], types[0]]);
    }
  });

  it("group by every key without losing a row", () => {
    const keys = TIDY_COLUMNS.slice(0, TIDY_COLUMNS.indexOf("answer"));
    const counted = `print(x.groupby(${JSON.stringify(keys)}).size().sum())`;
    const sum = loadedByPandas(other(), "pandas.read_csv('judged.csv')", counted);
    expect(sum).toBe(6);
  });

  it("lose or change each value that is told of, and no other", async () => {
    // What fread does with quotation marks is in the guide.
    const plain = PLAIN.filter((word) => !word.includes('"'));
    const each = [...MISREAD, ...plain];
    each.forEach((word, at) => {
      writeFileSync(
        join(fileOf(`word-${at}`, ""), "judged.csv"),
        csvText(["x", "y"], Array(2).fill({ x: word, y: "z" })),
      );
    });
    const wrong = new Set<string>();
    const compare = (at: number, value: string | null | undefined) => {
      if (value !== each[at]) wrong.add(each[at] ?? "");
    };
    const paths = each.map((_, at) => join(folder, `word-${at}`, "judged.csv"));
    // All words in one run of each program, which take seconds to start; a type that is not text is a change too.
    const list = `c(${paths.map((path) => JSON.stringify(path)).join(", ")})`;
    for (const line of Object.values(R)) {
      const read = `(function(f) { v <- ${line.replace("'judged.csv'", "f")}[[1]]; if (is.character(v)) v[1] else NA })`;
      const { rows } = loadedByR(folder, `data.frame(x = sapply(${list}, ${read}))`);
      rows.forEach(([value], at) => {
        compare(at, value);
      });
    }
    const read = `[pandas.read_csv(f)["x"] for f in ${JSON.stringify(paths)}]`;
    const values = `pandas.DataFrame({"x": [str(v[0]) if v.dtype == object and not pandas.isna(v[0]) else None for v in ${read}]})`;
    loadedByPandas(folder, values).rows.forEach(([value], at) => {
      compare(at, value);
    });
    for (const at of each.keys()) {
      const { types, rows } = await loadedByDuckDb(
        join(folder, `word-${at}`),
        DUCKDB.replace("csv')", "csv', header = true)"),
      );
      compare(at, types[0] === "VARCHAR" ? rows[0]?.[0] : null);
    }
    expect(MISREAD.filter((word) => !wrong.has(word))).toEqual([]);
    expect(plain.filter((word) => wrong.has(word))).toEqual([]);
    expect(MISREAD.filter((word) => !mayBeMisread(word))).toEqual([]);
    expect(PLAIN.filter(mayBeMisread)).toEqual([]);
  });
});
