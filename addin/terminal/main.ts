import { readFile } from "node:fs/promises";
import { userInfo } from "node:os";
import { basename } from "node:path";
import { hasErrors } from "../../core/jobs/job.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import { problemInWords } from "../../core/words/problem-in-words.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { readWorkbook } from "../file/read-workbook.ts";
import { saveWorkbook } from "../file/save-workbook.ts";
import { inkFor } from "./ink.ts";
import type { JobRun } from "./job-run.ts";
import { protectOut } from "./protect-out.ts";
import { type Arguments, languageOf, readArguments } from "./read-arguments.ts";
import { readableProblems } from "./readable-problems.ts";
import { runJob } from "./run-job.ts";
import { terminalText } from "./terminal-text.ts";
import { USAGE } from "./usage.ts";
import { NothingDone, UsageFault } from "./usage-fault.ts";
import { writeWholeFiles } from "./write-file.ts";

/** The version of the JSON that `--json` prints. */
const JSON_VERSION = 1;

/**
 * Run one job from the terminal.
 *
 * @returns the exit code: 0 done without errors, 1 done with errors among the problems, 2 nothing done and nothing written
 */
async function main(typed: readonly string[]): Promise<number> {
  if (typed.includes("--help") || typed.includes("-h")) {
    process.stdout.write(USAGE[languageOf(typed)]);
    return 0;
  }
  const asked = readArguments(typed);
  const { bytes, snapshot, notices } = await open(asked);
  if (asked.out !== null) await protectOut(asked.out, asked.file, snapshot);
  const run = await runJob(asked, snapshot, userInfo().username, new Date().toISOString());
  const problems = [...run.outcome.problems, ...notices];
  const [first] = problems;
  if (run.outcome.result === null && first !== undefined) throw new NothingDone(first);
  const written = await save(asked, bytes, run);
  if (asked.json) process.stdout.write(`${JSON.stringify(jsonOf(asked, run, problems), null, 2)}\n`);
  else process.stdout.write(terminalText(readableOf(asked, run, problems, written)));
  return hasErrors(problems) ? 1 : 0;
}

interface Opened {
  readonly bytes: Uint8Array | null;
  readonly snapshot: WorkbookSnapshot;
  readonly notices: readonly Problem[];
}

async function open(asked: Arguments): Promise<Opened> {
  const name = basename(asked.file ?? asked.out ?? "");
  if (asked.file === null) return { bytes: null, snapshot: { name, date1904: false, sheets: [] }, notices: [] };
  const bytes = await readFile(asked.file).catch((fault: NodeJS.ErrnoException) => {
    throw new UsageFault(fault.code === "ENOENT" ? "no-such-file" : "cannot-read", {
      file: asked.file,
      code: fault.code ?? "",
    });
  });
  const outcome = await readWorkbook(bytes, name);
  if (!outcome.ok) throw new NothingDone(outcome.problem);
  return { bytes, snapshot: outcome.snapshot, notices: outcome.notices };
}

/** Write the workbook and what else the job made. The workbook's path, where it was written. */
async function save(asked: Arguments, bytes: Uint8Array | null, run: JobRun): Promise<string | null> {
  const { files = [], outcome } = run;
  const out = outcome.edits.length === 0 ? null : asked.out;
  if (out === null) {
    await writeWholeFiles(files);
    return null;
  }
  const saved = saveWorkbook(bytes, basename(asked.file ?? out), outcome.edits, { as: basename(out) });
  if (!saved.ok) throw new NothingDone(saved.problem);
  await writeWholeFiles([...files, { path: out, bytes: saved.bytes }]);
  return out;
}

function jsonOf(asked: Arguments, run: JobRun, problems: readonly Problem[]): object {
  const words = wordsIn(asked.language);
  const worded = problems.map(({ kind, severity, sheet, cell, ...problem }) => ({
    kind,
    severity,
    sheet,
    cell,
    message: problemInWords(words, { kind, severity, sheet, cell, ...problem }),
    facts: problem.facts,
  }));
  return {
    job: asked.job,
    version: JSON_VERSION,
    programme: asked.programme.id,
    problems: worded,
    ...(run.json ?? run.outcome.result),
  };
}

function readableOf(asked: Arguments, run: JobRun, problems: readonly Problem[], written: string | null): string {
  const words = wordsIn(asked.language);
  const ink = inkFor(process.stdout.isTTY === true && !process.env.NO_COLOR);
  const parts = [run.readable(words, ink), readableProblems(problems, words, ink)];
  if (written !== null) parts.push(fillIn(words, words.terminal.written, { file: written }));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const typed = process.argv.slice(2);
main(typed).then(
  (code) => {
    process.exitCode = code;
  },
  (fault: unknown) => {
    const words = wordsIn(languageOf(typed));
    const known = fault instanceof UsageFault || fault instanceof NothingDone;
    process.stderr.write(`${terminalText(known ? fault.line(words) : words.faults.inside)}\n`);
    process.exitCode = 2;
  },
);
