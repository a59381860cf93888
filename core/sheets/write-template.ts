import type { Programme } from "../programmes/programme.ts";
import type { FieldId, ListId, ListRules } from "../programmes/sample-rules.ts";
import type { Words } from "../words/en.ts";
import { fillIn } from "../words/fill-in.ts";
import type { Language } from "../words/wording.ts";
import { wordsIn } from "../words/words-in.ts";
import { columnName } from "../workbook/address.ts";
import type { CellContent, ListValidation, PutSheet } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { placedStandards } from "./framework-names.ts";
import { headingRow, nameForSheet, putSheet, value } from "./sheet-content.ts";

/** Rows that the lists of allowed values reach to. */
const LAST_ROW = 500;
const HEADINGS = 3;

/** Write an inspection's empty sheets, each with its headings and the values its cells may hold. */
export function writeTemplate(
  workbook: WorkbookSnapshot,
  programme: Programme,
  list: ListId | null,
  language: Language,
): PutSheet[] {
  const words = wordsIn(language);
  const sheet = new TemplateSheets(workbook, programme, words, language);
  const lists = programme.samples.lists.filter((one) => list === null || one.id === list);
  return [...lists.map((one) => sheet.longlist(one)), sheet.assessments(), sheet.domainOne(), sheet.decisions()];
}

/** An inspection's sheet for panel decisions, with rows already in it. */
export function writeDecisionsSheet(
  workbook: WorkbookSnapshot,
  programme: Programme,
  rows: CellContent[][],
  language: Language,
): PutSheet {
  return new TemplateSheets(workbook, programme, wordsIn(language), language).decisions(rows);
}

interface Column {
  readonly heading: string;
  readonly width: number;
  /** Values that a list offers; empty for free text. */
  readonly values?: readonly string[];
}

class TemplateSheets {
  constructor(
    private readonly workbook: WorkbookSnapshot,
    private readonly programme: Programme,
    private readonly words: Words,
    private readonly language: Language,
  ) {}

  longlist(list: ListRules): PutSheet {
    const { answers, levels } = this.words;
    const yesNo = [answers.yes, answers.no];
    const risk = [levels.low, levels.medium, levels.high, levels["very-high"]];
    const offered: Partial<Record<FieldId, readonly string[]>> = {
      gender: [this.words.genders.male, this.words.genders.female],
      rosh: risk,
      safety: risk,
    };
    const fields: FieldId[] = ["case-id", ...list.fields, "start-date", "case-manager", "team"];
    const columns: Column[] = [
      ...fields.map((field) => ({
        heading: this.words.columns[field] ?? field,
        width: 20,
        values: offered[field] ?? [],
      })),
      ...list.leavingOut.map((rule) => ({ heading: rule.name.value[this.language], width: 28, values: yesNo })),
      { heading: this.words.columns["exclusion-reason"] ?? "", width: 30 },
    ];
    const name = fillIn(this.words, this.words.sheets.longlist, { list: list.id });
    return this.sheet(`template.longlist.${list.id}`, name, list.name.value[this.language], columns);
  }

  assessments(): PutSheet {
    const { answers, levels, labels } = this.words;
    const offered = [answers.yes, answers.no, answers["not-applicable"]];
    const questions = placedStandards(this.programme)
      .flatMap(({ standard }) => standard.keyQuestions)
      .filter((one) => one.counted)
      .map((one) => ({ heading: one.id, width: 8, values: offered }));
    const youth = this.programme.service === "youth";
    const columns: Column[] = [
      { heading: labels.caseReference, width: 16 },
      { heading: labels.inspector, width: 18 },
      ...(youth
        ? [{ heading: labels.safetyFactors, width: 18, values: [answers.yes, answers.no] }]
        : [
            {
              heading: labels.inspectorRosh,
              width: 18,
              values: [levels.low, levels.medium, levels.high, levels["very-high"]],
            },
            {
              heading: labels.childSafeguarding,
              width: 18,
              values: [answers.yes, answers.no, answers["not-applicable"]],
            },
          ]),
      { heading: labels.excludedOnDay, width: 24 },
      ...questions,
    ];
    return this.sheet("template.assessments", this.words.sheets.assessments, this.words.sheets.assessments, columns);
  }

  domainOne(): PutSheet {
    const { labels } = this.words;
    const judged = placedStandards(this.programme).filter(({ standard }) => standard.ratedBy.value === "judgement");
    const columns: Column[] = [
      { heading: labels.standard, width: 12 },
      { heading: labels.name, width: 34 },
      { heading: labels.proposedRating, width: 24, values: this.ratings() },
      { heading: labels.reasons, width: 80 },
    ];
    const rows = judged.map(({ standard }) => [value(standard.id), value(standard.name.value[this.language])]);
    return this.sheet(
      "template.domain-one",
      this.words.sheets["domain-one"],
      this.words.sheets["domain-one"],
      columns,
      rows,
    );
  }

  decisions(rows: CellContent[][] = []): PutSheet {
    const { labels } = this.words;
    const columns: Column[] = [
      {
        heading: labels.standard,
        width: 12,
        values: placedStandards(this.programme).map(({ standard }) => standard.id),
      },
      { heading: labels.computedRating, width: 24, values: this.ratings() },
      { heading: labels.decidedRating, width: 24, values: this.ratings() },
      { heading: labels.keyQuestion, width: 14 },
      { heading: labels.reason, width: 70 },
      { heading: labels.recordedBy, width: 22 },
      { heading: labels.date, width: 14 },
    ];
    return this.sheet("template.decisions", this.words.sheets.decisions, this.words.sheets.decisions, columns, rows);
  }

  private ratings(): string[] {
    return this.programme.ratings.bands
      .map((band) => this.words.ratings[band.rating.value] ?? band.rating.value)
      .reverse();
  }

  private sheet(
    own: string,
    name: string,
    title: string,
    columns: readonly Column[],
    rows: CellContent[][] = [],
  ): PutSheet {
    const validations = columns.flatMap((column, at): ListValidation[] => {
      const letter = columnName(at);
      const range = `${letter}${HEADINGS + 1}:${letter}${LAST_ROW}`;
      return column.values === undefined || column.values.length === 0 ? [] : [{ range, values: column.values }];
    });
    return putSheet(
      own,
      nameForSheet(this.workbook, own, name),
      columns.map((column) => column.width),
      [
        [value(title, "title")],
        [value(this.words.labels.templateNote, "note")],
        headingRow(columns.map((one) => one.heading)),
        ...rows,
      ],
      { frozenRows: HEADINGS, validations, landscape: true },
    );
  }
}
