import type { CheckResult } from "../../core/jobs/check.ts";
import type { ExcludeResult } from "../../core/jobs/exclude.ts";
import type { LonglistColumns } from "../../core/jobs/longlist-columns.ts";
import type { RateResult, StandardLine } from "../../core/jobs/rate-result.ts";
import type { SampleResult } from "../../core/jobs/sample-result.ts";
import type { TablesResult } from "../../core/jobs/tables.ts";
import type { TemplateResult } from "../../core/jobs/template.ts";
import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import { flagsInWords } from "../../core/words/flag-in-words.ts";
import type { Ink } from "./ink.ts";
import { textTable } from "./text-table.ts";

/** What each sheet was recognised as, and how the columns of longlists were read. */
export function readableCheck(result: CheckResult, words: Words, ink: Ink): string {
  const rows = result.recognised.map(({ sheet, is, list }) => [
    sheet,
    list === null ? (words.kinds[is] ?? is) : `${words.kinds[is]}, ${words.lists[list]}`,
  ]);
  const columns = result.recognised.flatMap((one) =>
    one.columns === null ? [] : [`${ink.strong(one.sheet)}: ${columnsLine(one.columns, words)}`],
  );
  return [textTable([words.terminal.sheet, words.terminal.recognised], rows, ink), ...columns].join("\n\n");
}

/** `Sex = gender, Order = the order or disposal. Columns not used: Date of birth.` */
function columnsLine({ used, unused }: LonglistColumns, words: Words): string {
  const read = used.map(
    ({ heading, meaning }) => `${heading} = ${words.fields[meaning] ?? words.labels.reason.toLowerCase()}`,
  );
  const rest = unused.length === 0 ? "" : ` ${words.labels.notUsed}: ${unused.join(", ")}.`;
  return `${read.join("; ")}.${rest}`;
}

/** The strata with what was drawn from each, then the cases. */
export function readableSample(result: SampleResult, words: Words, ink: Ink): string {
  const { labels, terminal } = words;
  const strata = result.strata.map((one) => [
    one.name,
    one.population,
    one.available,
    percentText(one.population / Math.max(1, result.population)),
    one.selected,
  ]);
  const headings = [labels.stratum, labels.population, labels.available, labels.share, labels.selected];
  const table = textTable(headings, strata, ink, [1, 2, 3, 4]);
  if (result.selected.length === 0) return [table, terminal.notDrawn].join("\n\n");
  const names = new Map(result.strata.map((one) => [one.id, one.name]));
  const row = (kind: string) => (one: SampleResult["selected"][number]) => [
    one.caseId,
    names.get(one.stratum) ?? one.stratum,
    kind,
    one.order,
  ];
  const cases = [...result.selected.map(row(labels.selected)), ...result.reserves.map(row(labels.reserve))];
  return [
    ink.strong(fillIn(words, terminal.sampleLine, { ...pick(result) })),
    ...(result.combined === null ? [] : [combinedLine(result.combined, words)]),
    table,
    textTable([labels.caseReference, labels.stratum, labels.result, labels.order], cases, ink, [3]),
  ].join("\n\n");
}

function combinedLine({ total, lists }: NonNullable<SampleResult["combined"]>, words: Words): string {
  const parts = lists.map(({ list, size }) => `${words.lists[list]} ${size}`);
  return fillIn(words, words.terminal.combinedLine, { total, parts });
}

function pick({ list, size, population, margin, seed }: SampleResult) {
  return { list, size, population, margin, seed };
}

/** The case that is out, and the one in its place. */
export function readableExclusion({ caseId, substitute }: ExcludeResult, words: Words, ink: Ink): string {
  const { terminal } = words;
  const line = substitute === null ? terminal.excludedLine : terminal.replacedLine;
  return ink.strong(fillIn(words, line, { caseId, substitute }));
}

/** Counts by key question. */
export function readableTables(result: TablesResult, words: Words, ink: Ink): string {
  const { labels, answers } = words;
  const rows = result.tallies.map((one) => [one.keyQuestion, one.yes, one.no, one.notApplicable]);
  return textTable([labels.keyQuestion, labels.yes, labels.no, answers["not-applicable"]], rows, ink, [1, 2, 3]);
}

/** Every standard with its key questions and flags, then the overall rating. */
export function readableRatings(result: RateResult, words: Words, ink: Ink): string {
  const { terminal } = words;
  const overall =
    result.overall === null ? terminal.overallWithheld : fillIn(words, terminal.overallLine, { ...result.overall });
  return [...result.standards.map((one) => readableStandard(one, words, ink)), ink.strong(overall)].join("\n");
}

function readableStandard(one: StandardLine, words: Words, ink: Ink): string {
  const marks = [one.decision === null ? "" : words.terminal.decided, one.indicative ? words.terminal.indicative : ""];
  const mark = marks.filter((text) => text !== "").join(", ");
  const head = `${one.id} ${one.name}: ${ink.strong(words.ratings[one.rating] ?? one.rating)}${mark === "" ? "" : ` (${mark})`}`;
  const questions = one.keyQuestions.map((question) => {
    const percent = question.percent === null ? words.answers["not-applicable"] : `${question.percent}%`;
    return `    ${question.id}  ${question.yes} / ${question.applicable}  ${percent}${question.lowest ? "  ◂" : ""}`;
  });
  const flags = one.keyQuestions.flatMap((question) => {
    const own = one.flags.filter((flag) => flag.keyQuestion === question.id);
    return own.length === 0 ? [] : [`      ${question.id}: ${flagsInWords(words, own, question)}`];
  });
  return [head, ...questions.map(ink.quiet), ...flags].join("\n");
}

/** The sheets of a new workbook. */
export function readableTemplate(result: TemplateResult, words: Words): string {
  return fillIn(words, words.terminal.templateLine, { sheets: result.sheets });
}

function percentText(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
