import type { Programme } from "../programmes/programme.ts";
import type { FieldId, ListRules } from "../programmes/sample-rules.ts";
import { drawKey } from "../sampling/draw-key.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { Language } from "../words/wording.ts";
import { wordsIn } from "../words/words-in.ts";
import type { CellContent, PutSheet } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { DrawnRow, DrawnSample, LogCases } from "./drawn-sample.ts";
import { idsAsShown } from "./ids-as-shown.ts";
import { LOG_ROWS } from "./log-rows.ts";
import { headingRow, nameForSheet, putSheet, value } from "./sheet-content.ts";
import type { StandingCase } from "./standing-cases.ts";
import { strataToldApart } from "./strata-told-apart.ts";
import { stratumCode, writeStrata } from "./write-strata.ts";

/** Columns of the longlist that help people find a case and plan its interview. A person's name is never among them. */
const CARRIED: readonly FieldId[] = ["case-manager", "team", "office"];

/** Strata named in one cell of a log, and characters of each: a cell holds no more than 32,767. */
const MOST_NAMED = 50;
const LONGEST_NAMED = 500;

/**
 * Write a draw: the sample with its reserves (values), the strata calculator (live formulas) and the log with every case of the list.
 *
 * @param cases every case of the longlist, as it stood
 */
export function writeSample(
  workbook: WorkbookSnapshot,
  programme: Programme,
  list: ListRules,
  drawn: DrawnSample,
  cases: readonly StandingCase[],
  language: Language,
): PutSheet[] {
  const words = wordsIn(language);
  const name = (kind: "sample" | "strata" | "log", own: string) =>
    nameForSheet(workbook, own, fillIn(words, words.sheets[kind], { list: list.id }));
  const own = { sample: `sample.${list.id}`, strata: `strata.${list.id}`, log: `draw-log.${list.id}` };
  const names = { sample: name("sample", own.sample), strata: name("strata", own.strata), log: name("log", own.log) };
  const log = logRows(words, programme, list, drawn, cases, language);
  return [
    putSheet(own.sample, names.sample, [8, 12, 18, 46, 24, 20, 20], sampleRows(words, list, drawn, cases, language), {
      frozenRows: 3,
      landscape: true,
    }),
    writeStrata(words, own.strata, names.strata, programme.samples.advice, list, drawn, names.log, log.cases, language),
    putSheet(own.log, names.log, [34, 30, 20, 40, 14, 8, 68, 8], log.rows, {
      frozenRows: log.cases.first - 1,
      landscape: true,
    }),
  ];
}

function sampleRows(
  words: Words,
  list: ListRules,
  drawn: DrawnSample,
  cases: readonly StandingCase[],
  language: Language,
): CellContent[][] {
  const { labels } = words;
  const byId = new Map(cases.map((standing) => [standing.one.caseId, standing]));
  const carried = CARRIED.filter((field) => cases.some(({ one }) => (one.fields[field] ?? "") !== ""));
  const names = new Map(drawn.strata.map((one) => [one.id, one.name]));
  const row = (result: string, { caseId, stratum, order }: DrawnRow): CellContent[] => [
    value(order, "count"),
    value(result),
    value(caseId),
    value(names.get(stratum) ?? stratum),
    ...carried.map((field) => value(byId.get(caseId)?.one.fields[field] ?? "")),
  ];
  const headings = [
    labels.order,
    labels.result,
    labels.caseReference,
    labels.stratum,
    ...carried.map((field) => words.columns[field] ?? field),
  ];
  return [
    [value(fillIn(words, labels.sampleTitle, { name: list.name.value[language] }), "title")],
    [
      value(
        fillIn(words, labels.sampleNote, {
          size: drawn.size,
          population: drawn.population,
          method: drawn.method,
          seed: drawn.seed,
        }),
        "note",
      ),
    ],
    headingRow(headings),
    ...drawn.selected.map((one) => row(labels.selected, one)),
    ...drawn.reserves.map((one) => row(labels.reserve, one)),
  ];
}

function logRows(
  words: Words,
  programme: Programme,
  list: ListRules,
  drawn: DrawnSample,
  cases: readonly StandingCase[],
  language: Language,
): { rows: CellContent[][]; cases: LogCases } {
  const { labels } = words;
  const fact = (label: string, text: string | number): CellContent[] => [value(label, "strong"), value(text)];
  const facts: Record<keyof typeof LOG_ROWS, CellContent[]> = {
    method: fact(labels.method, drawn.method),
    seed: fact(labels.seed, drawn.seed),
    programme: fact(labels.programme, programme.name.value[language]),
    by: fact(labels.drawnBy, drawn.log.by),
    at: fact(labels.drawnAt, timeInWords(drawn.log.at)),
    requested: fact(labels.requested, drawn.requested),
    reserves: fact(labels.reservesAsked, drawn.log.reserves === "tenth" ? labels.reservesTenth : drawn.log.reserves),
    fingerprint: fact(labels.fingerprint, drawn.log.fingerprint),
  };
  const head: CellContent[][] = [
    [value(fillIn(words, labels.logTitle, { name: list.name.value[language] }), "title")],
    [value(labels.logNote, "note")],
  ];
  for (const [name, row] of Object.entries(LOG_ROWS)) head[row] = facts[name as keyof typeof LOG_ROWS];
  for (const note of idsAsShown(
    null,
    cases.map(({ one }) => one),
  )) {
    head.push([value(fillIn(words, words.problems[note.kind] ?? "", note.facts), "note")]);
  }
  const apart = strataToldApart(list, cases);
  const named = apart.slice(0, MOST_NAMED).map((text) => text.slice(0, LONGEST_NAMED));
  if (apart.length > 0)
    head.push(fact(labels.strataApart, fillIn(words, labels.strataApartNote, { names: named.join("; ") })));
  head.push(
    headingRow([
      labels.caseReference,
      labels.stratumId,
      labels.standing,
      labels.reason,
      labels.result,
      labels.order,
      labels.drawKey,
      labels.stratumCode,
    ]),
  );
  const results = new Map([
    ...drawn.selected.map((one) => [one.caseId, { result: labels.selected, order: one.order }] as const),
    ...drawn.reserves.map((one) => [one.caseId, { result: labels.reserve, order: one.order }] as const),
  ]);
  const codes = new Map(drawn.strata.map(({ id }, at) => [id, stratumCode(at)]));
  const rows = cases.map(({ one, stratum, standing, reason }): CellContent[] => {
    const result = results.get(one.caseId);
    return [
      value(one.caseId),
      value(stratum?.id ?? ""),
      value(words.standings[standing] ?? standing),
      value(reason),
      value(result?.result ?? ""),
      result === undefined ? value("") : value(result.order, "count"),
      value(result === undefined || stratum === null ? "" : drawKey(drawn.seed, stratum.id, one.caseId)),
      value(codes.get(stratum?.id ?? "") ?? ""),
    ];
  });
  return { rows: [...head, ...rows], cases: { first: head.length + 1, last: head.length + Math.max(1, rows.length) } };
}

/** A timestamp as people read it: 2026-11-22 14:14 UTC. */
export function timeInWords(at: string): string {
  return at.replace(/^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}).*Z$/u, "$1 $2 UTC");
}
