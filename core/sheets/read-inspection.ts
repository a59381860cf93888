import type { Tally } from "../assessment/tally.ts";
import { tallyCases } from "../assessment/tally-cases.ts";
import type { Programme } from "../programmes/programme.ts";
import type { ListId } from "../programmes/sample-rules.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { isSummary } from "./check-assessments.ts";
import { eachCaseOnce } from "./each-case-once.ts";
import { findInspectionSheets, type RecognisedSheet } from "./find-inspection-sheets.ts";
import type { QuestionColumn } from "./question-columns.ts";
import { type AssessmentsSheet, readAssessments } from "./read-assessments.ts";
import { type DomainOneSheet, readDomainOne } from "./read-domain-one.ts";
import { type PanelDecisionsSheet, readPanelDecisions } from "./read-panel-decisions.ts";
import { readTables, type StandardTable } from "./read-tables.ts";
import { reasonsOfJudgements, withReasons } from "./reasons-of-judgements.ts";
import { sampleGroup } from "./sample-group.ts";

/** Everything a workbook says about an inspection, but its longlists. */
export interface InspectionSheets {
  readonly recognised: readonly RecognisedSheet[];
  readonly assessments: readonly AssessmentsSheet[];
  readonly tables: readonly StandardTable[];
  readonly domainOne: readonly DomainOneSheet[];
  readonly decisions: readonly PanelDecisionsSheet[];
  /** What is wrong with the sheets themselves; what is wrong between them is for `checkAssessments` and `checkTables`. */
  readonly problems: readonly Problem[];
}

/** Read every sheet of a workbook that is recognised, once. */
export function readInspection(
  workbook: WorkbookSnapshot,
  programme: Programme,
  list: ListId | null,
): InspectionSheets {
  const recognised = findInspectionSheets(workbook, programme, list);
  const reasons = reasonsOfJudgements(workbook);
  const assessments = eachCaseOnce(
    recognised.flatMap((one) => (one.is === "assessments" ? [readAssessments(one.sheet, programme, one.heading)] : [])),
  ).map((one) => withReasons(one, reasons));
  const tables = recognised.flatMap((one) => (one.is === "tables" ? [readTables(one.sheet, programme)] : []));
  const domainOne = recognised.flatMap((one) =>
    one.is === "domain-one" ? (readDomainOne(one.sheet, programme) ?? []) : [],
  );
  const decisions = recognised.flatMap((one) =>
    one.is === "decisions" ? (readPanelDecisions(one.sheet, programme, workbook.date1904) ?? []) : [],
  );
  const problems = [...assessments, ...tables, ...domainOne, ...decisions].flatMap((one) => one.problems);
  return { recognised, assessments, tables: tables.flatMap((one) => one.tables), domainOne, decisions, problems };
}

/**
 * Tallies of every key question that the assessments sheets have a column for, added up over the sheets. A case counts for the samples
 * (`sampleGroup`) in which it has any answer.
 */
export function talliesOfAssessments(programme: Programme, sheets: readonly AssessmentsSheet[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const sheet of sheets) {
    const columns = sheet.questions.filter((one) => isSummary(one) && one.question.counted);
    const groupOf = ({ domain, question }: QuestionColumn) => sampleGroup(programme, domain, question.id);
    for (const group of new Set(columns.map(groupOf))) {
      const own = columns.filter((one) => groupOf(one) === group);
      const cases = sheet.cases.map((row) => row.assessment).filter((one) => own.some(({ id }) => one.answers.has(id)));
      for (const tally of tallyCases(
        own.map((one) => one.question),
        cases,
      )) {
        const before = tallies.get(tally.keyQuestion);
        tallies.set(tally.keyQuestion, before === undefined ? tally : added(before, tally));
      }
    }
  }
  return tallies;
}

/** Tallies of the tables; a key question whose counts could not be read is not there. The first table of a standard holds. */
export function talliesOfTables(tables: readonly StandardTable[]): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const { question, yes, no, notApplicable } of tables.flatMap((table) => table.questions)) {
    if (yes.number === null || no.number === null || tallies.has(question.id)) continue;
    tallies.set(question.id, { keyQuestion: question.id, yes: yes.number, no: no.number, notApplicable });
  }
  return tallies;
}

function added(a: Tally, b: Tally): Tally {
  return {
    keyQuestion: a.keyQuestion,
    yes: a.yes + b.yes,
    no: a.no + b.no,
    notApplicable: a.notApplicable + b.notApplicable,
  };
}
