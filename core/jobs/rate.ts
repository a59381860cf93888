import type { Tally } from "../assessment/tally.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Rounding } from "../rating/band.ts";
import { type InspectionRating, type RatedStandard, rateInspection } from "../rating/rate-inspection.ts";
import { type Place, problemAbout, problemAt, textAt } from "../sheets/cell.ts";
import { checkInspection, samplesOf } from "../sheets/check-inspection.ts";
import { placedStandards } from "../sheets/framework-names.ts";
import {
  type InspectionSheets,
  readInspection,
  talliesOfAssessments,
  talliesOfTables,
} from "../sheets/read-inspection.ts";
import type { QuestionTable, StandardTable } from "../sheets/read-tables.ts";
import { sheetNamesSaid } from "../sheets/sheet-names-said.ts";
import { writeRatings } from "../sheets/write-ratings.ts";
import { countsInTable, type WrittenCounts, writeTables } from "../sheets/write-tables.ts";
import type { PutSheet } from "../workbook/edit.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot, WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type JobOptions, type JobOutcome, nothingDone, worstFirst } from "./job.ts";
import { type RateResult, rateResult } from "./rate-result.ts";

export interface RateOptions extends JobOptions {
  readonly rounding: Rounding;
}

/**
 * Rate an inspection from its key-question tables (or, where it has none, its assessments), domain one ratings and panel decisions.
 *
 * Problems (returned): `nothing-to-rate`, `overall-withheld`, `rounding-decides`, `small-sub-sample`, the panel's, and those of
 * `checkInspection`. Source: 000 §7.1-7.2, 004 §7.1-7.2.
 */
export function rate(workbook: WorkbookSnapshot, options: RateOptions): JobOutcome<RateResult> {
  const { programme, rounding, language } = options;
  const sheets = readInspection(workbook, programme, null);
  if (sheets.tables.length + sheets.assessments.length + sheets.domainOne.length === 0) {
    return nothingDone([...sheets.problems, problemAbout(null, "nothing-to-rate")]);
  }
  const counted = countsOf(workbook, sheets, options);
  const rating = rateInspection(programme, { ...findingsOf(sheets), tallies: counted.tallies }, rounding);
  const names = new Map(placedStandards(programme).map(({ standard }) => [standard.id, standard.name.value[language]]));
  const found = checkInspection(programme, sheets, rounding);
  const problems = [
    ...found,
    ...decisionProblems(sheets, rating),
    ...notices(programme, sheets, rating),
    ...withheld(rating, sheets.tables),
  ];
  const ratings = writeRatings(workbook, programme, { rating, counts: counted.counts, rounding }, language);
  const edits = [...counted.edits, ...ratings];
  return {
    result: rateResult(rating, names, programme.samples.advice),
    problems: worstFirst([...problems, ...sheetNamesSaid(workbook, edits)]),
    edits,
  };
}

interface Counted {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly counts: ReadonlyMap<string, WrittenCounts>;
  readonly edits: readonly PutSheet[];
}

/** A standard is rated from its table where it has one; the others from the assessments, whose tables are written beside the ratings. */
function countsOf(workbook: WorkbookSnapshot, sheets: InspectionSheets, options: RateOptions): Counted {
  const { programme, rounding, language } = options;
  const tabled = sheets.tables.map(({ standard }) => `${standard.id}.`);
  const assessed = [...talliesOfAssessments(programme, sheets.assessments)].filter(
    ([id]) => !tabled.some((start) => id.startsWith(start)),
  );
  const tallies = new Map([...talliesOfTables(sheets.tables), ...assessed]);
  const from = {
    tallies: new Map(assessed),
    assessments: sheets.assessments,
    samples: samplesOf(programme, sheets),
    rounding,
  };
  const written = writeTables(workbook, programme, from, language);
  return { tallies, counts: new Map([...placesOfCounts(sheets.tables), ...written.counts]), edits: written.edits };
}

/** Where key questions' counts stand: numbers, and formulas that wait to be worked out, so that ratings follow them when they are. */
function placesOfCounts(tables: readonly StandardTable[]): [string, WrittenCounts][] {
  const readable = tables.flatMap((table) => table.questions.map((one) => [table, one] as const));
  return readable
    .filter(([{ sheet }, one]) => [one.yes, one.no].every((read) => read.number !== null || waits(sheet, read.count)))
    .map(([table, one]): [string, WrittenCounts] => [
      one.question.id,
      countsInTable(table.sheet, one.yes.count, one.no.count),
    ])
    .reverse();
}

function waits(sheet: SheetSnapshot, { row, column }: Place): boolean {
  return textAt(sheet, row, column) === "" && typeof sheet.formulas?.[row]?.[column] === "string";
}

function findingsOf(sheets: InspectionSheets) {
  const proposed = sheets.domainOne.flatMap((one) => one.proposed).toReversed();
  return {
    judged: new Map(proposed.map((one) => [one.standard, one.rating])),
    decisions: sheets.decisions.flatMap((one) => one.decisions),
  };
}

function decisionProblems(sheets: InspectionSheets, rating: InspectionRating): Problem[] {
  const places = sheets.decisions.flatMap((one) => one.decisions.map((_, index) => ({ one, index })));
  return rating.decisionFindings.flatMap((finding) => {
    const at = places[finding.index];
    return at === undefined
      ? []
      : [problemAt(at.one.sheet, at.one.placeOf(at.index, finding.field), finding.kind, finding.facts)];
  });
}

/** What the reader should know though nothing is wrong: where rounding decides a band, and small sub-samples that are no trigger. */
function notices(programme: Programme, sheets: InspectionSheets, rating: InspectionRating): Problem[] {
  const { smallSample, smallSampleTriggers } = programme.ratings.discretion;
  const tables = sheets.tables.flatMap((table) => table.questions.map((one) => [table, one] as const));
  const placed = (id: string): readonly [StandardTable, QuestionTable] | undefined =>
    tables.find(([, one]) => one.question.id === id);
  const notice = (kind: "rounding-decides" | "small-sub-sample", id: string, facts: Problem["facts"]): Problem => {
    const at = placed(id);
    return at === undefined ? problemAbout(null, kind, facts) : problemAt(at[0].sheet, at[1].place, kind, facts);
  };
  return rating.standards.flatMap((standard) =>
    standard.keyQuestions.flatMap(({ keyQuestion, yes, applicable, percent, roundingDecides }) => [
      ...(roundingDecides ? [notice("rounding-decides", keyQuestion, { keyQuestion, yes, applicable, percent })] : []),
      ...(!smallSampleTriggers.value && applicable > 0 && applicable <= smallSample.value
        ? [notice("small-sub-sample", keyQuestion, { keyQuestion, cases: applicable })]
        : []),
    ]),
  );
}

/** One problem naming every standard that is not rated, unless each is already told of by an error at its own cell. */
function withheld(rating: InspectionRating, tables: readonly StandardTable[]): Problem[] {
  const unrated = rating.standards.filter((one) => one.rating === null);
  if (unrated.every((one) => isTold(one, tables))) return [];
  return [problemAbout(null, "overall-withheld", { missing: unrated.map((one) => one.id) })];
}

/** A standard that has tables but lacks a key question's counts is told of where they are missing. */
function isTold(one: RatedStandard, tables: readonly StandardTable[]): boolean {
  return one.notRated === "key-questions-missing" && tables.some(({ standard }) => standard.id === one.id);
}
