import type { Programme } from "../programmes/programme.ts";
import type { RatedStandard } from "../rating/rate-inspection.ts";
import { changesInWords } from "../words/changes-in-words.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { Language } from "../words/wording.ts";
import { wordsIn } from "../words/words-in.ts";
import { quotedSheet } from "../workbook/address.ts";
import type { CellContent, PutSheet, TextLook } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { placedStandards } from "./framework-names.ts";
import { ratingLooks } from "./rating-looks.ts";
import { type BandRanges, type RatingsToWrite, range } from "./ratings-to-write.ts";
import { headingRow, live, nameForSheet, putSheet, value } from "./sheet-content.ts";
import { writeAnswersChart } from "./write-answers-chart.ts";
import { FIRST_QUESTION, questionLines, writeKeyQuestions } from "./write-key-questions.ts";

/**
 * Write the ratings (overall, standards and the rules they follow) and their key questions, all in live formulas down from the counts.
 * What people judged or decided (domain one, the panel) stands as values.
 *
 * Source: 000 §7.1-7.2, 001 §4.4, 004 §7.1.
 */
export function writeRatings(
  workbook: WorkbookSnapshot,
  programme: Programme,
  from: RatingsToWrite,
  language: Language,
): PutSheet[] {
  const words = wordsIn(language);
  const name = nameForSheet(workbook, "ratings", words.sheets.ratings);
  const questions = nameForSheet(workbook, "ratings.key-questions", words.sheets["key-questions"], [name]);
  const writer = new RatingsWriter(programme, from, words, language, questions);
  const results = questionLines(from.rating).map(({ one }) => one);
  const rows = writer.rows();
  const answers = writeAnswersChart(words, results, questions, rows.length + 2);
  return [
    putSheet("ratings", name, [20, 44, 26, 26, 26, 10, 14, 70], [...rows, [], ...answers.rows], {
      looksByText: writer.looks(),
      chart: answers.chart,
      landscape: true,
    }),
    writeKeyQuestions(programme, from, words, language, questions, writer.bands(name)),
  ];
}

/** Rows counted from 1. */
const OVERALL = 4;
const STANDARDS = 8;

class RatingsWriter {
  private readonly standards: readonly RatedStandard[];
  private readonly bandsAt: number;
  private readonly overallAt: number;

  constructor(
    private readonly programme: Programme,
    private readonly from: RatingsToWrite,
    private readonly words: Words,
    private readonly language: Language,
    private readonly questionsSheet: string,
  ) {
    this.standards = from.rating.standards;
    this.bandsAt = STANDARDS + this.standards.length + 2;
    this.overallAt = this.bandsAt + programme.ratings.bands.length + 2;
  }

  bands(sheet: string): BandRanges {
    const range = (column: string) => `${quotedSheet(sheet)}!${this.bandRange(column)}`;
    return { froms: range("A"), names: range("B"), scores: range("D") };
  }

  looks(): TextLook[] {
    const standards = `E${STANDARDS}:E${STANDARDS + this.standards.length - 1}`;
    return [`B${OVERALL}`, standards].flatMap((range) => ratingLooks(this.words, range));
  }

  rows(): CellContent[][] {
    const { labels } = this.words;
    const note = fillIn(this.words, labels.ratingsNote, { programme: this.programme.name.value[this.language] });
    const banded = this.from.rounding === "exact" ? labels.bandedExact : labels.bandedWhole;
    return [
      [value(labels.ratingsTitle, "title")],
      [value(`${note} ${banded}`, "note")],
      [],
      ...this.overall(),
      [],
      headingRow([
        labels.standard,
        labels.name,
        labels.fromEvidence,
        labels.panel,
        labels.rating,
        labels.score,
        labels.lowestScore,
        labels.smallestChange,
      ]),
      ...this.standards.map((one, index) => this.standardRow(one, STANDARDS + index)),
      [],
      headingRow([labels.fromPercent, labels.band, labels.rating, labels.score]),
      ...this.programme.ratings.bands.map((band) => [
        value(band.from.value, "percent"),
        value(band.name.value[this.language]),
        value(this.name(band.rating.value)),
        value(band.score.value, "count"),
      ]),
      [],
      headingRow([labels.fromTotal, labels.overallRating]),
      ...this.programme.ratings.overall.map((rule) => [value(rule.from.value, "count"), value(this.name(rule.rating))]),
    ];
  }

