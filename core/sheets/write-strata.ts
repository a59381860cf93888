import type { ListRules, SizeAdvice } from "../programmes/sample-rules.ts";
import { type AllocationRound, allocate, allocationRounds } from "../sampling/allocate.ts";
import { advisedSize, marginOfError } from "../sampling/size.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { Language } from "../words/wording.ts";
import { columnName, quotedSheet } from "../workbook/address.ts";
import type { CellContent, PutSheet } from "../workbook/edit.ts";
import type { DrawnSample, LogCases } from "./drawn-sample.ts";
import { headingRow, live, putSheet, value } from "./sheet-content.ts";

/** Rows of the sheet, counted from 1. */
const ROW = {
  size: 3,
  population: 4,
  available: 5,
  margin: 6,
  advised: 7,
  z: 8,
  marginWanted: 9,
  proportion: 10,
  totals: 12,
  headings: 13,
  first: 14,
};
/** Columns: stratum, id, population, available, share, to take, share of sample, drawn, code, then four of working a round. */
const WORKING = 10;
const PER_ROUND = 4;

/** What a stratum is counted by: an id is made of people's words, which programs may read as numbers, wildcards or operators. */
export function stratumCode(index: number): string {
  return `S${index + 1}`;
}

/**
 * The strata calculator: counts from the log, shares, and the whole allocation as live formulas, so that another size shows what it gives.
 *
 * @param log where the log's list of cases stands
 *
 * Source: 000 §4.1-4.3, 004 §4.1-4.2; the allocation's method is ours (docs/decisions/allocation.md).
 */
export function writeStrata(
  words: Words,
  own: string,
  name: string,
  advice: SizeAdvice,
  list: ListRules,
  drawn: DrawnSample,
  logSheet: string,
  log: LogCases,
  language: Language,
): PutSheet {
  const rounds = allocationRounds(drawn.strata, drawn.requested);
  // One round more than was needed here, so that a larger size typed by hand still comes out right in most cases.
  const shown = [...rounds, rounds.at(-1) as AllocationRound];
  const sheet = new Calculator(words, drawn, logSheet, log, shown);
  const rows = [
    [value(fillIn(words, words.labels.strataTitle, { name: list.name.value[language] }), "title")],
    [value(words.labels.strataNote, "note")],
    ...sheet.sizes(advice),
    [],
    sheet.totals(),
    sheet.headings(),
    ...drawn.strata.map((_, index) => sheet.stratum(index)),
    sheet.sums(),
  ];
  const widths = [46, 30, 12, 12, 10, 12, 12, 10, 8, ...shown.flatMap(() => [10, 10, 12, 12])];
  return putSheet(own, name, widths, rows, { frozenRows: ROW.headings, landscape: true });
}

/** Writes the cells of the calculator; every formula comes with the value the job worked out. */
class Calculator {
  private readonly last: number;
  private readonly take: readonly number[];
  private readonly available: number;

  constructor(
    private readonly words: Words,
    private readonly drawn: DrawnSample,
    private readonly logSheet: string,
    private readonly log: LogCases,
    private readonly rounds: readonly AllocationRound[],
  ) {
    this.last = ROW.first + drawn.strata.length - 1;
    this.take = allocate(drawn.strata, drawn.requested);
    this.available = sum(drawn.strata.map((one) => one.available));
  }

  sizes(advice: SizeAdvice): CellContent[][] {
    const { labels } = this.words;
    const { population, requested } = this.drawn;
    const size = Math.min(requested, this.available);
    const [n, all] = [`MIN($C$${ROW.size},$C$${ROW.available})`, `$C$${ROW.population}`];
    const spread = `$C$${ROW.proportion}*(1-$C$${ROW.proportion})`;
    const margin = `IF(${n}=0,"",IF(${n}>=${all},0,100*$C$${ROW.z}*SQRT(${spread}/${n}*(${all}-${n})/(${all}-1))))`;
    const n0 = `$C$${ROW.z}^2*${spread}/$C$${ROW.marginWanted}^2`;
    const advised = `IF(${all}=0,0,MIN(${all},ROUNDUP(${n0}/(1+(${n0}-1)/${all}),0)))`;
    const row = (label: string, cell: CellContent): CellContent[] => [value(label, "strong"), value(""), cell];
    return [
      row(labels.casesToTake, value(requested, "input")),
      row(labels.population, live(`SUM(${this.column(2)})`, population, "count")),
      row(labels.available, live(`SUM(${this.column(3)})`, this.available, "count")),
      row(labels.margin, live(margin, marginOfError(advice, size, population) ?? "", "decimal")),
      row(labels.advisedSize, live(advised, advisedSize(advice, population), "count")),
      row(labels.quantile, value(advice.z.value, "figure")),
      row(labels.marginWanted, value(advice.margin.value, "share")),
      row(labels.proportion, value(advice.proportion.value, "share")),
    ];
  }

