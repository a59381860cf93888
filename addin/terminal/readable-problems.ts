import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import { placeInWords, problemInWords } from "../../core/words/problem-in-words.ts";
import type { Problem, Severity } from "../../core/workbook/problem.ts";
import type { Ink } from "./ink.ts";

/** Problems worst first, one a line with its cell, then how many there are. */
export function readableProblems(problems: readonly Problem[], words: Words, ink: Ink): string {
  if (problems.length === 0) return words.terminal.nothingFound;
  const count = (severity: Severity) => problems.filter((one) => one.severity === severity).length;
  const facts = { errors: count("error"), warnings: count("warning"), notices: count("notice") };
  const lines = problems.map(
    (problem) => `${ink.severity(problem.severity, words.terminal[problem.severity])}  ${onOneLine(problem, words)}`,
  );
  return [...lines, fillIn(words, words.terminal.problemsFound, facts)].join("\n");
}

/** A problem on one line: its place, then its sentence. */
export function onOneLine(problem: Problem, words: Words): string {
  const place = placeInWords(problem);
  const sentence = problemInWords(words, problem).replaceAll(/\s+/gu, " ");
  return place === "" ? sentence : `${place}: ${sentence}`;
}
