import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, textAt, valueAt } from "./cell.ts";
import { domainNamed, ratingNamed, standardHeading } from "./framework-names.ts";
import { questionCode } from "./question-code.ts";
import type { CountRow, QuestionBlock, StandardBlock } from "./table-block.ts";

const YES = /^(yes|ie|oes|ydy|do)$/u;
const NO = /^(no|nage|nac oes|nac ydy|naddo)$/u;
const NOT_APPLICABLE = /^(n a|not applicable|amherthnasol)$/u;
const COUNT_HEADING = /^(#|n|no\.|number|nifer)$/iu;
const PERCENT_HEADING = /^(%|per ?cent|percentage|y cant|canran)$/iu;
const NOTE = /^(note|nodyn)\b|not applicable (for|to|in) (all|every|some)|ddim yn (gymwys|berthnasol)/u;

/** A row's Yes or No stands first in it, or behind one other cell. */
const LABELS_TRIED = 2;

/**
 * Find key-question tables anywhere on a sheet, as printed in 000 §7.1 and 004 §7.1.
 *
 * @returns standards' blocks from the top down; empty when the sheet holds none. Only key questions with a Yes or a No row count
 */
export function findTableBlocks(sheet: SheetSnapshot, programme: Programme): StandardBlock[] {
  const reading = new Reading(sheet, programme);
  for (let row = 0; row < sheet.rows.length; row++) reading.readRow(row);
  return reading.blocks
    .map((block) => ({ ...block, questions: block.questions.filter((one) => one.yes !== null || one.no !== null) }))
    .filter((block) => block.questions.length > 0);
}

/** Reads rows from the top down, each in the light of what stood above it. */
class Reading {
  readonly blocks: StandardBlock[] = [];
  private domain: 1 | 2 | 3 | null;
  private block: StandardBlock | null = null;
  private question: QuestionBlock | null = null;
  private columns: { count: number | null; percent: number | null } = { count: null, percent: null };

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly programme: Programme,
  ) {
    this.domain = domainNamed(sheet.name);
  }

  readRow(row: number): void {
    const columns = this.filled(row);
    const first = columns[0];
    if (first === undefined) return;
    const text = textAt(this.sheet, row, first);
    const label = plainText(text);
    if (this.readQuestion(row, first, text)) this.readColumnHeadings(row, columns);
    else if (this.question !== null && this.readCounts(row, columns.slice(0, LABELS_TRIED))) return;
    else if (this.question !== null && NOTE.test(label)) this.question.note = { row, column: first };
    else if (this.readStandard(row, columns)) this.readStated(row, columns.slice(1));
    else if (this.question === null || this.complete()) {
      this.readStated(row, columns);
      this.readDomain(columns.map((column) => textAt(this.sheet, row, column)));
      this.readColumnHeadings(row, columns);
    } else this.readColumnHeadings(row, columns);
  }

  private filled(row: number): number[] {
    const width = this.sheet.rows[row]?.length ?? 0;
    return Array.from({ length: width }, (_, column) => column).filter(
      (column) => textAt(this.sheet, row, column) !== "",
    );
  }

  private complete(): boolean {
    return this.question !== null && (this.question.yes !== null || this.question.no !== null);
  }

  private readQuestion(row: number, column: number, text: string): boolean {
    const code = questionCode(text);
    if (code === null) return false;
    this.block ??= this.openBlock(null);
    const question = { place: { row, column }, code, yes: null, no: null, notApplicable: null, note: null };
    this.question = question;
    this.columns = { count: null, percent: null };
    this.block.questions.push(question);
    return true;
  }

  private readCounts(row: number, columns: readonly number[]): boolean {
    for (const column of columns) {
      const label = plainText(textAt(this.sheet, row, column));
      const kind = YES.test(label)
        ? "yes"
        : NO.test(label)
          ? "no"
          : NOT_APPLICABLE.test(label)
            ? "notApplicable"
            : null;
      if (kind === null || this.question === null) continue;
      if (this.question[kind] !== null) return false;
      this.question[kind] = this.countRow(row, column);
      this.readNote(row, this.filled(row));
      return true;
    }
    return false;
  }

  /** A note may stand beside the counts as well as under them. */
  private readNote(row: number, columns: readonly number[]): void {
    const column = columns.find((one) => NOTE.test(plainText(textAt(this.sheet, row, one))));
    if (column !== undefined && this.question !== null) this.question.note = { row, column };
  }

  /** The `#` and `%` columns if the table heads them, else the next two columns that hold something. */
  private countRow(row: number, label: number): CountRow {
    const right = this.filled(row).filter((column) => column > label);
    const count = this.columns.count ?? right[0] ?? label + 1;
    const percent = this.columns.percent ?? right.find((column) => column > count) ?? count + 1;
    return { count: { row, column: count }, percent: { row, column: percent } };
  }

  private readColumnHeadings(row: number, columns: readonly number[]): void {
    for (const column of columns) {
      const text = textAt(this.sheet, row, column);
      if (COUNT_HEADING.test(text)) this.columns.count = column;
      if (PERCENT_HEADING.test(text)) this.columns.percent = column;
    }
  }

  /** A number in one cell and a name in the next are one heading. */
  private readStandard(row: number, columns: readonly number[]): boolean {
    const [first, second] = columns as [number, number?];
    const text = textAt(this.sheet, row, first);
    const joined = /^\d\.\d$/u.test(text) && second !== undefined ? `${text} ${textAt(this.sheet, row, second)}` : text;
    const alone = typeof valueAt(this.sheet, row, first) === "number" && second === undefined;
    if (alone || standardHeading(this.programme, joined) === null) return false;
    this.block = this.openBlock({ place: { row, column: first }, text: joined });
    this.question = null;
    return true;
  }

  private openBlock(heading: StandardBlock["heading"]): StandardBlock {
    const block = { heading, domain: this.domain, stated: null, questions: [] };
    this.blocks.push(block);
    return block;
  }

  private readStated(row: number, columns: readonly number[]): void {
    if (this.block === null || this.block.heading === null || this.block.questions.length > 0) return;
    const place = columns
      .map((column): Place => ({ row, column }))
      .find(({ column }) => ratingNamed(textAt(this.sheet, row, column)));
    if (place !== undefined && this.block.stated === null) {
      this.block.stated = { place, text: textAt(this.sheet, place.row, place.column) };
    }
  }

  /** Only a short line that is no question can name a domain: a question's own words may speak of out-of-court work. */
  private readDomain(texts: readonly string[]): void {
    const text = texts.join(" ");
    const named = text.length <= 80 && !text.includes("?") ? domainNamed(text) : null;
    if (named === null) return;
    this.domain = named;
    this.block = null;
    this.question = null;
  }
}