  /** What each round shares out, above its columns. */
  totals(): (CellContent | null)[] {
    const cells: (CellContent | null)[] = [
      value(this.words.labels.roundTotals, "note"),
      ...Array(WORKING - 2).fill(null),
    ];
    for (const [round, working] of this.rounds.entries()) {
      const open = this.column(this.at(round));
      const fixed = `SUMIFS(${this.column(3)},${open},0)`;
      const remaining = live(`MIN($C$${ROW.size},$C$${ROW.available})-${fixed}`, working.remaining, "count");
      const population = live(`SUMIFS(${this.column(2)},${open},1)`, working.population, "count");
      cells.push(remaining, population, null, null);
    }
    return cells;
  }

  headings(): CellContent[] {
    const { labels } = this.words;
    const working = this.rounds.flatMap((_, round) =>
      [labels.roundOpen, labels.roundWhole, labels.roundRemainder, labels.roundGiven].map((text) =>
        fillIn(this.words, text, { round: round + 1 }),
      ),
    );
    return headingRow([
      labels.stratum,
      labels.stratumId,
      labels.population,
      labels.available,
      labels.share,
      labels.toTake,
      labels.shareOfSample,
      labels.drawn,
      labels.stratumCode,
      ...working,
    ]);
  }

  stratum(index: number): CellContent[] {
    const one = this.drawn.strata[index];
    if (one === undefined) return [];
    const row = ROW.first + index;
    const take = this.take[index] ?? 0;
    const inLog = (column: string) =>
      `${quotedSheet(this.logSheet)}!$${column}$${this.log.first}:$${column}$${this.log.last}`;
    const inStratum = `${inLog("H")},$I${row}`;
    const lastOpen = this.cell(this.at(this.rounds.length - 1), row);
    const lastGiven = this.cell(this.at(this.rounds.length - 1) + 3, row);
    return [
      value(one.name),
      value(one.id),
      live(`COUNTIFS(${inStratum})`, one.population, "count"),
      live(`COUNTIFS(${inStratum},${inLog("C")},"${this.words.standings.available}")`, one.available, "count"),
      live(this.part(`$C${row}`, this.column(2)), ratio(one.population, this.drawn.population), "share"),
      live(`IF(${lastOpen}=1,MIN(${lastGiven},$D${row}),$D${row})`, take, "count"),
      live(this.part(`$F${row}`, this.column(5)), ratio(take, sum(this.take)), "share"),
      live(`COUNTIFS(${inStratum},${inLog("E")},"${this.words.labels.selected}")`, one.selected, "count"),
      value(stratumCode(index)),
      ...this.rounds.flatMap((_, round) => this.working(round, index)),
    ];
  }

  sums(): CellContent[] {
    const total = (column: number, amount: number) => live(`SUM(${this.column(column)})`, amount, "strong");
    return [
      value(this.words.labels.total, "strong"),
      value(""),
      total(2, this.drawn.population),
      total(3, this.available),
      value(""),
      total(5, sum(this.take)),
      value(""),
      total(7, this.drawn.selected.length),
    ];
  }

  private working(round: number, index: number): CellContent[] {
    const row = ROW.first + index;
    const working = this.rounds[round];
    const [open, whole, rest, _given] = [0, 1, 2, 3].map((offset) => this.at(round) + offset) as [
      number,
      number,
      number,
      number,
    ];
    const before = `AND(${this.cell(this.at(round - 1), row)}=1,${this.cell(this.at(round - 1) + 3, row)}<=$D${row})`;
    const [remaining, population] = [`${columnName(open)}$${ROW.totals}`, `${columnName(whole)}$${ROW.totals}`];
    const isOpen = `${this.cell(open, row)}=1`;
    const share = `${remaining}*$C${row}`;
    const restCell = this.cell(rest, row);
    const openColumn = this.column(open);
    const above = (column: number) => `${columnName(column)}$${ROW.headings}:${columnName(column)}${row - 1}`;
    const ahead =
      `COUNTIFS(${openColumn},1,${this.column(rest)},">"&${restCell})` +
      `+COUNTIFS(${openColumn},1,${this.column(rest)},${restCell},${this.column(2)},">"&$C${row})` +
      `+COUNTIFS(${above(open)},1,${above(rest)},${restCell},${above(2)},$C${row})`;
    const takesPart = working?.open[index] ?? false;
    return [
      live(round === 0 ? `IF($D${row}>0,1,0)` : `IF(${before},1,0)`, takesPart ? 1 : 0, "count"),
      live(`IF(${isOpen},(${share}-${restCell})/${population},0)`, working?.whole[index] ?? 0, "count"),
      live(`IF(${isOpen},MOD(${share},${population}),0)`, working?.remainder[index] ?? 0, "count"),
      live(
        `IF(${isOpen},${this.cell(whole, row)}+IF(${ahead}<${remaining}-SUM(${this.column(whole)}),1,0),0)`,
        working?.given[index] ?? 0,
        "count",
      ),
    ];
  }

  private at(round: number): number {
    return WORKING - 1 + round * PER_ROUND;
  }

  private cell(column: number, row: number): string {
    return `$${columnName(column)}${row}`;
  }

  private column(column: number): string {
    return `$${columnName(column)}$${ROW.first}:$${columnName(column)}$${this.last}`;
  }

  private part(of: string, column: string): string {
    return `IF(SUM(${column})=0,0,${of}/SUM(${column}))`;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
