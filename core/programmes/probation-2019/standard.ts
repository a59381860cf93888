import type { Citation, Cited } from "../citation.ts";
import { cited } from "../cited.ts";
import type { KeyQuestion, Standard } from "../framework.ts";
import type { Pair } from "../prompts.ts";
import { OPEN_ENDED } from "./sources.ts";

/**
 * A key question the manual counts on without naming its subject.
 *
 * @param id its number: `4.1.1`
 * @param name its standard's name, which its wording repeats
 * @param source where its number comes from
 * @param counted true where it is answered from cases
 * @returns the key question, without prompts
 */
export function unpublishedQuestion(id: string, name: Pair, source: Citation, counted = true): KeyQuestion {
  const number = id.split(".")[2];
  const [en, cy] = name;
  return {
    id,
    code: null,
    wording: cited({ en: `${en}: key question ${number}`, cy: `${cy}: cwestiwn allweddol ${number}` }, source),
    unpublishedHere: true,
    counted,
    subSample: null,
    prompts: [],
  };
}

/**
 * A standard whose key questions the manual does not list: those known by number, and any others a table brings.
 *
 * @param id its number: `3.1`
 * @param name its name
 * @param source where the manual names it
 * @param ratedBy how it is rated
 * @param known how many key questions are known by number, 0 or more
 * @returns the standard, open-ended
 */
export function openEndedStandard(
  id: string,
  name: Pair,
  source: Citation,
  ratedBy: Cited<"judgement" | "cases">,
  known: number,
): Standard {
  const [en, cy] = name;
  return {
    id,
    name: cited({ en, cy }, source),
    ratedBy,
    openEnded: true,
    keyQuestions: Array.from({ length: known }, (_, index) =>
      unpublishedQuestion(`${id}.${index + 1}`, name, OPEN_ENDED),
    ),
  };
}
