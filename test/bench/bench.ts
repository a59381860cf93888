import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read as readBySheetJs, utils, write as writeBySheetJs } from "@e965/xlsx";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { readXlsx } from "hucre";
import { readWorkbook } from "../../addin/file/read-workbook.ts";
import { saveWorkbook } from "../../addin/file/save-workbook.ts";
import { type CaseAssessment, newAssessment } from "../../core/assessment/case-assessment.ts";
import { tallyCases } from "../../core/assessment/tally-cases.ts";
import { YOUTH_2021 } from "../../core/programmes/youth-2021/programme.ts";
import { type DrawCase, drawSample } from "../../core/sampling/draw-sample.ts";
import { ourSheet } from "../golden/our-sheet.ts";
import { bigAssessments, bigLonglist } from "./big-inspection.ts";
import { benchFiles } from "./files-bench.ts";
import { benchHardFiles } from "./hard-files-bench.ts";
import { line, median, wholeProcess } from "./measure.ts";
import { benchRecords } from "./records-bench.ts";
import { benchWorkbench } from "./workbench-bench.ts";

/** Measures against peers in one run; ratios are what counts. `npm run bench`, or `npm run bench -- files`, `-- hard`, `-- workbench` or `-- records` for those alone. */
const only = ["files", "hard", "workbench", "records"].find((one) => process.argv.includes(one));
if (only === undefined) {
  await draws();
  await tallies();
  await files();
  await writes();
  wholeJobs();
}
if (only === undefined || only === "files") await benchFiles();
if (only === undefined || only === "hard") await benchHardFiles();
if (only === undefined || only === "workbench") await benchWorkbench();
if (only === undefined || only === "records") await benchRecords();

async function draws(): Promise<void> {
  const strata = Array.from({ length: 40 }, (_, at) => `stratum-${at}`);
  for (const [cases, size] of [
    [2000, 60],
    [1_000_000, 10_000],
  ] as const) {
    const list = Array.from(
      { length: cases },
      (_, at): DrawCase => ({ caseId: `C${at}`, stratum: strata[(at * 7) % 40] ?? "", available: true }),
    );
    const ours = await median(() => drawSample(strata, list, "seed", size, "tenth"), 3);
    const hashing = await median(() => {
      for (const one of list) sha256(utf8ToBytes(`seed\n${one.stratum}\n${one.caseId}`));
    }, 3);
    line(`draw ${size} of ${cases} cases, 40 strata`, ours, "hashing them, no more", hashing);
  }
}

async function tallies(): Promise<void> {
  const questions = YOUTH_2021.framework.domains
    .flatMap((domain) => domain.standards)
    .flatMap((standard) => standard.keyQuestions)
    .filter((one) => one.counted && one.id.startsWith("2."));
  const answers = ["yes", "no", "not-applicable"] as const;
  const cases = Array.from(
    { length: 100_000 },
    (_, at): CaseAssessment => ({
      ...newAssessment(`C${at}`, ""),
      answers: new Map(questions.map((question, column) => [question.id, answers[(at * 31 + column) % 3] ?? "yes"])),
    }),
  );
  const ours = await median(() => tallyCases(questions, cases));
  const filter = await median(() =>
    questions.map(({ id }) => answers.map((answer) => cases.filter((one) => one.answers.get(id) === answer).length)),
  );
  line("tally 100,000 cases x 12 questions", ours, "filter, once an answer", filter);
}

async function files(): Promise<void> {
  for (const [name, book] of [
    ["a longlist of 2,000 x 30", bigLonglist(2000, 30)],
    ["assessments of 10,000 x 80", bigAssessments(10_000, 80)],
  ] as const) {
    const ours = await median(() => readWorkbook(book, "book.xlsx"));
    line(`read ${name}`, ours, "hucre", await median(() => readXlsx(book)));
    line(`read ${name}`, ours, "SheetJS", await median(() => readBySheetJs(book, { dense: true, cellNF: true }), 3));
    const patch = await median(() => saveWorkbook(book, "book.xlsx", [ourSheet()]));
    line(
      `put one sheet into it and save`,
      patch,
      "SheetJS read and write",
      await median(() => writeBySheetJs(readBySheetJs(book), { type: "buffer" }), 1),
    );
  }
}

async function writes(): Promise<void> {
  const values = Array.from({ length: 10_000 }, (_, row) =>
    Array.from({ length: 20 }, (_, column) => (column % 2 === 0 ? `text ${row}` : row * column)),
  );
  const sheet = { ...ourSheet(), rows: values.map((row) => row.map((value) => ({ value }))) };
  const ours = await median(() => saveWorkbook(null, "book.xlsx", [sheet]));
  const theirs = await median(() => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet(values), "Sheet");
    return writeBySheetJs(book, { type: "buffer", compression: true });
  }, 3);
  line("write 10,000 x 20 as a new book", ours, "SheetJS", theirs);
}

function wholeJobs(): void {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };
  const longlist = file("longlist.xlsx", bigLonglist(2000, 30));
  const assessments = file("assessments.xlsx", bigAssessments(10_000, 80));
  const program = "dist/terminal/probity.js";
  const draw = wholeProcess([program, "sample", longlist, "--programme", "youth-2021", "--seed", "s", "--json"]);
  const rated = wholeProcess([program, "rate", assessments, "--programme", "youth-2021", "--json"], 3);
  const text = (one: { time: number; peak: number }) => `${one.time.toFixed(0)} ms, peak ${one.peak.toFixed(0)} MB\n`;
  process.stdout.write(`whole process: longlist of 2,000 x 30 to drawn sample   ${text(draw)}`);
  process.stdout.write(`whole process: assessments of 10,000 x 80 to ratings    ${text(rated)}`);
  rmSync(folder, { recursive: true });
}
