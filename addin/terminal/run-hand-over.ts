import { importAssessments } from "../../core/jobs/import.ts";
import { inspectionName, type PackResult, pack } from "../../core/jobs/pack.ts";
import { tidyRows } from "../../core/jobs/tidy.ts";
import { tidyMisread } from "../../core/jobs/tidy-misread.ts";
import { problemAbout } from "../../core/sheets/cell.ts";
import { wordsIn } from "../../core/words/words-in.ts";
import { applyEdits } from "../../core/workbook/apply-edits.ts";
import type { SetCells } from "../../core/workbook/edit.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import { openAssessments, packPaths, sealedPacks, tidyFile } from "./hand-over.ts";
import type { JobRun } from "./job-run.ts";
import { passphraseFor } from "./passphrase.ts";
import type { Arguments } from "./read-arguments.ts";
import { readableImport, readablePacks } from "./readable-hand-over.ts";

/** Make the packs and seal them; nothing is asked for before it is known that they can be made. */
export async function runPack(typed: Arguments, workbook: WorkbookSnapshot, at: string): Promise<JobRun> {
  const outcome = pack(workbook, { ...typed, at });
  const { result } = outcome;
  if (result === null) return { outcome, readable: () => "" };
  const paths = await packPaths(typed.packs, result);
  const passphrase = await passphraseFor(true, wordsIn(typed.language));
  const lost = typed.out === null ? casesSet(outcome.edits) : 0;
  const problems = lost > 0 ? [problemAbout(null, "allotment-not-kept", { cases: lost })] : [];
  return {
    outcome: { ...outcome, problems: [...outcome.problems, ...problems] },
    readable: (words, ink) => readablePacks(result, paths, words, ink),
    json: packsJson(result, paths),
    files: await sealedPacks(result, paths, passphrase),
  };
}

/** Counts and file names, never what is in the packs. */
function packsJson({ inspection, inspectors, allotted, referenced }: PackResult, paths: readonly string[]): object {
  const packs = inspectors.map((one, at) => ({ ...one, file: paths[at] }));
  return { inspection, allotted, referenced, packs };
}

/** How many cases cells were set for; headings are no case. */
function casesSet(edits: readonly SetCells[]): number {
  const rows = edits.flatMap(({ sheet, cells }) =>
    cells.filter(({ style }) => style !== "heading").map(({ row }) => `${row} ${sheet}`),
  );
  return new Set(rows).size;
}

/** Open the assessment files and take them in, with the tidy export of all there is then. */
export async function runImport(typed: Arguments, workbook: WorkbookSnapshot): Promise<JobRun> {
  const passphrase = await passphraseFor(false, wordsIn(typed.language));
  const files = await openAssessments(typed.assessments, passphrase);
  const outcome = importAssessments(workbook, { ...typed, files });
  const { result, edits } = outcome;
  if (result === null) return { outcome, readable: () => "" };
  const inspection = files[0]?.inspection ?? inspectionName(workbook);
  const readable: JobRun["readable"] = (words, ink) => readableImport(result, words, ink);
  if (typed.tidy === null) return { outcome, readable };
  const rows = tidyRows(applyEdits(workbook, edits), typed.programme, inspection);
  return {
    outcome: { ...outcome, problems: [...outcome.problems, ...tidyMisread(rows)] },
    readable,
    files: [await tidyFile(typed.tidy, rows)],
  };
}
