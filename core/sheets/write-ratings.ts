import type { Programme } from "../programmes/programme.ts";
import type { Rounding } from "../rating/band.ts";
import type { KeyQuestionResult } from "../rating/key-question-result.ts";
import type { InspectionRating, RatedStandard } from "../rating/rate-inspection.ts";
import type { Words } from "../words/en.ts";
import { fillIn, wordsIn } from "../words/fill-in.ts";
import { flagsInWords } from "../words/flag-in-words.ts";
import type { Language } from "../words/wording.ts";
import { cellAddress, quotedSheet } from "../workbook/address.ts";
import type { CellContent, CellStyle, PutSheet } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { placedStandards } from "./framework-names.ts";
import { headingRow, live, nameForSheet, putSheet, value } from "./sheet-content.ts";
import type { WrittenCounts } from "./write-tables.ts";

/** What the ratings sheet is written from. */
export interface RatingsToWrite {
  readonly rating: InspectionRating;
  /** The cells each key question's counts come from; a key question without them gets its counts as values. */
  readonly counts: ReadonlyMap<string, WrittenCounts>;
  readonly rounding: Rounding;
}

/**
 * Write the ratings: overall, standards, key questions with their flags, and the rules they follow, all in live formulas down from the
 * counts. What people judged or decided (domain one, the panel) stands as values.
 *
 * Source: 000 §7.1-7.2, 001 §4.4, 004 §7.1.
 */
export function writeRatings(
  workbook: WorkbookSnapshot,
  programme: Programme,
  from: RatingsToWrite,
  language: Language,
): PutSheet {
  const words = wordsIn(language);
  const writer = new RatingsWriter(programme, from, words, language);
  const name = nameForSheet(workbook, "ratings", words.sheets.ratings);
  return putSheet("ratings", name, [12, 52, 24, 24, 24, 10, 12, 24, 10, 80], writer.rows(), { landscape: true });
}

/** Rows counted from 1: the overall rating, then standards, key questions, bands and overall bands one under the other. */
interface Layout {
  readonly standards: number;
  readonly questions: number;
  readonly bands: number;
  readonly overall: number;
}

class RatingsWriter {
  private readonly standards: readonly RatedStandard[];
  private readonly questions: readonly { readonly standard: RatedStandard; readonly one: KeyQuestionResult }[];
  private readonly layout: Layout;

  constructor(
    private readonly programme: Programme,
    private readonly from: RatingsToWrite,
    private readonly words: Words,
    private readonly language: Language,
  ) {
    this.standards = from.rating.standards;
    this.questions = this.standards.flatMap((standard) => standard.keyQuestions.map((one) => ({ standard, one })));
    const standards = 8;
    const questions = standards + this.standards.length + 2;
    const bands = questions + this.questions.length + 2;
    this.layout = { standards, questions, bands, overall: bands + programme.ratings.bands.length + 2 };
  }

