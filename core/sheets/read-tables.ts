import type { KeyQuestion } from "../programmes/framework.ts";
import type { Programme } from "../programmes/programme.ts";
import type { RatingId } from "../programmes/rating-rules.ts";
import type { Problem } from "../workbook/problem.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, problemAt, textAt } from "./cell.ts";
import { findTableBlocks } from "./find-table-blocks.ts";
import { type PlacedStandard, ratingNamed } from "./framework-names.ts";
import { questionCode, questionOf } from "./question-code.ts";
import { readCount } from "./read-number.ts";
import { standardOfBlock } from "./standard-of-block.ts";
import type { CountRow, QuestionBlock, StandardBlock } from "./table-block.ts";

/** A standard's table, understood. */
export interface StandardTable extends PlacedStandard {
  readonly sheet: SheetSnapshot;
  readonly place: Place;
  readonly stated: { readonly place: Place; readonly rating: RatingId | null } | null;
  readonly questions: readonly QuestionTable[];
  /** Key questions in the block that are not this standard's. */
  readonly misplaced: number;
}

/** A key question's table, understood. A count is null where its cell holds none; the problem is already told. */
export interface QuestionTable {
  readonly question: KeyQuestion;
  readonly place: Place;
  readonly yes: CountRead;
  readonly no: CountRead;
  readonly notApplicable: number;
  readonly note: Place | null;
}

export interface CountRead {
  readonly count: Place;
  /** Null where the table has no such row. */
  readonly percent: Place | null;
  readonly number: number | null;
}

export interface TablesRead {
  readonly tables: readonly StandardTable[];
  readonly problems: readonly Problem[];
}

/**
 * Read every key-question table on a sheet.
 *
 * Problems (returned): `standard-needs-domain`, `standard-not-known`, `standard-out-of-place`, `key-question-without-standard`,
 * `key-question-out-of-place`, and those of `readCount`. Source: 000 §7.1, 004 §7.1.
 */
export function readTables(sheet: SheetSnapshot, programme: Programme): TablesRead {
  const tables: StandardTable[] = [];
  const problems: Problem[] = [];
  for (const block of findTableBlocks(sheet, programme)) {
    const found = standardOfBlock(sheet, programme, block);
    if (found.problem !== null) problems.push(found.problem);
    for (const { placed, questions } of found.standards) {
      tables.push(understood(sheet, placed, block, questions, problems));
    }
  }
  return { tables, problems };
}

function understood(
  sheet: SheetSnapshot,
  placed: PlacedStandard,
  block: StandardBlock,
  questions: readonly QuestionBlock[],
  problems: Problem[],
): StandardTable {
  const { stated } = block;
  const known = questions.filter((one) => questionOf(placed.standard, one.code) !== null);
  return {
    ...placed,
    misplaced: questions.length - known.length,
    sheet,
    place: block.heading?.place ?? questions[0]?.place ?? { row: 0, column: 0 },
    stated: stated === null ? null : { place: stated.place, rating: ratingNamed(stated.text) },
    questions: questions.flatMap((one) => {
      const question = questionOf(placed.standard, one.code);
      if (question !== null) return [{ ...one, question, ...countsOf(sheet, one, problems) }];
      const text = textAt(sheet, one.place.row, one.place.column);
      problems.push(
        problemAt(sheet, one.place, "key-question-out-of-place", {
          code: codeText(text),
          standard: placed.standard.id,
        }),
      );
      return [];
    }),
  };
}

function codeText(text: string): string {
  const code = questionCode(text);
  return code === null ? text : code.by === "number" ? code.id : code.code;
}

function countsOf(
  sheet: SheetSnapshot,
  block: QuestionBlock,
  problems: Problem[],
): { yes: CountRead; no: CountRead; notApplicable: number } {
  const read = (row: CountRow | null): CountRead => {
    if (row === null) {
      problems.push(problemAt(sheet, block.place, "count-missing"));
      return { count: block.place, percent: null, number: null };
    }
    const { number, problem } = readCount(sheet, row.count);
    if (problem !== null) problems.push(problem);
    return { ...row, number };
  };
  const notApplicable = block.notApplicable === null ? 0 : (readCount(sheet, block.notApplicable.count).number ?? 0);
  return { yes: read(block.yes), no: read(block.no), notApplicable };
}
