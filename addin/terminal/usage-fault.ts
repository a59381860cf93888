import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { Facts, Problem } from "../../core/workbook/problem.ts";
import { onOneLine } from "./readable-problems.ts";

/** Something wrong with what was typed, or with a file: one line for a person, nothing done and nothing written. */
export class UsageFault extends Error {
  constructor(
    readonly key: keyof Words["faults"],
    readonly facts: Facts = {},
  ) {
    super(key);
  }

  line(words: Words): string {
    return fillIn(words, words.faults[this.key], this.facts).replaceAll(/\s+/gu, " ");
  }
}

/** A problem that keeps a job from doing anything. */
export class NothingDone extends Error {
  constructor(readonly problem: Problem) {
    super(problem.kind);
  }

  line(words: Words): string {
    return onOneLine(this.problem, words);
  }
}