  rows(): CellContent[][] {
    const { labels } = this.words;
    return [
      [value(labels.ratingsTitle, "title")],
      [value(fillIn(this.words, labels.ratingsNote, { programme: this.programme.name.value[this.language] }), "note")],
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
      ]),
      ...this.standards.map((_, index) => this.standardRow(index)),
      [],
      headingRow([
        labels.keyQuestion,
        labels.subject,
        labels.yes,
        labels.no,
        labels.applicable,
        labels.percent,
        labels.score,
        labels.band,
        labels.lowest,
        labels.toConsider,
      ]),
      ...this.questions.map((_, index) => this.questionRow(index)),
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
    const scores = this.range("F", this.layout.standards, this.standards.length);
    const total = `IF(COUNT(${scores})<${this.standards.length},"",SUM(${scores}))`;
    const rules = this.programme.ratings.overall.length;
    const [froms, names] = [this.range("A", this.layout.overall, rules), this.range("B", this.layout.overall, rules)];
    const rating = `IF($B$5="","${labels.withheld}",INDEX(${names},MATCH($B$5,${froms},1)))`;
    const highest = Math.max(...this.programme.ratings.bands.map((band) => band.score.value));
    return [
      [
        value(labels.overallRating, "strong"),
        live(rating, overall === null ? labels.withheld : this.name(overall.rating), styleOf(overall?.rating)),
      ],
      [
        value(labels.totalScore, "strong"),
        live(total, overall?.total ?? "", "count"),
        value(fillIn(this.words, labels.outOf, { maximum: highest * this.standards.length })),
      ],
    ];
  }

  private standardRow(index: number): CellContent[] {
    const one = this.standards[index];
    if (one === undefined) return [];
    const row = this.layout.standards + index;
    const bands = this.programme.ratings.bands.length;
    const [names, scores] = [this.range("C", this.layout.bands, bands), this.range("D", this.layout.bands, bands)];
    const notRated = this.name("not-rated");
    const questions = this.questions.flatMap(({ standard }, at) => (standard.id === one.id ? [at] : []));
    const first = questions[0];
    const lowest = one.keyQuestions.find((question) => question.lowest)?.band?.score.value;
    const fromCases = first !== undefined && one.notRated !== "key-questions-missing" && one.notRated !== "no-tables";
    const scoresOf = this.range("G", this.layout.questions + (first ?? 0), questions.length);
    const standard = placedStandards(this.programme).find((placed) => placed.standard.id === one.id)?.standard;
    const shown = (rating: string | null) => (rating === null ? notRated : this.name(rating));
    return [
      value(one.id),
      value(standard?.name.value[this.language] ?? ""),
      fromCases
        ? live(`IF($G${row}="","${notRated}",INDEX(${names},MATCH($G${row},${scores},0)))`, shown(one.computed))
        : value(shown(one.computed)),
      value(one.decision === null ? "" : this.name(one.decision.decided)),
      live(`IF($D${row}="",$C${row},$D${row})`, shown(one.rating), styleOf(one.rating)),
      live(`IF($E${row}="${notRated}","",INDEX(${scores},MATCH($E${row},${names},0)))`, one.score ?? "", "count"),
      fromCases ? live(`IF(COUNT(${scoresOf})=0,"",MIN(${scoresOf}))`, lowest ?? "", "count") : value(""),
    ];
  }

  private questionRow(index: number): CellContent[] {
    const found = this.questions[index];
    if (found === undefined) return [];
    const { standard, one } = found;
    const row = this.layout.questions + index;
    const counts = this.from.counts.get(one.keyQuestion);
    const bands = this.programme.ratings.bands.length;
    const froms = this.range("A", this.layout.bands, bands);
    const banded = this.from.rounding === "exact" ? `100*$C${row}/$E${row}` : `$F${row}`;
    const lookUp = (column: string) =>
      `IF($F${row}="","",INDEX(${this.range(column, this.layout.bands, bands)},MATCH(${banded},${froms},1)))`;
    const percents = this.rangeOfStandard("F", standard.id);
    const question = placedStandards(this.programme)
      .find((placed) => placed.standard.id === standard.id)
      ?.standard.keyQuestions.find((known) => known.id === one.keyQuestion);
    const count = (cell: "yes" | "no") =>
      counts === undefined
        ? value(one[cell], "count")
        : live(`${quotedSheet(counts.sheet)}!${counts[cell]}`, one[cell], "count");
    const lowest =
      this.from.rounding === "exact"
        ? `$G${row}=MIN(${this.rangeOfStandard("G", standard.id)})`
        : `$F${row}=MIN(${percents})`;
    const isLowest = this.from.rounding === "exact" ? this.sharesLowestScore(standard, one) : one.lowest;
    return [
      value(one.keyQuestion),
      value(question?.wording.value[this.language] ?? "", "wrapped"),
      count("yes"),
      count("no"),
      live(`$C${row}+$D${row}`, one.applicable, "count"),
      live(`IF($E${row}=0,"",ROUND(100*$C${row}/$E${row},0))`, one.percent ?? "", "percent"),
      live(lookUp("D"), one.band?.score.value ?? "", "count"),
      live(lookUp("B"), one.band?.name.value[this.language] ?? ""),
      live(
        `IF($F${row}="","",IF(${lowest},"${this.words.labels.lowestMark}",""))`,
        isLowest ? this.words.labels.lowestMark : "",
      ),
      value(
        flagsInWords(
          this.words,
          standard.flags.filter((flag) => flag.keyQuestion === one.keyQuestion),
          one,
        ),
        "wrapped",
      ),
    ];
  }

  /** With exact rounding the sheet marks the lowest band, which is what decides. */
  private sharesLowestScore(standard: RatedStandard, one: KeyQuestionResult): boolean {
    const lowest = standard.keyQuestions.find((other) => other.lowest)?.band;
    return one.band !== null && one.band === lowest;
  }

  private rangeOfStandard(column: string, standard: string): string {
    const at = this.questions.flatMap((found, index) => (found.standard.id === standard ? [index] : []));
    return this.range(column, this.layout.questions + (at[0] ?? 0), at.length);
  }

  private range(column: string, first: number, length: number): string {
    return `$${column}$${first}:$${column}$${first + Math.max(1, length) - 1}`;
  }

  private name(rating: string): string {
    return this.words.ratings[rating] ?? rating;
  }
}

function styleOf(rating: string | null | undefined): CellStyle {
  return rating == null ? "strong" : (`rating-${rating}` as CellStyle);
}

/** Where a person's own table has a key question's counts. */
export function countsInTable(
  sheet: { name: string; top: number; left: number },
  yes: { row: number; column: number },
  no: { row: number; column: number },
): WrittenCounts {
  const absolute = (place: { row: number; column: number }) =>
    cellAddress(sheet.top + place.row, sheet.left + place.column).replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
  return { sheet: sheet.name, yes: absolute(yes), no: absolute(no) };
}
