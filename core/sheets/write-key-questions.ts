import type { Programme } from "../programmes/programme.ts";
import type { KeyQuestionResult } from "../rating/key-question-result.ts";
import type { InspectionRating, RatedStandard } from "../rating/rate-inspection.ts";
import { marginOfError } from "../sampling/size.ts";
import type { Words } from "../words/en.ts";
import { flagsInWords } from "../words/flag-in-words.ts";
import type { Language } from "../words/wording.ts";
import { quotedSheet } from "../workbook/address.ts";
import type { CellContent, PutSheet } from "../workbook/edit.ts";
import { placedStandards } from "./framework-names.ts";
import { type BandRanges, type RatingsToWrite, range } from "./ratings-to-write.ts";
import { headingRow, live, putSheet, value } from "./sheet-content.ts";

/** The row of the first key question, counted from 1. */
export const FIRST_QUESTION = 4;

/** One line of the sheet. */
export interface QuestionLine {
  readonly standard: RatedStandard;
  readonly one: KeyQuestionResult;
}

/** Every key question of a rating with its standard, in the sheet's order. */
export function questionLines(rating: InspectionRating): QuestionLine[] {
  return rating.standards.flatMap((standard) => standard.keyQuestions.map((one) => ({ standard, one })));
}

/**
 * Write every key question with what 000 §7.2 has the panel look at: counts, percent, band, distance from the band's edges, margin of
 * error, and the flags.
 *
 * @param bands where the ratings sheet has its table of bands
 */
export function writeKeyQuestions(
  programme: Programme,
  from: RatingsToWrite,
  words: Words,
  language: Language,
  sheet: string,
  bands: BandRanges,
): PutSheet {
  const { labels } = words;
  const writer = new KeyQuestionRows(programme, from, words, language, bands);
  const headings = [
    labels.keyQuestion,
    labels.subject,
    labels.yes,
    labels.no,
    labels.applicable,
    labels.percent,
    labels.band,
    labels.score,
    labels.lowest,
    labels.aboveBottom,
    labels.belowTop,
    labels.margin,
    labels.toConsider,
  ];
  const rows = [
    [value(labels.keyQuestionsTitle, "title")],
    [value(labels.keyQuestionsNote, "note")],
    headingRow(headings),
    ...writer.rows(),
  ];
  return putSheet("ratings.key-questions", sheet, [14, 46, 8, 8, 12, 10, 24, 11, 10, 14, 14, 14, 90], rows, {
    frozenRows: FIRST_QUESTION - 1,
    landscape: true,
  });
}

class KeyQuestionRows {
  private readonly lines: readonly QuestionLine[];
  private readonly exact: boolean;

  constructor(
    private readonly programme: Programme,
    private readonly from: RatingsToWrite,
    private readonly words: Words,
    private readonly language: Language,
    private readonly bands: BandRanges,
  ) {
    this.lines = questionLines(from.rating);
    this.exact = from.rounding === "exact";
  }

  rows(): CellContent[][] {
    return this.lines.map((line, index) => this.row(line, FIRST_QUESTION + index));
  }

  private row({ standard, one }: QuestionLine, row: number): CellContent[] {
    const flags = standard.flags.filter((flag) => flag.keyQuestion === one.keyQuestion);
    return [
      value(one.keyQuestion),
      value(this.subject(one.keyQuestion), "wrapped"),
      this.count(one, "yes"),
      this.count(one, "no"),
      live(`$C${row}+$D${row}`, one.applicable, "count"),
      live(`IF($E${row}=0,"",ROUND(100*$C${row}/$E${row},0))`, one.percent ?? "", "percent"),
      live(this.lookUp(this.bands.names, row), one.band?.name.value[this.language] ?? ""),
      live(this.lookUp(this.bands.scores, row), one.band?.score.value ?? "", "count"),
      this.lowest(standard, one, row),
      ...this.edges(one, row),
      this.margin(one, row),
      value(flagsInWords(this.words, flags, one), "wrapped"),
    ];
  }

  private count(one: KeyQuestionResult, cell: "yes" | "no"): CellContent {
    const counts = this.from.counts.get(one.keyQuestion);
    if (counts === undefined) return value(one[cell], "count");
    return live(`${quotedSheet(counts.sheet)}!${counts[cell]}`, one[cell], "count");
  }

  /** Where the key question stands among the bands: the whole percent, or the fraction itself with exact rounding. */
  private bandAt(row: number): string {
    return `MATCH(${this.exact ? `100*$C${row}/$E${row}` : `$F${row}`},${this.bands.froms},1)`;
  }

  private lookUp(column: string, row: number): string {
    return `IF($F${row}="","",INDEX(${column},${this.bandAt(row)}))`;
  }

  /** What decides is lowest: the whole percent, or with exact rounding the band. */
  private lowest(standard: RatedStandard, one: KeyQuestionResult, row: number): CellContent {
    const decider = this.exact ? "H" : "F";
    const own = this.lines.flatMap((line, at) => (line.standard === standard ? [at] : []));
    const lowest = `$${decider}${row}=MIN(${range(decider, FIRST_QUESTION + (own[0] ?? 0), own.length)})`;
    const mark = this.words.labels.lowestMark;
    const band = standard.keyQuestions.find((other) => other.lowest)?.band;
    const isLowest = this.exact ? one.band !== null && one.band === band : one.lowest;
    return live(`IF($F${row}="","",IF(${lowest},"${mark}",""))`, isLowest ? mark : "");
  }

  private edges(one: KeyQuestionResult, row: number): CellContent[] {
    const from = `INDEX(${this.bands.froms},${this.bandAt(row)}`;
    const last = this.programme.ratings.bands.length;
    const bottom = `IF($F${row}="","",IF(${this.bandAt(row)}=1,"",MAX(0,$F${row}-${from}))))`;
    const top = `IF($F${row}="","",IF(${this.bandAt(row)}=${last},"",MAX(0,${from}+1)-1-$F${row})))`;
    return [live(bottom, one.edges?.aboveBottom ?? "", "count"), live(top, one.edges?.belowTop ?? "", "count")];
  }

  private margin(one: KeyQuestionResult, row: number): CellContent {
    const { advice } = this.programme.samples;
    const [z, p] = [advice.z.value, advice.proportion.value];
    const margin = marginOfError(advice, one.applicable, null);
    return live(`IF($E${row}=0,"",100*${z}*SQRT(${p}*(1-${p})/$E${row}))`, margin ?? "", "decimal");
  }

  private subject(keyQuestion: string): string {
    const questions = placedStandards(this.programme).flatMap(({ standard }) => standard.keyQuestions);
    return questions.find((one) => one.id === keyQuestion)?.wording.value[this.language] ?? "";
  }
}
