import type { Cited } from "../citation.ts";
import { cited } from "../cited.ts";
import type { KeyQuestion, RatedBy, Standard, SubSampleRule } from "../framework.ts";
import { type Pair, prompts } from "../prompts.ts";
import { annexD, RATINGS, SHORT_CODES } from "./sources.ts";

/** What is written down about a key question of Annex D; `code` is null in domain one. */
export interface AnnexDQuestion {
  readonly id: string;
  readonly code: string | null;
  readonly wording: Pair;
  readonly subSample: Cited<SubSampleRule> | null;
  readonly prompts: readonly Pair[];
}

/**
 * A standard of the youth framework, with its key questions.
 *
 * @param id its number in Annex D: `2.1`
 * @param name its name
 * @param ratedBy `judgement` in domain one, otherwise `cases`
 * @param questions its key questions in order; all of them, so the standard is not open-ended
 * @returns the standard, every leaf cited
 */
export function annexDStandard(
  id: string,
  name: Pair,
  ratedBy: RatedBy,
  questions: readonly AnnexDQuestion[],
): Standard {
  const [en, cy] = name;
  return {
    id,
    name: cited({ en, cy }, annexD(id)),
    ratedBy: cited(ratedBy, RATINGS),
    openEnded: false,
    keyQuestions: questions.map((question) => keyQuestion(question, ratedBy === "cases")),
  };
}

function keyQuestion(question: AnnexDQuestion, counted: boolean): KeyQuestion {
  const [en, cy] = question.wording;
  const source = annexD(question.id);
  return {
    id: question.id,
    code: question.code === null ? null : shortCode(question.code),
    wording: cited({ en, cy }, source),
    unpublishedHere: false,
    counted,
    subSample: question.subSample,
    prompts: prompts(source, question.prompts),
  };
}

/** 000 §7.1 prints the tables of assessment and planning only. */
function shortCode(code: string): Cited<string> {
  return cited(code, /^[AP]/u.test(code) ? RATINGS : SHORT_CODES);
}
