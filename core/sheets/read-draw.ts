import { plainText } from "../longlist/plain-text.ts";
import type { ListId } from "../programmes/sample-rules.ts";
import type { Language } from "../words/wording.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { type Label, languageOfTable, type OwnTable, ownTable, textUnder } from "./own-table.ts";

/** The draw of a list that a workbook holds: the sample as people use it, and the log of how it came about. */
export interface DrawnSheets {
  readonly sample: OwnTable;
  readonly log: OwnTable;
  /** The language the sample was written in. */
  readonly language: Language;
}

const SAMPLE: readonly Label[] = ["order", "result", "caseReference", "stratum"];
const SAMPLE_MORE: readonly Label[] = ["reason", "inPlaceOf"];
const LOG: readonly Label[] = ["caseReference", "stratumId", "result", "order", "drawKey"];
const LOG_MORE: readonly Label[] = ["afterwards"];

/** The draw of a list, read from our own sheets in either language; null when the sample or its log is not there. */
export function readDraw(workbook: WorkbookSnapshot, list: ListId): DrawnSheets | null {
  const sample = readSample(workbook, list);
  const log = ownTable(sheetOf(workbook, `draw-log.${list}`), LOG, LOG_MORE);
  if (sample === null || log === null) return null;
  return { sample, log, language: languageOfTable(sample, "result") };
}

/** The sample of a list as people use it, with the columns they added to it; null where the workbook has none. */
export function readSample(workbook: WorkbookSnapshot, list: ListId): OwnTable | null {
  const sample = ownTable(sheetOf(workbook, `sample.${list}`), SAMPLE, SAMPLE_MORE);
  return sample === null ? null : { ...sample, columns: new Map([...sample.columns, ...addedColumns(sample)]) };
}

/** What people plan on a sample sheet, by the headings they type. Source: contracts of the sample pack; the spellings are ours. */
const ADDED: readonly (readonly [Label, RegExp])[] = [
  ["inspector", /^(lead )?(inspector|arolygydd)( name| initials)?$/u],
  ["secondInspector", /^(second|2nd|qa) inspector( name| initials)?$|^ail arolygydd$/u],
  ["slot", /^(interview )?(slot|time)$|^interview$|^(slot|amser)( y)?( cyfweliad)?$|^cyfweliad$/u],
  ["ourReference", /^our ref(erence)?$|^ein cyfeirnod$/u],
];

function addedColumns({ headings }: OwnTable): [Label, number][] {
  const plain = headings.map(plainText);
  return ADDED.flatMap(([label, pattern]): [Label, number][] => {
    const column = plain.findIndex((text) => pattern.test(text));
    return column < 0 ? [] : [[label, column]];
  });
}

function sheetOf(workbook: WorkbookSnapshot, own: string) {
  return workbook.sheets.find((sheet) => sheet.own === own);
}

/**
 * The row of a case. A draw by an earlier version has the digits of ids that are shown otherwise (7 for 000007): where no row has the id
 * itself, the one with its digits is meant.
 */
export function rowOfCase(table: OwnTable, caseId: string): number | undefined {
  const wanted = caseId.normalize("NFC").trim();
  const ids = new Map(table.rows.map((row) => [textUnder(table, row, "caseReference").normalize("NFC"), row]));
  const digits = /^0\d*$/u.test(wanted) ? String(Number(wanted)) : wanted;
  return ids.get(wanted) ?? ids.get(digits);
}
