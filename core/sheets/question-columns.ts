import type { KeyQuestion } from "../programmes/framework.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { problemAt, textAt } from "./cell.ts";
import { domainNamed, placedStandards } from "./framework-names.ts";
import type { HeadingRow } from "./heading-row.ts";
import { type QuestionCode, questionCode, questionOf } from "./question-code.ts";

/** A column of answers: to a key question, or to one of its prompts (`2.1.1 a`). */
export interface QuestionColumn {
  readonly column: number;
  readonly domain: 1 | 2 | 3;
  readonly question: KeyQuestion;
  /** `2.1.1` or `2.1.1 a`. */
  readonly id: string;
}

export interface QuestionColumns {
  readonly columns: readonly QuestionColumn[];
  readonly problems: readonly Problem[];
}

/**
 * Match an assessments sheet's headings to key questions and prompts.
 *
 * A short code (`A1`) takes its domain from the cell above it (a column group), the sheet's name or a title above the headings.
 *
 * Problems (returned): `code-needs-domain`, `question-not-known`, `question-twice`.
 */
export function questionColumns(sheet: SheetSnapshot, programme: Programme, heading: HeadingRow): QuestionColumns {
  const columns: QuestionColumn[] = [];
  const problems: Problem[] = [];
  const whole = domainOfSheet(sheet, heading);
  let group: 1 | 2 | 3 | null = null;
  for (const [column, text] of heading.headings.entries()) {
    group = domainNamed(textAt(sheet, heading.row - 1, column)) ?? group;
    const code = questionCode(text);
    if (code === null) continue;
    const place = { row: heading.row, column };
    const found = findQuestion(programme, code, group ?? whole);
    if (found === "needs-domain") problems.push(problemAt(sheet, place, "code-needs-domain", { code: text }));
    else if (found === null) problems.push(problemAt(sheet, place, "question-not-known", { code: text }));
    else if (columns.some((one) => one.id === found.id)) {
      problems.push(problemAt(sheet, place, "question-twice", { keyQuestion: found.id }));
    } else columns.push({ column, ...found });
  }
  return { columns, problems };
}

/** How many headings read as key questions or prompts; what makes a sheet an assessments sheet. */
export function countQuestionHeadings(headings: readonly string[]): number {
  return headings.filter((text) => text.length < 200 && questionCode(text) !== null).length;
}

function findQuestion(
  programme: Programme,
  code: QuestionCode,
  domain: 1 | 2 | 3 | null,
): Omit<QuestionColumn, "column"> | "needs-domain" | null {
  const fitting = placedStandards(programme).flatMap((placed) => {
    const question = questionOf(placed.standard, code);
    const here = code.by === "number" || domain === null || placed.domain.number === domain;
    return question === null || !here
      ? []
      : [{ domain: placed.domain.number, question, id: withPrompt(question, code) }];
  });
  return fitting.length > 1 ? "needs-domain" : (fitting[0] ?? null);
}

/** `2.1.1 a` is prompt a, `2.1.1 (A)` too, but not the S of `A 1 S`; words behind a number are the question's wording. */
function withPrompt(question: KeyQuestion, code: QuestionCode): string {
  const letter = /^\(?((?!S)[a-z])\)?$/iu.exec(code.rest)?.[1];
  return letter === undefined ? question.id : `${question.id} ${letter.toLowerCase()}`;
}

function domainOfSheet(sheet: SheetSnapshot, heading: HeadingRow): 1 | 2 | 3 | null {
  const titles = Array.from({ length: heading.row }, (_, row) => domainOfRow(sheet, row));
  return titles.find((domain) => domain !== null) ?? domainNamed(sheet.name);
}

/** The domain that a line of titles speaks of, wherever in the line; none where it speaks of several, as groups of columns do. */
function domainOfRow(sheet: SheetSnapshot, row: number): 1 | 2 | 3 | null {
  const cells = (sheet.rows[row] ?? []).map((_, column) => domainNamed(textAt(sheet, row, column)));
  const named = new Set(cells.filter((domain) => domain !== null));
  return named.size === 1 ? ([...named][0] ?? null) : null;
}
