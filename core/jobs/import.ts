import type { AssessmentFile } from "../exchange/assessment-file.ts";
import { PROGRAMME_NAMES } from "../programmes/programme-names.ts";
import type { ListId } from "../programmes/sample-rules.ts";
import { problemAbout } from "../sheets/cell.ts";
import { type Imported, readImported } from "../sheets/imported-sheets.ts";
import { readInspection } from "../sheets/read-inspection.ts";
import { wordsIn } from "../words/words-in.ts";
import { applyEdits } from "../workbook/apply-edits.ts";
import type { PutSheet } from "../workbook/edit.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { problemsOfPairs, problemsOfReading, sampledCases } from "./import-problems.ts";
import { type JobOptions, type JobOutcome, nothingDone, worstFirst } from "./job.ts";
import { mergeReading, type ReadingChange } from "./merge-reading.ts";
import type { Reading } from "./reading-row.ts";
import { placeReadings, writeImported } from "./write-imported.ts";

export interface ImportOptions extends JobOptions {
  /** Inspectors' assessment files, in the order they were listed. */
  readonly files: readonly AssessmentFile[];
}

/** What `import` did. Field names are the terminal's JSON. */
export interface ImportResult {
  /** The readings of the files, in their order. */
  readonly readings: readonly {
    readonly reference: string;
    readonly list: ListId;
    readonly inspector: string;
    /** As its inspector handed it over. */
    readonly reading: "first" | "second";
    readonly change: ReadingChange;
  }[];
  /** True when the files bring nothing that is not there. */
  readonly unchanged: boolean;
  /** Readings there are now: those that count, and those beside them. */
  readonly first: number;
  readonly second: number;
}

/**
 * Take inspectors' assessment files into the workbook: a row a case on the sheet of imported assessments, second readings on a sheet of
 * their own that is not counted, and the judgements with their evidence by reference. Sheets of a person's own stay as they are.
 *
 * Taking a file in twice changes nothing; files taken in one after another give what they give together.
 *
 * Problems (returned): `assessments-of-another-programme`, `imported-sheet-changed`, `reference-twice`; `alert-recorded`,
 * `connection-declared`, `case-not-drawn`, `case-on-two-sheets`; `case-not-finished`, `older-reading`, `two-first-readings`,
 * `second-without-first`. Source: contracts of the assessment file; 000 §6.7, §6.10, 004 §3.10, §6.4.
 */
export function importAssessments(
  workbook: WorkbookSnapshot,
  options: ImportOptions,
): JobOutcome<ImportResult, PutSheet> {
  const { programme, files, language } = options;
  const foreign = files.filter((file) => file.programme !== programme.id).map((file) => ofAnother(file, options));
  if (foreign.length > 0) return nothingDone(foreign);
  const standing = readImported(workbook, language);
  if (typeof standing === "string") {
    return nothingDone([{ ...problemAbout(null, "imported-sheet-changed", { sheet: standing }), sheet: standing }]);
  }
  const words = wordsIn(standing.language);
  const readings = files.flatMap(({ inspector, cases }) => cases.map((judged): Reading => ({ inspector, judged })));
  let imported: Imported = standing;
  const changes = readings.map((reading) => {
    const merged = mergeReading(imported, words, reading);
    imported = merged.imported;
    return merged.change;
  });
  const placed = placeReadings(programme, imported, words);
  const pairs = problemsOfPairs(imported, placed, words);
  if (pairs.some(({ severity }) => severity === "error")) return nothingDone(pairs);
  const sampled = sampledCases(workbook, programme);
  const told = readings.flatMap((reading, at) => problemsOfReading(reading, changes[at] ?? "new", sampled));
  const edits = writeImported(workbook, programme, imported, placed, words);
  return {
    result: {
      readings: readings.map(({ inspector, judged: { reference, list, role } }, at) => {
        return { reference, list, inspector, reading: role, change: changes[at] ?? "new" };
      }),
      unchanged: changes.every((change) => change === "unchanged" || change === "older"),
      first: placed.first.length,
      second: placed.second.length,
    },
    problems: worstFirst([...eachOnce(told), ...pairs, ...elsewhereToo(workbook, edits, options)]),
    edits,
  };
}

/** Two readers of one case may give cause for the same problem. */
function eachOnce(problems: readonly Problem[]): Problem[] {
  return [...new Map(problems.map((problem) => [JSON.stringify(problem), problem])).values()];
}

function ofAnother({ inspector, programme }: AssessmentFile, { language }: ImportOptions): Problem {
  const name = (PROGRAMME_NAMES as Partial<Record<string, { en: string; cy: string }>>)[programme];
  return problemAbout(null, "assessments-of-another-programme", {
    inspector,
    programme: name?.[language] ?? programme,
  });
}

/** Cases that a person's own assessments sheet has an answer for as well; told without a place on a sheet that is yet to be written. */
function elsewhereToo(workbook: WorkbookSnapshot, edits: readonly PutSheet[], { programme }: ImportOptions): Problem[] {
  const { assessments } = readInspection(applyEdits(workbook, edits), programme, null);
  const names = workbook.sheets.map((sheet) => sheet.name);
  return assessments
    .flatMap(({ problems }) => problems.filter(({ kind }) => kind === "case-on-two-sheets"))
    .map((problem) => (names.includes(problem.sheet ?? "") ? problem : { ...problem, sheet: null, cell: null }));
}