  private overall(): CellContent[][] {
    const { labels } = this.words;
    const { overall } = this.from.rating;
    const scores = range("F", STANDARDS, this.standards.length);
    const total = `IF(COUNT(${scores})<${this.standards.length},"",SUM(${scores}))`;
    const rules = this.programme.ratings.overall.length;
    const [froms, names] = [range("A", this.overallAt, rules), range("B", this.overallAt, rules)];
    const rating = `IF($B$5="","${labels.withheld}",INDEX(${names},MATCH($B$5,${froms},1)))`;
    const highest = Math.max(...this.programme.ratings.bands.map((band) => band.score.value));
    const shown = overall === null ? labels.withheld : this.name(overall.rating);
    return [
      [value(labels.overallRating, "strong"), live(rating, shown, "rating")],
      [
        value(labels.totalScore, "strong"),
        live(total, overall?.total ?? "", "count"),
        value(fillIn(this.words, labels.outOf, { maximum: highest * this.standards.length })),
      ],
    ];
  }

  private standardRow(one: RatedStandard, row: number): CellContent[] {
    const [names, scores] = [this.bandRange("C"), this.bandRange("D")];
    const notRated = this.name("not-rated");
    const shown = (rating: string | null) => (rating === null ? notRated : this.name(rating));
    const standard = placedStandards(this.programme).find((placed) => placed.standard.id === one.id)?.standard;
    const lowest = this.lowestScore(one);
    const computed = `IF($G${row}="","${notRated}",INDEX(${names},MATCH($G${row},${scores},0)))`;
    return [
      value(one.id),
      value(
        `${standard?.name.value[this.language] ?? ""}${one.indicative ? ` (${this.words.terminal.indicative})` : ""}`,
      ),
      lowest === null ? value(shown(one.computed)) : live(computed, shown(one.computed)),
      value(one.decision === null ? "" : this.name(one.decision.decided)),
      live(`IF($D${row}="",$C${row},$D${row})`, shown(one.rating), "rating"),
      live(this.scoreOf(`$E${row}`), one.score ?? "", "count"),
      lowest ?? value(""),
      value(changesInWords(this.words, one.smallestChanges), "wrapped"),
    ];
  }

  /**
   * The lowest score among a standard's key questions; null for one that is judged, or that lacks a key question. One whose counts only wait
   * to be worked out lacks none: its rating comes with them.
   */
  private lowestScore(one: RatedStandard): CellContent | null {
    const lines = questionLines(this.from.rating).flatMap(({ standard }, at) => (standard.id === one.id ? [at] : []));
    const [first] = lines;
    const lacking = one.notRated === "key-questions-missing" || one.notRated === "no-tables";
    const linked = one.keyQuestions.every(({ keyQuestion }) => this.from.counts.has(keyQuestion));
    if (first === undefined || (lacking && !linked)) return null;
    const scores = `${quotedSheet(this.questionsSheet)}!${range("H", FIRST_QUESTION + first, lines.length)}`;
    const lowest = one.keyQuestions.find((question) => question.lowest)?.band?.score.value;
    return live(`IF(COUNT(${scores})=0,"",MIN(${scores}))`, lowest ?? "", "count");
  }

  /** The score of a rating in words, compared as they stand: MATCH would take what a person types there for a wildcard. */
  private scoreOf(cell: string): string {
    const rows = this.programme.ratings.bands.map((_, at) => this.bandsAt + at);
    return rows.reduceRight((rest, row) => `IF(${cell}=$C$${row},$D$${row},${rest})`, '""');
  }

  private bandRange(column: string): string {
    return range(column, this.bandsAt, this.programme.ratings.bands.length);
  }

  private name(rating: string): string {
    return this.words.ratings[rating] ?? rating;
  }
}
