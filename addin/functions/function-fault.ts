import type { Words } from "../../core/words/en.ts";
import { fillIn } from "../../core/words/fill-in.ts";
import type { Facts } from "../../core/workbook/problem.ts";

/** What is wrong with a function's arguments; Excel shows the error and, on a click, the sentence. */
export class FunctionFault extends Error {
  /** `value`: an argument cannot be read (#VALUE!). `na`: there is no answer (#N/A). */
  readonly error: "value" | "na";
  readonly key: keyof Words["functions"];
  readonly facts: Facts;

  constructor(error: FunctionFault["error"], key: FunctionFault["key"], facts: Facts = {}) {
    super(key);
    this.error = error;
    this.key = key;
    this.facts = facts;
  }

  sentence(words: Words): string {
    return fillIn(words, words.functions[this.key], this.facts);
  }
}
