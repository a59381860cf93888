import { countedAnswer, isLeftOutByRule } from "../../assessment/sub-sample.ts";
import { columnName } from "../../workbook/address.ts";
import type { CellContent } from "../../workbook/edit.ts";
import { valueAt } from "../cell.ts";
import type { QuestionColumn } from "../question-columns.ts";
import { live, value } from "../sheet-content.ts";
import { caseKey, caseKeyFormula, NO_KEY } from "./case-key.ts";
import {
  CODES,
  type CountedSheet,
  type CountingLists,
  columnOf,
  RULES,
  type RuleOfFacts,
  textUnder,
} from "./counting-lists.ts";
import { atSameRow, isListed } from "./formula-text.ts";
import { type BlockPlace, rowsToState, standingFormula } from "./live-standing.ts";
import type { StandingRow } from "./row-standing.ts";

/** What stands where an answer is in the cell, but none that is known. */
export const OTHER = "other";

/** Where one assessments sheet's rows go, and what they are read by. */
export interface Block extends BlockPlace {
  readonly counted: CountedSheet;
  readonly lists: CountingLists;
  /** The keys of cases that another sheet counts. */
  readonly elsewhereText: string;
  /** The cells that hold the lists of answers, and of what leaves a case out of each rule's questions. */
  readonly answers: string;
  readonly leftOut: ReadonlyMap<RuleOfFacts, string>;
  /** Key questions, by the column each has. */
  readonly questions: readonly string[];
}

type Row = (CellContent | null)[];

/** The rows of one assessments sheet: a row each of its rows, and spare ones for cases added below. */
export class CountedBlock {
  private readonly stated: ReadonlySet<number>;
  private readonly rules: readonly RuleOfFacts[];
  private readonly columns: readonly (QuestionColumn | null)[];
  /** Answers that are not understood. */
  others = 0;

  constructor(private readonly block: Block) {
    const { assessments, rows } = block.counted;
    this.stated = rowsToState(assessments, rows, block.lists, block.elsewhereText);
    this.rules = [...block.leftOut.keys()];
    this.columns = block.questions.map((id) => assessments.questions.find((one) => one.id === id) ?? null);
  }

  rows(): Row[] {
    const { first, last, counted } = this.block;
    return Array.from({ length: last - first + 1 }, (_, at) => this.row(first + at, at, counted.rows[at] ?? null));
  }

  private row(row: number, at: number, one: StandingRow | null): Row {
    const { assessments } = this.block.counted;
    const { quoted, reads } = this.block;
    const key = caseKeyFormula(assessments, quoted, row, this.letters);
    return [
      value(reads + at, "count"),
      live(key, one === null ? NO_KEY : caseKey(assessments, one.row)),
      one !== null && this.stated.has(one.row)
        ? value(one.standing, "strong")
        : live(standingFormula(assessments, this.block, row, this.letters), one?.standing ?? ""),
      ...this.rules.map((rule) => this.leftOut(rule, row, one)),
      ...this.columns.map((column) => (column === null ? null : this.answer(column, row, one))),
    ];
  }

  private leftOut(rule: RuleOfFacts, row: number, one: StandingRow | null): CellContent | null {
    const { counted, quoted, leftOut, lists } = this.block;
    const place = columnOf(counted.assessments, RULES[rule].is);
    if (place === null) return null;
    const listed = isListed(atSameRow(quoted, this.letters(place), row), leftOut.get(rule) ?? "");
    const formula = `IF($C${row}="in",IF(${listed},"out",""),"")`;
    if (one?.standing !== "in" || one.read === null) return live(formula, "");
    const isOut = isLeftOutByRule(rule, one.read.assessment.facts);
    const text = textUnder(counted.assessments, one.row, place).toLowerCase();
    const follows = lists.leftOut.get(rule)?.includes(`[${text}]`) === isOut;
    return follows ? live(formula, isOut ? "out" : "") : value(isOut ? "out" : "", "strong");
  }

  private answer(column: QuestionColumn, row: number, one: StandingRow | null): CellContent {
    const { quoted } = this.block;
    const rule = this.rules.indexOf(column.question.subSample?.value as RuleOfFacts);
    const cell = atSameRow(quoted, this.letters(column.column), row);
    const { answers } = this.block;
    const found = `TRIM(MID(${answers},FIND("["&LOWER(TRIM(${cell}))&"]",${answers})-3,3))`;
    const code = `IF(ISLOGICAL(${cell}),IF(${cell},"${CODES.yes}","${CODES.no}"),IFERROR(${found},"${OTHER}"))`;
    const held = rule < 0 ? code : `IF($${columnName(3 + rule)}${row}="out","${CODES["not-applicable"]}",${code})`;
    const formula = `IF($C${row}="in",${held},"")`;
    if (one?.standing !== "in" || one.read === null) return live(formula, "");
    const answer = countedAnswer(column.question, one.read.assessment);
    const counted = answer === null ? "" : CODES[answer];
    const given = this.isOut(rule, one) ? CODES["not-applicable"] : this.given(one.row, column.column);
    if (given === OTHER) this.others++;
    const follows = given === counted || (counted === "" && given === OTHER);
    return follows ? live(formula, given) : value(counted, "strong");
  }

  private isOut(rule: number, one: StandingRow): boolean {
    const id = this.rules[rule];
    return id !== undefined && one.read !== null && isLeftOutByRule(id, one.read.assessment.facts);
  }

  /** The code that the formula gives for a cell. */
  private given(row: number, column: number): string {
    const { counted, lists } = this.block;
    const content = valueAt(counted.assessments.sheet, row, column);
    if (typeof content === "boolean") return content ? CODES.yes : CODES.no;
    if (content !== null && typeof content === "object") return OTHER;
    const at = lists.answers.indexOf(`[${textUnder(counted.assessments, row, column).toLowerCase()}]`);
    return at < 0 ? OTHER : lists.answers.slice(Math.max(0, at - 3), at).trim();
  }

  private readonly letters = (place: number): string => columnName(this.block.counted.assessments.sheet.left + place);
}
