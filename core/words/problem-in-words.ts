import type { Problem } from "../workbook/problem.ts";
import type { Words } from "./en.ts";
import { fillIn } from "./fill-in.ts";

/** A problem as one sentence: the fact first, then what to do. */
export function problemInWords(words: Words, problem: Problem): string {
  return fillIn(words, words.problems[problem.kind] ?? problem.kind, problem.facts);
}

/** Where a problem is: `Tables!D7`, a sheet's name, or "" for the whole workbook. */
export function placeInWords(problem: Problem): string {
  if (problem.sheet === null) return "";
  return problem.cell === null ? problem.sheet : `${problem.sheet}!${problem.cell}`;
}
