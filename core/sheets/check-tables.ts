import type { Programme } from "../programmes/programme.ts";
import type { RatingId, RatingRules } from "../programmes/rating-rules.ts";
import { bandOfCounts, type Rounding } from "../rating/band.ts";
import { wholePercent } from "../rating/percent.ts";
import type { Problem } from "../workbook/problem.ts";
import { problemAt } from "./cell.ts";
import { readPercent } from "./read-number.ts";
import type { CountRead, QuestionTable, StandardTable } from "./read-tables.ts";
import { sampleGroup } from "./sample-group.ts";

/**
 * Check key-question tables against their own counts and against each other.
 *
 * @param tables every table of the workbook, in the order found
 * @param samples cases in each sample (`sampleGroup`), where the workbook says; otherwise the tables' own commonest number is taken
 *
 * Problems (returned): `formula-error`, `not-a-number`, `percent-does-not-match`, `percents-do-not-add-up`, `cases-above-sample`,
 * `sub-sample-note-missing`, `sub-sample-note-not-needed`, `stated-rating-does-not-match`, `key-question-missing`,
 * `key-question-twice`, `standard-twice`. Source: 000 §7.1, 004 §7.1.
 */
export function checkTables(
  programme: Programme,
  tables: readonly StandardTable[],
  samples: ReadonlyMap<string, number>,
  rounding: Rounding,
): Problem[] {
  return tables.flatMap((table, index) => {
    const earlier = tables.slice(0, index).find((one) => one.standard.id === table.standard.id);
    if (earlier !== undefined) {
      return [problemAt(table.sheet, table.place, "standard-twice", { standard: table.standard.id })];
    }
    const groupOf = ({ domain, standard }: StandardTable) => sampleGroup(programme, domain.number, standard.id);
    const group = tables.filter((one) => groupOf(one) === groupOf(table));
    const sample = samples.get(groupOf(table)) ?? commonestNumber(group);
    return [
      ...table.questions.flatMap((one) => [...checkPercents(table, one), ...checkSubSample(table, one, sample)]),
      ...checkQuestionsGiven(table),
      ...checkStated(programme.ratings, table, rounding),
    ];
  });
}

/** Yes and no together; null while a count is missing. */
export function applicableOf(one: QuestionTable): number | null {
  return one.yes.number === null || one.no.number === null ? null : one.yes.number + one.no.number;
}

function checkPercents(table: StandardTable, one: QuestionTable): Problem[] {
  const applicable = applicableOf(one);
  const [yes, no] = [one.yes, one.no].map((row) => checkPercent(table, row, applicable));
  const problems = [...(yes?.problems ?? []), ...(no?.problems ?? [])];
  if (problems.length > 0 || yes?.percent == null || no?.percent == null) return problems;
  // Where there are counts each percent was held to them; without any, the two are held to each other.
  const sum = yes.percent + no.percent;
  if (applicable !== null && applicable > 0) return problems;
  return one.no.percent === null || Math.abs(sum - 100) <= 1
    ? problems
    : [problemAt(table.sheet, one.no.percent, "percents-do-not-add-up", { sum })];
}

function checkPercent(
  table: StandardTable,
  row: CountRead,
  applicable: number | null,
): { percent: number | null; problems: Problem[] } {
  if (row.percent === null) return { percent: null, problems: [] };
  const exact = row.number !== null && applicable ? (100 * row.number) / applicable : null;
  const { number, problem } = readPercent(table.sheet, row.percent, exact);
  if (problem !== null) return { percent: null, problems: [problem] };
  if (number === null || exact === null || row.number === null || applicable === null)
    return { percent: number, problems: [] };
  // Half a point either way: 12.5 may be printed as 12 beside an 88.
  if (Math.abs(number - exact) <= 0.5 + 1e-9) return { percent: number, problems: [] };
  const facts = { shown: number, worked: wholePercent(row.number, applicable) };
  return { percent: number, problems: [problemAt(table.sheet, row.percent, "percent-does-not-match", facts)] };
}

function checkSubSample(table: StandardTable, one: QuestionTable, sample: number | null): Problem[] {
  const applicable = applicableOf(one);
  if (applicable === null || sample === null) return [];
  const facts = { keyQuestion: one.question.id, cases: applicable, sample };
  if (applicable > sample) return [problemAt(table.sheet, one.place, "cases-above-sample", facts)];
  if (applicable < sample && one.note === null) {
    return [problemAt(table.sheet, one.place, "sub-sample-note-missing", facts)];
  }
  return applicable === sample && one.note !== null
    ? [problemAt(table.sheet, one.note, "sub-sample-note-not-needed", facts)]
    : [];
}

/** The number of cases most of a sample's tables without a note are of; the larger of two equally common. */
function commonestNumber(tables: readonly StandardTable[]): number | null {
  const questions = tables.flatMap((table) => table.questions);
  const numbers = questions.flatMap((one) => applicableOf(one) ?? []);
  const whole = questions.filter((one) => one.note === null).flatMap((one) => applicableOf(one) ?? []);
  if (whole.length === 0) return numbers.length === 0 ? null : Math.max(...numbers);
  const times = (number: number) => whole.filter((other) => other === number).length;
  return whole.reduce((best, number) =>
    times(number) > times(best) || (times(number) === times(best) && number > best) ? number : best,
  );
}

/** A doubled or misplaced code is most often the missing one mistyped: it is told once, as what stands there. */
function checkQuestionsGiven(table: StandardTable): Problem[] {
  const ids = table.questions.map((one) => one.question.id);
  const twice = table.questions
    .filter((one, index) => ids.indexOf(one.question.id) < index)
    .map((one) => problemAt(table.sheet, one.place, "key-question-twice", { keyQuestion: one.question.id }));
  if (twice.length > 0 || table.misplaced > 0) return twice;
  return missingQuestions(table).map((keyQuestion) =>
    problemAt(table.sheet, table.place, "key-question-missing", { keyQuestion }),
  );
}

/** Counted key questions that a standard's table does not have; none for a standard whose questions the sources leave open. */
function missingQuestions(table: StandardTable): string[] {
  if (table.standard.openEnded) return [];
  const given = table.questions.map((one) => one.question.id);
  return table.standard.keyQuestions.filter((one) => one.counted && !given.includes(one.id)).map((one) => one.id);
}

function checkStated(rules: RatingRules, table: StandardTable, rounding: Rounding): Problem[] {
  const { stated } = table;
  if (stated === null || stated.rating === null || missingQuestions(table).length > 0) return [];
  if (table.questions.some((one) => applicableOf(one) === null)) return [];
  const worked = ratingOfTable(rules, table, rounding);
  if (worked === null || worked === stated.rating) return [];
  return [problemAt(table.sheet, stated.place, "stated-rating-does-not-match", { stated: stated.rating, worked })];
}

function ratingOfTable(rules: RatingRules, table: StandardTable, rounding: Rounding): RatingId | null {
  const counted = table.questions.filter((one) => one.question.counted);
  const bands = counted.map((one) => bandOfCounts(rules.bands, one.yes.number ?? 0, applicableOf(one) ?? 0, rounding));
  return (
    bands
      .filter((band) => band !== null)
      .reduce<(typeof bands)[number]>(
        (low, band) => (low === null || band.score.value < low.score.value ? band : low),
        null,
      )?.rating.value ?? null
  );
}
