import type { Tally } from "../assessment/tally.ts";
import type { KeyQuestion } from "../programmes/framework.ts";
import type { Programme } from "../programmes/programme.ts";
import { bandOfCounts, type Rounding } from "../rating/band.ts";
import { wholePercent } from "../rating/percent.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { Language } from "../words/wording.ts";
import { wordsIn } from "../words/words-in.ts";
import { columnName } from "../workbook/address.ts";
import type { CellContent, PutSheet } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import type { Place } from "./cell.ts";
import { CODES } from "./counting/counting-lists.ts";
import { type CountedAnswers, writeCountedAnswers } from "./counting/write-counted-answers.ts";
import { type PlacedStandard, placedStandards } from "./framework-names.ts";
import { ratingLooks } from "./rating-looks.ts";
import type { AssessmentsSheet } from "./read-assessments.ts";
import { sampleGroup } from "./sample-group.ts";
import { headingRow, live, nameForSheet, putSheet, value } from "./sheet-content.ts";

/** What the tables are made from. */
export interface TablesToWrite {
  readonly tallies: ReadonlyMap<string, Tally>;
  readonly assessments: readonly AssessmentsSheet[];
  /** Cases in each sample (`sampleGroup`), for the notes on sub-samples. */
  readonly samples: ReadonlyMap<string, number>;
  readonly rounding: Rounding;
}

/** Where a written key question's counts stand: the sheet, and rows counted from 1 of its Yes and No. */
export interface WrittenCounts {
  readonly sheet: string;
  readonly yes: string;
  readonly no: string;
}

/**
 * Write key-question tables, one sheet a domain, laid out as printed in 000 §7.1 with live counts, percents and ratings. The counts are of
 * our own codes, on a sheet of ours that turns each answer into one.
 *
 * @returns the sheets, the one that is counted on first, and where each key question's counts stand
 */
export function writeTables(
  workbook: WorkbookSnapshot,
  programme: Programme,
  from: TablesToWrite,
  language: Language,
): { edits: PutSheet[]; counts: Map<string, WrittenCounts> } {
  const words = wordsIn(language);
  const counts = new Map<string, WrittenCounts>();
  if (from.tallies.size === 0) return { edits: [], counts };
  const counted = writeCountedAnswers(workbook, programme, from.assessments, words);
  const tables = programme.framework.domains.flatMap((domain) => {
    const standards = placedStandards(programme).filter(
      (one) => one.domain === domain && [...from.tallies.keys()].some((id) => id.startsWith(`${one.standard.id}.`)),
    );
    if (standards.length === 0) return [];
    const own = `tables.domain-${domain.number}`;
    const name = nameForSheet(workbook, own, fillIn(words, words.sheets.tables, { domain: domain.number }));
    const writer = new TablesWriter(programme, from, counted, words, language, name, counts);
    const rows = writer.rows(
      fillIn(words, words.labels.tablesTitle, { domain: domain.number, name: domain.name.value[language] }),
      standards,
    );
    const looksByText = ratingLooks(words, `B${TABLES_FIRST}:B${rows.length}`);
    return [putSheet(own, name, [10, 70, 8, 8, 4, 10, 24], rows, { looksByText })];
  });
  return { edits: counted === null ? tables : [counted.edit, ...tables], counts };
}

/** Rows of the bands that the stated ratings are looked up in, beside the title; counted from 1. */
const BANDS_FIRST = 2;
/** The row of the first table, counted from 1; ratings stand in the second column from there. */
const TABLES_FIRST = 7;

class TablesWriter {
  private readonly written: CellContent[][] = [];

  constructor(
    private readonly programme: Programme,
    private readonly from: TablesToWrite,
    private readonly counted: CountedAnswers | null,
    private readonly words: Words,
    private readonly language: Language,
    private readonly sheet: string,
    private readonly counts: Map<string, WrittenCounts>,
  ) {}

  rows(title: string, standards: readonly PlacedStandard[]): (CellContent | null)[][] {
    this.written.push([value(title, "title")], [this.notCounted()], [], [], [], []);
    for (const { domain, standard } of standards) {
      const sample = this.from.samples.get(sampleGroup(this.programme, domain.number, standard.id)) ?? null;
      const questions = [...this.from.tallies.values()].filter((tally) =>
        tally.keyQuestion.startsWith(`${standard.id}.`),
      );
      this.written.push([value(standard.id, "strong"), value(standard.name.value[this.language], "strong")]);
      const stated = this.written.push([]) - 1;
      const cells = questions.map((tally) => {
        const question = standard.keyQuestions.find((one) => one.id === tally.keyQuestion) ?? null;
        return this.writeQuestion(tally, question, sample);
      });
      this.written[stated] = [value(""), this.stated(questions, cells)];
      this.written.push([]);
    }
    return this.withBands();
  }

