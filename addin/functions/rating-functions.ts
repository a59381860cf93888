import type { Programme } from "../../core/programmes/programme.ts";
import type { RatingId } from "../../core/programmes/rating-rules.ts";
import { bandOfCounts } from "../../core/rating/band.ts";
import { flagsOfStandard } from "../../core/rating/flag.ts";
import { type KeyQuestionResult, resultsOfKeyQuestions } from "../../core/rating/key-question-result.ts";
import { overallOf } from "../../core/rating/overall.ts";
import { ratingNamed } from "../../core/sheets/framework-names.ts";
import type { Words } from "../../core/words/en.ts";
import { flagsInWords } from "../../core/words/flag-in-words.ts";
import type { Language } from "../../core/words/wording.ts";
import { FunctionFault } from "./function-fault.ts";
import { type Cell, type Cells, countOf, flat, isBlank, pairsOf, programmeOf } from "./read-arguments.ts";

/** The language a function answers in, and its words. */
export interface Speech {
  readonly language: Language;
  readonly words: Words;
}

/**
 * The band of a key question.
 *
 * @param yes cases answered Yes, a whole number of 0 or more
 * @param no cases answered No, likewise
 *
 * Faults: `not-a-count`, `not-a-programme` (#VALUE!); `no-case` (#N/A). Source: 000 §7.1.
 */
export function BAND({ language }: Speech, yes: Cell, no: Cell, programme?: Cell): string {
  const { bands } = programmeOf(programme).ratings;
  const counts = [countOf(yes), countOf(no)] as const;
  const band = bandOfCounts(bands, counts[0], counts[0] + counts[1], "whole");
  if (band === null) throw new FunctionFault("na", "no-case");
  return band.name.value[language];
}

/**
 * The rating of a standard from its key questions' counts.
 *
 * Faults: `not-a-count`, `not-alike`, `not-a-programme` (#VALUE!); `no-case` (#N/A). Source: 000 §7.1, 001 §4.10.
 */
export function RATING({ words }: Speech, yes: Cells, no: Cells, programme?: Cell): string {
  const lowest = resultsOf(programmeOf(programme), yes, no).find((one) => one.lowest);
  return words.ratings[lowest?.band?.rating.value ?? ""] ?? "";
}

/**
 * What the ratings panel should look at in a standard: its lowest key questions' flags in sentences; "" when there are none. Key questions
 * are named by their place.
 *
 * Faults: as `RATING`. Source: 000 §7.1-7.2.
 */
export function FLAGS({ words }: Speech, yes: Cells, no: Cells, programme?: Cell): string {
  const { ratings } = programmeOf(programme);
  const results = resultsOf(programmeOf(programme), yes, no);
  const flags = flagsOfStandard(ratings, results, "whole");
  return results
    .map((one) => ({ one, own: flags.filter((flag) => flag.keyQuestion === one.keyQuestion) }))
    .filter(({ own }) => own.length > 0)
    .map(({ one, own }) => `${one.keyQuestion}: ${flagsInWords(words, own, one)}`)
    .join("\n");
}

/**
 * The overall rating.
 *
 * @param ratings a rating in either language or a score from 0 to 3 for every standard of the programme; blanks are passed over
 *
 * Faults: `not-a-rating`, `not-a-programme` (#VALUE!); `not-every-standard` (#N/A). Source: 000 §7.1, 001 §4.22, 004 §7.1.
 */
export function OVERALL({ words }: Speech, ratings: Cells, programme?: Cell): string {
  const { framework, ratings: rules } = programmeOf(programme);
  const given = flat(ratings).filter((cell) => !isBlank(cell));
  const read = given.map((cell) => ratingOf(rules.bands, cell));
  const wanted = framework.domains.flatMap((domain) => domain.standards).length;
  if (read.length !== wanted) throw new FunctionFault("na", "not-every-standard", { wanted, given: read.length });
  return words.ratings[overallOf(rules, read)?.rating ?? ""] ?? "";
}

function resultsOf({ ratings }: Programme, yes: Cells, no: Cells): KeyQuestionResult[] {
  const tallies = pairsOf(yes, no).map(([one, other], at) => ({
    keyQuestion: String(at + 1),
    yes: countOf(one),
    no: countOf(other),
    notApplicable: 0,
  }));
  const results = resultsOfKeyQuestions(ratings, tallies, "whole");
  if (results.every((one) => one.percent === null)) throw new FunctionFault("na", "no-case");
  return results;
}

function ratingOf(bands: Programme["ratings"]["bands"], cell: Cell): RatingId {
  const rating =
    typeof cell === "number"
      ? (bands.find((band) => band.score.value === cell)?.rating.value ?? null)
      : ratingNamed(String(cell));
  if (rating === null) throw new FunctionFault("value", "not-a-rating", { text: String(cell) });
  return rating;
}
