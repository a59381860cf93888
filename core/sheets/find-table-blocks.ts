import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { SheetSnapshot } from "../workbook/snapshot.ts";
import { type Place, textAt, valueAt } from "./cell.ts";
import { domainNamed, placedStandards, ratingNamed, standardHeading } from "./framework-names.ts";
import { questionCode } from "./question-code.ts";
import { type TableBand, tableBands } from "./table-bands.ts";
import type { CountRow, QuestionBlock, StandardBlock } from "./table-block.ts";
import { COUNT_HEADING, NO, NOT_APPLICABLE, PERCENT_HEADING, SUB_SAMPLE_NOTE, YES } from "./table-words.ts";

/** A row's Yes or No stands first in it, or behind one other cell. */
const LABELS_TRIED = 2;

/**
 * Find key-question tables anywhere on a sheet, as printed in 000 §7.1 and 004 §7.1.
 *
 * @returns standards' blocks from the top down, the left-hand ones first where tables stand side by side; empty when the sheet holds none. Only key questions with a Yes or a No row count
 */
export function findTableBlocks(sheet: SheetSnapshot, programme: Programme): StandardBlock[] {
  const whole = blocksIn(sheet, programme, WHOLE_SHEET);
  const bands = whole.length === 0 ? [] : tableBands(sheet, programme);
  return bands.length > 1 ? bands.flatMap((band) => blocksIn(sheet, programme, band)) : whole;
}

const WHOLE_SHEET: TableBand = { from: 0, to: Number.POSITIVE_INFINITY };

function blocksIn(sheet: SheetSnapshot, programme: Programme, band: TableBand): StandardBlock[] {
  const reading = new Reading(sheet, programme, band);
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
    private readonly band: TableBand,
  ) {
    this.domain = domainNamed(sheet.name);
  }

  readRow(row: number): void {
    const columns = this.filled(row);
    const first = columns[0];
    if (first === undefined) {
      this.readSharedTitle(row);
      return;
    }
    const text = textAt(this.sheet, row, first);
    if (this.readQuestion(row, first, text)) {
      this.readColumnHeadings(row, columns);
      if (this.columns.percent === null && this.block?.heading)
        this.readCounts(row, columns.slice(1, 1 + LABELS_TRIED));
      this.readNote(row, columns);
    } else if (this.question !== null && this.headsColumns(row, columns)) this.readColumnHeadings(row, columns);
    else if (this.question !== null && this.readCounts(row, columns.slice(0, LABELS_TRIED))) return;
    else if (this.question !== null && this.readNote(row, columns)) return;
    else if (this.readStandard(row, columns)) this.readStated(row, columns.slice(1));
    else if (this.question === null || this.complete()) {
      this.readStated(row, columns);
      this.readDomain(columns.map((column) => textAt(this.sheet, row, column)));
      this.readColumnHeadings(row, columns);
    } else this.readColumnHeadings(row, columns);
  }

  private filled(row: number): number[] {
    const cells = this.sheet.rows[row] ?? [];
    const filled: number[] = [];
    for (let column = this.band.from; column < Math.min(cells.length, this.band.to); column++) {
      if (cells[column] !== null && textAt(this.sheet, row, column) !== "") filled.push(column);
    }
    return filled;
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

  /** A note may stand beside the question or its counts as well as under them. A question's own wording is none. */
  private readNote(row: number, columns: readonly number[]): boolean {
    const column = columns.find((one) => {
      const text = textAt(this.sheet, row, one);
      return !text.endsWith("?") && SUB_SAMPLE_NOTE.test(plainText(text));
    });
    if (column === undefined || this.question === null) return false;
    this.question.note = { row, column };
    return true;
  }

  /** The `#` and `%` columns if the table heads them, else the next two columns that hold something. */
  private countRow(row: number, label: number): CountRow {
    const right = this.filled(row).filter((column) => column > label);
    const count = this.columns.count ?? right[0] ?? label + 1;
    const percent = this.columns.percent ?? right.find((column) => column > count) ?? count + 1;
    return { count: { row, column: count }, percent: { row, column: percent } };
  }

  /** `No.` above a column of counts is no answer: it stands beside a `%`. */
  private headsColumns(row: number, columns: readonly number[]): boolean {
    const texts = columns.map((column) => textAt(this.sheet, row, column));
    return COUNT_HEADING.test(texts[0] ?? "") && texts.some((text) => PERCENT_HEADING.test(text));
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
    const heading = standardHeading(this.programme, joined);
    const alone = typeof valueAt(this.sheet, row, first) === "number" && second === undefined;
    const known = placedStandards(this.programme).some(({ standard }) => standard.id === heading?.number);
    if (heading === null || (alone && !known)) return false;
    const above = heading.number === null ? this.numberAbove() : null;
    if (above === null) this.block = this.openBlock({ place: { row, column: first }, text: joined });
    else above.text = `${above.text} ${joined}`;
    this.question = null;
    return true;
  }

  /** A standard's number that stands in a line of its own above its name. */
  private numberAbove(): StandardBlock["heading"] {
    const { heading, questions } = this.block ?? { heading: null, questions: [] };
    return heading !== null && questions.length === 0 && /^\d\.\d$/u.test(heading.text) ? heading : null;
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

  /** A title over tables that stand side by side is above all of them, though it stands over the first. */
  private readSharedTitle(row: number): void {
    const texts = (this.sheet.rows[row] ?? []).map((_, column) => textAt(this.sheet, row, column));
    if (this.blocks.length === 0 && !texts.some((text) => questionCode(text) !== null)) this.readDomain(texts);
  }

  /** Only a short line that is no question can name a domain: a question's own words may speak of out-of-court work. */
  private readDomain(texts: readonly string[]): void {
    const text = texts.join(" ");
    const named = text.length <= 80 && !text.includes("?") ? domainNamed(text) : null;
    if (named === null) return;
    // Domain one is judged, not counted: a title that names it ends what was said about the tables.
    this.domain = named === 1 ? null : named;
    this.block = null;
    this.question = null;
  }
}
