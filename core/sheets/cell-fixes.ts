import type { Programme } from "../programmes/programme.ts";
import type { RatingId } from "../programmes/rating-rules.ts";
import type { Language } from "../words/wording.ts";
import { wordsIn } from "../words/words-in.ts";
import type { Facts, Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, textAt, valueAt } from "./cell.ts";
import { hasName, placedStandards, standardHeading } from "./framework-names.ts";
import { questionCode, questionOf } from "./question-code.ts";

/** What a cell could be set to. */
export interface CellFix {
  /** A key of `words.fixes`. */
  readonly kind: string;
  readonly facts: Facts;
  /** Null clears the cell. */
  readonly value: string | number | null;
}

interface Context {
  readonly sheet: SheetSnapshot;
  readonly place: Place;
  readonly programme: Programme;
  readonly language: Language;
}

/** What the cell of a problem could be set to, so that the problem goes away; empty where only a person can know. */
export function cellFixes(problem: Problem, context: Context): CellFix[] {
  switch (problem.kind) {
    case "percent-does-not-match":
      return workedPercent(context, Number(problem.facts.worked));
    case "stated-rating-does-not-match":
      return statedRating(context, problem.facts.worked as RatingId);
    case "rating-not-understood":
      return context.programme.ratings.bands.map((band) => setTo(ratingWord(context, band.rating.value))).reverse();
    case "answer-not-understood":
      return answers(context);
    case "exclusion-unclear":
      return yesNo(context);
    case "case-id-has-line-break":
      return [{ kind: "one-line", facts: {}, value: textOf(context).replaceAll(/\s*[\r\n]+\s*/gu, " ") }];
    case "standard-needs-domain":
      return standardsNamed(context);
    case "code-needs-domain":
      return questionsNamed(context);
    case "sub-sample-note-not-needed":
      return isNoteAlone(textOf(context)) ? [{ kind: "clear-note", facts: {}, value: null }] : [];
    default:
      return [];
  }
}

function textOf({ sheet, place }: Context): string {
  return textAt(sheet, place.row, place.column);
}

/** A note in a cell of its own; one that shares the question's cell is for a person to take out. */
function isNoteAlone(text: string): boolean {
  return questionCode(text) === null && !text.includes("?");
}

function setTo(value: string | number, shown = String(value)): CellFix {
  return { kind: "set-to", facts: { value: shown }, value };
}

/** The worked percent as the cell writes percents: `65%` as text, 0.65 under a percent format, or 65. */
function workedPercent({ sheet, place }: Context, worked: number): CellFix[] {
  const value = valueAt(sheet, place.row, place.column);
  const shown = `${worked}%`;
  if (typeof value === "string") return [setTo(shown)];
  const format = sheet.formats[place.row]?.[place.column] ?? "";
  const plain = format.replaceAll(/"[^"]*"|\\./gu, "");
  const bare = !format.includes("%") && typeof value === "number" && value > 0 && value <= 1;
  return [setTo(plain.includes("%") || bare ? worked / 100 : worked, shown)];
}

const RATING_AT_END = /(inadequate|requires improvement|good|outstanding|annigonol|angen gwella|da|rhagorol)\s*$/iu;
const WELSH_RATING = /(annigonol|angen gwella|da|rhagorol)\s*$/iu;

/** Only the rating's own word changes: `Rating: Good` keeps its beginning. */
function statedRating(context: Context, worked: RatingId): CellFix[] {
  const text = textOf(context);
  if (!RATING_AT_END.test(text)) return [];
  const word = wordsIn(WELSH_RATING.test(text) ? "cy" : "en").ratings[worked] ?? worked;
  return [{ kind: "set-to", facts: { value: word }, value: text.replace(RATING_AT_END, word) }];
}

function ratingWord({ language }: Context, rating: RatingId): string {
  return wordsIn(language).ratings[rating] ?? rating;
}

const WELSH_ANSWER = /^\s*(ie|nage|amherthnasol)\s*$/iu;

/** Yes, No and N/A, in the language that the column is answered in. */
function answers({ sheet, place }: Context): CellFix[] {
  const welsh = sheet.rows.some((_, row) => WELSH_ANSWER.test(textAt(sheet, row, place.column)));
  return Object.values(wordsIn(welsh ? "cy" : "en").answers).map((word) => setTo(word));
}

function yesNo({ language }: Context): CellFix[] {
  const { yes, no } = wordsIn(language).answers;
  return [setTo(yes), setTo(no)];
}

/** The standards that a name without a number could be, each with its number before it. */
function standardsNamed(context: Context): CellFix[] {
  const { programme, language } = context;
  const text = textOf(context);
  const name = standardHeading(programme, text)?.name ?? "";
  return placedStandards(programme)
    .filter(({ standard }) => hasName(standard, name))
    .map(({ standard, domain }) => ({
      kind: "is-standard",
      facts: { standard: standard.id, domain: domain.name.value[language] },
      value: `${standard.id} ${text}`,
    }));
}

/** The key questions that a short code could be, each by its full number. */
function questionsNamed(context: Context): CellFix[] {
  const text = textOf(context);
  const code = questionCode(text);
  if (code === null) return [];
  return placedStandards(context.programme).flatMap(({ standard, domain }) => {
    const question = questionOf(standard, code);
    if (question === null) return [];
    const facts = { keyQuestion: question.id, domain: domain.name.value[context.language] };
    return [{ kind: "is-question", facts, value: `${question.id} ${code.rest}`.trim() }];
  });
}
