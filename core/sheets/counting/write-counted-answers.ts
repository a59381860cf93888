import type { Programme } from "../../programmes/programme.ts";
import type { Words } from "../../words/en.ts";
import { fillIn } from "../../words/fill-in.ts";
import { columnName, quotedSheet } from "../../workbook/address.ts";
import type { CellContent, PutSheet } from "../../workbook/edit.ts";
import type { WorkbookSnapshot } from "../../workbook/snapshot.ts";
import { isSummary } from "../check-assessments.ts";
import { placedStandards } from "../framework-names.ts";
import { inNaturalOrder } from "../natural-order.ts";
import type { AssessmentsSheet } from "../read-assessments.ts";
import { headingRow, live, nameForSheet, putSheet, value } from "../sheet-content.ts";
import { caseKey } from "./case-key.ts";
import { type Block, CountedBlock, OTHER } from "./counted-block.ts";
import {
  type CountedSheet,
  columnOf,
  countedSheets,
  countingLists,
  RULES,
  type RuleOfFacts,
} from "./counting-lists.ts";

/** Which of our own sheets this is. */
export const COUNTED_ANSWERS = "counted-answers";

/** Where the answers to each key question stand once counted. */
export interface CountedAnswers {
  readonly edit: PutSheet;
  /** A formula that counts a code in a key question's column. */
  readonly countOf: (keyQuestion: string, code: string) => string;
  /** Formulas that are true while a case stands below the rows that are read, and while an answer is not understood. */
  readonly caseBelow: string;
  readonly answerUnknown: string;
  /** Cases' answers that are not understood, now. */
  readonly others: number;
}

/** What stands beside a sheet's name once a case is added below the rows that are read. */
const MORE = "more";

/** Rows below the last that a case added later is read from: as many again, and no fewer or more than these. */
const SPARE_ROWS = { fewest: 50, most: 500 } as const;
/** Rows further down in which a case is told of, though not counted. */
const ROWS_LOOKED_AT = 500;
/**
 * Live formulas on the sheet at the most. 10,000 cases with 23 questions would be 273,000: a part of 90 MB, which took ten seconds and more to
 * write and doubled the memory in use (docs/decisions/counted-answers.md). Twelve inspectors' sheets take 20,280.
 */
const MOST_FORMULAS = 50_000;
/** Columns before the rules and the questions: row, case, standing. */
const FIXED = 3;
/** Counts reach to a multiple of this, so that a few more cases change no formula; whole columns take Gnumeric seconds. */
const COUNTED_ROWS = 1000;

/**
 * Write the sheet that the tables count on: each case's answers as our own codes, by short live formulas over the assessments. A row that
 * does not count says why not, and holds no code. A cell whose formula would not give what the jobs read holds the code itself, in bold.
 *
 * Every counted key question of the programme has a column, always the same one, so that formulas on other sheets stay right.
 *
 * @returns null where there are so many cases that the formulas would be too many to work with
 */
export function writeCountedAnswers(
  workbook: WorkbookSnapshot,
  programme: Programme,
  assessments: readonly AssessmentsSheet[],
  words: Words,
): CountedAnswers | null {
  if (formulasFor(assessments) > MOST_FORMULAS) return null;
  const { labels } = words;
  const name = nameForSheet(workbook, COUNTED_ANSWERS, words.sheets["counted-answers"]);
  const rules = rulesOf(programme);
  const questions = questionsOf(programme, assessments);
  const sheets = countedSheets(assessments);
  const lists = countingLists(sheets, rules);
  const list = (label: string, text: string) => [value(label, "strong"), value(text)];
  const top = [
    [value(labels.countedTitle, "title")],
    [value(labels.countedNote, "note")],
    list(labels.countedAnswers, lists.answers),
    list(labels.countedKept, lists.kept),
    list(labels.countedAdditional, lists.additional),
    list(labels.countedNoCase, lists.noCase),
    ...rules.map((rule) => list(words.countedRules[rule], lists.leftOut.get(rule) ?? "")),
    headingRow([
      labels.row,
      labels.caseReference,
      labels.standing,
      ...rules.map(() => labels.subSample),
      ...questions.map((id) => fillIn(words, labels.questionNumber, { id })),
    ]),
  ];
  const blocks = blocksOf(sheets, top.length, questions, {
    lists,
    answers: "$B$3",
    kept: "$B$4",
    additional: "$B$5",
    noCase: "$B$6",
    leftOut: new Map(rules.map((rule, at) => [rule, `$B$${7 + at}`])),
  });
  const written = blocks.map((block) => ({ block, cells: new CountedBlock(block) }));
  const rows = [...top, ...written.flatMap(({ block, cells }) => headed(block, cells, rules.length))];
  const widths = [28, 24, 12, ...rules.map(() => 12), ...questions.map(() => 10)];
  const reach = Math.ceil(rows.length / COUNTED_ROWS) * COUNTED_ROWS;
  const count = (column: number, code: string) => {
    const letters = columnName(column);
    return `COUNTIF(${quotedSheet(name)}!$${letters}$1:$${letters}$${reach},"${code}")`;
  };
  return {
    edit: putSheet(COUNTED_ANSWERS, name, widths, rows, { frozenRows: top.length, landscape: true }),
    countOf: (id, code) => count(FIXED + rules.length + questions.indexOf(id), code),
    caseBelow: `${count(FIXED - 1, MORE)}>0`,
    answerUnknown: `${count(FIXED, OTHER)}>0`,
    others: written.reduce((sum, { cells }) => sum + cells.others, 0),
  };
}

