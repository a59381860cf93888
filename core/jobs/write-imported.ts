import type { Programme } from "../programmes/programme.ts";
import { placedStandards } from "../sheets/framework-names.ts";
import { IMPORTED, type Imported, type ImportedSheet } from "../sheets/imported-sheets.ts";
import { type KeptRow, keptText } from "../sheets/kept-rows.ts";
import { listNamed } from "../sheets/list-named.ts";
import { inNaturalOrder, naturalKey } from "../sheets/natural-order.ts";
import { headingRow, nameForSheet, putSheet, value } from "../sheets/sheet-content.ts";
import type { Words } from "../words/en.ts";
import type { CellContent, CellStyle, PutSheet } from "../workbook/edit.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { caseKey, isQuestion, isSecond } from "./merge-reading.ts";

/** Readings by where they stand: of each case the one that counts, and all others. */
export interface PlacedReadings {
  readonly first: readonly KeptRow[];
  readonly second: readonly KeptRow[];
}

/**
 * Say which reading of each case counts: the earliest of those handed over as a first one. It gets the other readers' names.
 *
 * @returns readings in the order of the programme's lists and of their references
 */
export function placeReadings(programme: Programme, { readings }: Imported, words: Words): PlacedReadings {
  const counted = new Map<string, KeptRow>();
  for (const row of readings) {
    const key = caseKey(row, words);
    if (!isSecond(row, words) && !counted.has(key)) counted.set(key, row);
  }
  const sorted = inOrder(programme, readings, words);
  const isFirst = (row: KeptRow) => counted.get(caseKey(row, words)) === row;
  const second = sorted.filter((row) => !isFirst(row));
  const { labels } = words;
  const readers = (row: KeptRow) =>
    second.filter((one) => caseKey(one, words) === caseKey(row, words)).map((one) => keptText(one, labels.inspector));
  const first = sorted.filter(isFirst).map((row) => {
    const others = readers(row);
    return others.length === 0 ? row : new Map([...row, [labels.secondInspector, value(others.join(", "))]]);
  });
  return {
    first,
    second: second.map((row) => new Map([...row].filter(([heading]) => heading !== labels.secondInspector))),
  };
}

function inOrder(programme: Programme, rows: readonly KeptRow[], { labels }: Words): KeptRow[] {
  const lists: readonly string[] = programme.samples.lists.map(({ id }) => id);
  const keyOf = (row: KeptRow) => {
    const at = lists.indexOf(listNamed(keptText(row, labels.list)));
    return `${at < 0 ? 99 : at} ${naturalKey(keptText(row, labels.ourReference))}`;
  };
  return sortedBy(rows, keyOf);
}

function sortedBy(rows: readonly KeptRow[], keyOf: (row: KeptRow) => string): KeptRow[] {
  const keyed = rows.map((row) => ({ row, key: keyOf(row) }));
  return keyed.sort((a, b) => (a.key === b.key ? 0 : a.key < b.key ? -1 : 1)).map(({ row }) => row);
}

/** Write what was taken in: the readings that count, the second readings where there are any, and the judgements by reference. */
export function writeImported(
  workbook: WorkbookSnapshot,
  programme: Programme,
  imported: Imported,
  placed: PlacedReadings,
  words: Words,
): PutSheet[] {
  const { labels, sheets } = words;
  const readings = readingHeadings(programme, words);
  const page = (
    which: ImportedSheet,
    title: string,
    note: string,
    fixed: readonly string[],
    rows: readonly KeptRow[],
  ) => {
    const own = IMPORTED[which];
    if (rows.length === 0 && !workbook.sheets.some((sheet) => sheet.own === own)) return [];
    const headings = [...fixed, ...addedHeadings(fixed, imported.headings[which], rows)];
    const content = [
      [value(title, "title")],
      [value(note, "note")],
      headingRow(headings),
      ...rows.map(rowOf(headings, words)),
    ];
    const widths = headings.map((heading) => widthOf(heading, words));
    return [putSheet(own, nameForSheet(workbook, own, title), widths, content, { frozenRows: 3, landscape: true })];
  };
  const judgements = sortedBy(imported.judgements, (row) =>
    [labels.ourReference, labels.inspector, labels.question].map((label) => naturalKey(keptText(row, label))).join(" "),
  );
  const asked = questionHeadings(programme, placed);
  const own = [...readings, ...asked];
  return [
    ...page("first", sheets.imported, labels.importedNote, own, placed.first),
    ...page("second", sheets["second-readings"], labels.secondReadingsNote, own, placed.second),
    ...page("judgements", sheets.judgements, labels.judgementsNote, judgementHeadings(words), judgements),
  ];
}

function readingHeadings(programme: Programme, { labels }: Words): string[] {
  const facts =
    programme.service === "youth" ? [labels.safetyFactors] : [labels.inspectorRosh, labels.childSafeguarding];
  return [
    labels.caseReference,
    labels.ourReference,
    labels.list,
    labels.readingOf,
    labels.inspector,
    labels.secondInspector,
    ...facts,
    labels.excludedOnDay,
    labels.additionalCase,
    labels.fileRead,
    labels.finished,
    labels.lastChanged,
  ];
}

/** Every counted key question, and every other question or prompt that has an answer. */
function questionHeadings(programme: Programme, { first, second }: PlacedReadings): string[] {
  const counted = placedStandards(programme).flatMap(({ standard }) =>
    standard.keyQuestions.filter((one) => one.counted).map((one) => one.id),
  );
  const answered = [...first, ...second].flatMap((row) => [...row.keys()].filter(isQuestion));
  return inNaturalOrder([...counted, ...answered]);
}

function judgementHeadings({ labels }: Words): string[] {
  return [
    labels.ourReference,
    labels.inspector,
    labels.question,
    labels.answer,
    labels.reason,
    labels.evidenceForYes,
    labels.evidenceForNo,
    labels.evidence,
  ];
}

/** Headings that are not ours: a person's own, or a fact that this programme does not ask for. */
function addedHeadings(fixed: readonly string[], standing: readonly string[], rows: readonly KeptRow[]): string[] {
  const all = new Set([...standing, ...rows.flatMap((row) => [...row.keys()])]);
  return [...all].filter((heading) => heading !== "" && !fixed.includes(heading) && !isQuestion(heading));
}

function rowOf(headings: readonly string[], words: Words): (row: KeptRow) => (CellContent | null)[] {
  const styles = headings.map((heading) => styleOf(heading, words));
  return (row) =>
    headings.map((heading, at) => {
      const content = row.get(heading);
      return content === undefined || content.value === "" ? null : value(content.value, styles[at]);
    });
}

function styleOf(heading: string, { labels }: Words): CellStyle {
  if (heading === labels.reason) return "wrapped";
  return heading === labels.evidenceForYes || heading === labels.evidenceForNo ? "count" : "text";
}

function widthOf(heading: string, { labels }: Words): number {
  if (isQuestion(heading)) return 8;
  if (heading === labels.reason) return 60;
  return heading === labels.lastChanged || heading === labels.excludedOnDay || heading === labels.evidence ? 26 : 18;
}
