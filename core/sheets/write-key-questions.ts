import type { Programme } from "../programmes/programme.ts";
import type { KeyQuestionResult } from "../rating/key-question-result.ts";
import type { InspectionRating, RatedStandard } from "../rating/rate-inspection.ts";
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
 * Write every key question with its counts, percent, band and what the panel should consider.
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
  const lines = questionLines(from.rating);
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
    labels.toConsider,
  ];
  const rows = [
    [value(labels.keyQuestionsTitle, "title")],
    [value(labels.keyQuestionsNote, "note")],
    headingRow(headings),
    ...lines.map((line, index) =>
      questionRow(programme, from, words, language, bands, lines, line, FIRST_QUESTION + index),
    ),
  ];
  return putSheet("ratings.key-questions", sheet, [14, 50, 8, 8, 12, 10, 24, 8, 10, 90], rows, {
    frozenRows: FIRST_QUESTION - 1,
    landscape: true,
  });
}

function questionRow(
  programme: Programme,
  from: RatingsToWrite,
  words: Words,
  language: Language,
  bands: BandRanges,
  lines: readonly QuestionLine[],
  { standard, one }: QuestionLine,
  row: number,
): CellContent[] {
  const exact = from.rounding === "exact";
  const counts = from.counts.get(one.keyQuestion);
  const count = (cell: "yes" | "no") =>
    counts === undefined
      ? value(one[cell], "count")
      : live(`${quotedSheet(counts.sheet)}!${counts[cell]}`, one[cell], "count");
  const banded = exact ? `100*$C${row}/$E${row}` : `$F${row}`;
  const lookUp = (column: string) => `IF($F${row}="","",INDEX(${column},MATCH(${banded},${bands.froms},1)))`;
  // What decides is lowest: the whole percent, or with exact rounding the band.
  const decider = exact ? "H" : "F";
  const own = lines.flatMap((line, at) => (line.standard === standard ? [at] : []));
  const lowest = `$${decider}${row}=MIN(${range(decider, FIRST_QUESTION + (own[0] ?? 0), own.length)})`;
  const mark = words.labels.lowestMark;
  const flags = standard.flags.filter((flag) => flag.keyQuestion === one.keyQuestion);
  return [
    value(one.keyQuestion),
    value(subjectOf(programme, one.keyQuestion, language), "wrapped"),
    count("yes"),
    count("no"),
    live(`$C${row}+$D${row}`, one.applicable, "count"),
    live(`IF($E${row}=0,"",ROUND(100*$C${row}/$E${row},0))`, one.percent ?? "", "percent"),
    live(lookUp(bands.names), one.band?.name.value[language] ?? ""),
    live(lookUp(bands.scores), one.band?.score.value ?? "", "count"),
    live(`IF($F${row}="","",IF(${lowest},"${mark}",""))`, isLowest(standard, one, exact) ? mark : ""),
    value(flagsInWords(words, flags, one), "wrapped"),
  ];
}

function subjectOf(programme: Programme, keyQuestion: string, language: Language): string {
  const questions = placedStandards(programme).flatMap(({ standard }) => standard.keyQuestions);
  return questions.find((one) => one.id === keyQuestion)?.wording.value[language] ?? "";
}

function isLowest(standard: RatedStandard, one: KeyQuestionResult, exact: boolean): boolean {
  if (!exact) return one.lowest;
  return one.band !== null && one.band === standard.keyQuestions.find((other) => other.lowest)?.band;
}
