import { HEADING_PATTERNS } from "../longlist/heading-patterns.ts";
import { plainText } from "../longlist/plain-text.ts";
import type { Programme } from "../programmes/programme.ts";
import type { FieldId, ListRules } from "../programmes/sample-rules.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { textAt } from "./cell.ts";
import { isLabel, type OwnTable, textUnder } from "./own-table.ts";
import { readSample } from "./read-draw.ts";

/** A list's drawn sample with what people planned on it: who inspects which case, when, under which reference. */
export interface AllottedSample {
  readonly list: ListRules;
  readonly table: OwnTable;
  /** The cases selected, reserves that were brought in among them, in the sheet's order. */
  readonly cases: readonly SampledCase[];
  /** Every reference on the sheet, those of excluded cases too: none is given twice. */
  readonly references: readonly string[];
}

export interface SampledCase {
  readonly row: number;
  readonly caseId: string;
  readonly stratum: string;
  /** All of these as the sheet shows them; empty where nothing was typed. */
  readonly inspector: string;
  readonly second: string;
  readonly slot: string;
  readonly reference: string;
  readonly caseManager: string;
  /** The office; the team where the list has no office. */
  readonly office: string;
}

/** Every drawn sample of a workbook, in the order of the programme's lists. */
export function readAllotment(workbook: WorkbookSnapshot, programme: Programme): AllottedSample[] {
  return programme.samples.lists.flatMap((list) => {
    const table = readSample(workbook, list.id);
    return table === null ? [] : [readSheet(list, table)];
  });
}

/** Whether samples are drawn and each of their cases is allotted: it has an inspector and the inspectorate's own reference. */
export function isHandedOut(workbook: WorkbookSnapshot, programme: Programme): boolean {
  const cases = readAllotment(workbook, programme).flatMap((sample) => sample.cases);
  return cases.length > 0 && cases.every(({ inspector, reference }) => inspector !== "" && reference !== "");
}

function readSheet(list: ListRules, table: OwnTable): AllottedSample {
  const carried = carriedColumns(table);
  const cases = table.rows
    .filter((row) => isLabel(textUnder(table, row, "result"), "selected"))
    .map((row): SampledCase => {
      const field = (id: FieldId) => textAt(table.sheet, row, carried.get(id) ?? -1);
      return {
        row,
        caseId: textUnder(table, row, "caseReference").normalize("NFC"),
        stratum: textUnder(table, row, "stratum"),
        inspector: textUnder(table, row, "inspector").normalize("NFC"),
        second: textUnder(table, row, "secondInspector").normalize("NFC"),
        slot: textUnder(table, row, "slot"),
        reference: textUnder(table, row, "ourReference").normalize("NFC"),
        caseManager: field("case-manager"),
        office: field("office") || field("team"),
      };
    });
  const references = table.rows.map((row) => textUnder(table, row, "ourReference")).filter((text) => text !== "");
  return { list, table, cases, references };
}

function carriedColumns({ headings }: OwnTable): ReadonlyMap<FieldId, number> {
  const plain = headings.map(plainText);
  return new Map(
    (["case-manager", "office", "team"] as const).flatMap((field) => {
      const pattern = HEADING_PATTERNS.find((one) => one.field === field)?.exact;
      const column = plain.findIndex((text) => pattern?.test(text));
      return column < 0 ? [] : [[field, column] as const];
    }),
  );
}