type Shared = Pick<Block, "lists" | "answers" | "kept" | "additional" | "noCase" | "leftOut">;

/** One block below the other, each under a row with its sheet's name. */
function blocksOf(
  sheets: readonly CountedSheet[],
  above: number,
  questions: readonly string[],
  shared: Shared,
): Block[] {
  let row = above;
  return sheets.map((counted) => {
    const { sheet, heading, elsewhere } = counted.assessments;
    const heads = row + 1;
    row = heads + withSpare(counted.rows.length);
    return {
      ...shared,
      counted,
      questions,
      quoted: quotedSheet(sheet.name),
      first: heads + 1,
      last: row,
      reads: sheet.top + heading.row + 2,
      elsewhere: `$B$${heads}`,
      elsewhereText: elsewhereList(counted.assessments, elsewhere),
    };
  });
}

/** Rows for a sheet's cases, with those that stand ready below them. */
function withSpare(rows: number): number {
  return rows + Math.min(SPARE_ROWS.most, Math.max(SPARE_ROWS.fewest, rows));
}

function formulasFor(assessments: readonly AssessmentsSheet[]): number {
  return assessments.reduce((sum, { sheet, heading, questions }) => {
    const answers = questions.filter((one) => isSummary(one) && one.question.counted).length;
    return sum + withSpare(Math.max(0, sheet.rows.length - heading.row - 1)) * (FIXED + answers);
  }, 0);
}

function elsewhereList(assessments: AssessmentsSheet, elsewhere: AssessmentsSheet["elsewhere"]): string {
  const keys = elsewhere.map((one) => caseKey(assessments, one.row));
  let list = "";
  for (const key of keys) if (list.length + key.length < 30_000) list += key;
  return list;
}

/**
 * A block's rows under its sheet's name, the cases that another sheet counts, whether a case stands below the rows that are read, and whether
 * an answer is not understood.
 */
function headed(block: Block, cells: CountedBlock, rules: number): (CellContent | null)[][] {
  const rows = cells.rows();
  const { assessments } = block.counted;
  const { sheet } = assessments;
  const column = columnName(sheet.left + (columnOf(assessments, "case-id") ?? 0));
  const below = block.reads + (block.last - block.first) + 1;
  const range = `${block.quoted}!${column}${below}:${column}${below + ROWS_LOOKED_AT}`;
  const [from, to] = [FIXED + rules, FIXED + rules + block.questions.length - 1].map(columnName);
  const others = `COUNTIF($${from}$${block.first}:$${to}$${block.last},"${OTHER}")`;
  const heading = [
    value(sheet.name, "strong"),
    block.elsewhereText === "" ? null : value(block.elsewhereText),
    live(`IF(COUNTA(${range})=0,"","${MORE}")`, ""),
    live(`IF(${others}=0,"","${OTHER}")`, cells.others > 0 ? OTHER : ""),
  ];
  return [heading, ...rows];
}

/** Rules by which a column of facts leaves cases out, in the programme's order. */
function rulesOf(programme: Programme): RuleOfFacts[] {
  const rules = placedStandards(programme).flatMap(({ standard }) =>
    standard.keyQuestions.map((one) => one.subSample?.value),
  );
  return (Object.keys(RULES) as RuleOfFacts[]).filter((rule) => rules.includes(rule));
}

function questionsOf(programme: Programme, assessments: readonly AssessmentsSheet[]): string[] {
  const own = placedStandards(programme).flatMap(({ standard }) =>
    standard.keyQuestions.filter((one) => one.counted).map((one) => one.id),
  );
  const more = assessments
    .flatMap(({ questions }) => questions.filter((one) => isSummary(one) && one.question.counted).map((one) => one.id))
    .filter((id) => !own.includes(id));
  return [...own, ...inNaturalOrder(more)];
}
