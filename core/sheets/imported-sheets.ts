import type { Language } from "../words/wording.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type KeptRow, keptRows } from "./kept-rows.ts";
import { type Label, languageOfTable, type OwnTable, ownTable } from "./own-table.ts";

/** Our own sheets that assessment files are taken into. */
export const IMPORTED = { first: "assessments", second: "second-assessments", judgements: "judgements" } as const;
export type ImportedSheet = keyof typeof IMPORTED;

/** What assessment files brought: readings of cases, a row each, and the judgements made in them, a row a question. */
export interface Imported {
  /** The language the sheets are written in. */
  readonly language: Language;
  /** One inspector's reading of one case each; of one case those that came earlier first. */
  readonly readings: readonly KeptRow[];
  readonly judgements: readonly KeptRow[];
  /** Headings that stand on each sheet, those of a person's own among them. */
  readonly headings: Readonly<Record<ImportedSheet, readonly string[]>>;
}

const READING: readonly Label[] = ["caseReference", "ourReference", "list", "inspector", "lastChanged"];
const NEEDED: Readonly<Record<ImportedSheet, readonly Label[]>> = {
  first: READING,
  second: READING,
  judgements: ["ourReference", "inspector", "question"],
};

/** One of the sheets as a table; null where it is not there, or its headings were changed. */
export function importedTable(workbook: WorkbookSnapshot, which: ImportedSheet, more: readonly Label[] = []) {
  return ownTable(importedSheet(workbook, which), NEEDED[which], more);
}

/**
 * What was taken in so far.
 *
 * @param language of new sheets; those that stand keep theirs
 * @returns the name of a sheet whose headings were changed so that it cannot be added to
 */
export function readImported(workbook: WorkbookSnapshot, language: Language): Imported | string {
  const found = { first: table(workbook, "first"), second: table(workbook, "second") };
  const judgements = table(workbook, "judgements");
  const tables = { ...found, judgements };
  const changed = Object.values(tables).find((one) => typeof one === "string");
  if (typeof changed === "string") return changed;
  const read = tables as Readonly<Record<ImportedSheet, OwnTable | null>>;
  const rowsOf = (which: ImportedSheet) => (read[which] === null ? [] : keptRows(read[which]));
  const written = read.first ?? read.second ?? read.judgements;
  return {
    language: written === null ? language : languageOfTable(written, "inspector"),
    readings: [...rowsOf("first"), ...rowsOf("second")],
    judgements: rowsOf("judgements"),
    headings: {
      first: read.first?.headings ?? [],
      second: read.second?.headings ?? [],
      judgements: read.judgements?.headings ?? [],
    },
  };
}

function table(workbook: WorkbookSnapshot, which: ImportedSheet): OwnTable | null | string {
  const sheet = importedSheet(workbook, which);
  return sheet === undefined ? null : (importedTable(workbook, which) ?? sheet.name);
}

function importedSheet(workbook: WorkbookSnapshot, which: ImportedSheet) {
  return workbook.sheets.find((sheet) => sheet.own === IMPORTED[which]);
}
