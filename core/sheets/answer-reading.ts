import type { Answer } from "../assessment/event.ts";
import { plainText } from "../longlist/plain-text.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { errorAt, problemAt, spellingAt, valueAt } from "./cell.ts";
import type { QuestionColumn } from "./question-columns.ts";

/** Source: contracts of the assessments sheet (English in any case, Y/N, true/false, Welsh). */
const ANSWERS: Readonly<Record<string, Answer>> = {
  yes: "yes",
  y: "yes",
  true: "yes",
  ie: "yes",
  no: "no",
  n: "no",
  false: "no",
  nage: "no",
  "n a": "not-applicable",
  na: "not-applicable",
  "not applicable": "not-applicable",
  amherthnasol: "not-applicable",
};

/** Reads answers row by row, and remembers every spelling met in each column. */
export class AnswerReading {
  readonly spellings = new Map<number, Map<string, Answer>>();

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly columns: readonly QuestionColumn[],
    private readonly problems: Problem[],
  ) {
    for (const { column } of columns) this.spellings.set(column, new Map());
  }

  /**
   * A row's answers by key question or prompt; blanks are not there.
   *
   * Problems (collected): `answer-not-understood`, `formula-error`.
   */
  answersAt(row: number): ReadonlyMap<string, Answer> {
    const answers = new Map<string, Answer>();
    for (const { column, id } of this.columns) {
      const value = valueAt(this.sheet, row, column);
      if (value === null || value === "") continue;
      const answer = this.answerOf(row, column);
      if (answer !== null) answers.set(id, answer);
    }
    return answers;
  }

  private answerOf(row: number, column: number): Answer | null {
    const known = this.spellings.get(column);
    const spelling = spellingAt(this.sheet, row, column);
    const seen = known?.get(spelling);
    if (seen !== undefined) return seen;
    const text = plainText(spelling);
    const answer = ANSWERS[text];
    if (answer !== undefined) {
      known?.set(spelling, answer);
      return answer;
    }
    const error = errorAt(this.sheet, row, column);
    if (error !== null) this.problems.push(problemAt(this.sheet, { row, column }, "formula-error", { error }));
    else if (text !== "") {
      this.problems.push(problemAt(this.sheet, { row, column }, "answer-not-understood", { text: spelling }));
    }
    return null;
  }
}