  private writeQuestion(
    tally: Tally,
    question: KeyQuestion | null,
    sample: number | null,
  ): { yes: string; no: string } {
    const { labels } = this.words;
    const wording = question?.wording.value[this.language] ?? "";
    this.written.push(headingRow([tally.keyQuestion, wording, "#", "%"]));
    const row = this.written.length + 1;
    const [yes, no] = [`C${row}`, `C${row + 1}`];
    const applicable = tally.yes + tally.no;
    const line = (label: string, answer: "yes" | "no", cell: string) => {
      const count = tally[answer];
      return [
        value(""),
        value(label),
        this.counted === null
          ? value(count, "count")
          : live(this.counted.countOf(tally.keyQuestion, CODES[answer]), count, "count"),
        live(
          `IF(${yes}+${no}=0,"",ROUND(100*${cell}/(${yes}+${no}),0))`,
          wholePercent(count, applicable) ?? "",
          "percent",
        ),
      ];
    };
    this.written.push(line(labels.yes, "yes", yes), line(labels.no, "no", no));
    if (sample !== null && applicable < sample) this.written.push([value(""), value(labels.subSampleNote, "note")]);
    this.counts.set(tally.keyQuestion, {
      sheet: this.sheet,
      yes: `$${yes[0]}$${yes.slice(1)}`,
      no: `$${no[0]}$${no.slice(1)}`,
    });
    return { yes, no };
  }

  /** What a reader should know of the counts: cases added further down than is read, answers that nothing knows, and whether they are live. */
  private notCounted(): CellContent {
    const { labels } = this.words;
    if (this.counted === null) return value(labels.countsNotLive, "note");
    const { caseBelow, answerUnknown, others } = this.counted;
    const formula = `IF(${caseBelow},"${labels.casesNotCounted}",IF(${answerUnknown},"${labels.answersNotCounted}",""))`;
    return live(formula, others > 0 ? labels.answersNotCounted : "", "note");
  }

  /** The rating of the lowest band: the lowest percent looked up in the bands beside the title. */
  private stated(questions: readonly Tally[], cells: readonly { yes: string; no: string }[]): CellContent {
    const { bands } = this.programme.ratings;
    const last = BANDS_FIRST + bands.length - 1;
    const none = 1000;
    const percents = cells.map(({ yes, no }) => {
      const exact = `100*${yes}/(${yes}+${no})`;
      return `IF(${yes}+${no}=0,${none},${this.from.rounding === "exact" ? exact : `ROUND(${exact},0)`})`;
    });
    const lowest = `MIN(${percents.join(",")})`;
    const formula = `IF(${lowest}=${none},"${this.words.ratings["not-rated"]}",INDEX($G$${BANDS_FIRST}:$G$${last},MATCH(${lowest},$F$${BANDS_FIRST}:$F$${last},1)))`;
    const worked = questions
      .map((one) => bandOfCounts(bands, one.yes, one.yes + one.no, this.from.rounding))
      .filter((band) => band !== null)
      .sort((a, b) => a.score.value - b.score.value)[0];
    const rating = worked?.rating.value ?? "not-rated";
    return live(formula, this.words.ratings[rating] ?? rating, "strong");
  }

  private withBands(): (CellContent | null)[][] {
    const rows: (CellContent | null)[][] = this.written.map((row) => [...row]);
    const beside = [
      headingRow([this.words.labels.fromPercent, this.words.labels.rating]),
      ...this.programme.ratings.bands.map((band) => [
        value(band.from.value, "percent"),
        value(this.words.ratings[band.rating.value] ?? ""),
      ]),
    ];
    for (const [at, cells] of beside.entries()) {
      const row = rows[at] ?? [];
      rows[at] = [...row, ...Array<null>(Math.max(0, 5 - row.length)).fill(null), ...cells];
    }
    return rows;
  }
}

/** Where a person's own table has a key question's counts. */
export function countsInTable(
  sheet: { readonly name: string; readonly top: number; readonly left: number },
  yes: Place,
  no: Place,
): WrittenCounts {
  const absolute = ({ row, column }: Place) => `$${columnName(sheet.left + column)}$${sheet.top + row + 1}`;
  return { sheet: sheet.name, yes: absolute(yes), no: absolute(no) };
}
