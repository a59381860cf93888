import { inspectorKey } from "../assessment/inspector-key.ts";
import type { Imported } from "../sheets/imported-sheets.ts";
import { type KeptRow, keptText } from "../sheets/kept-rows.ts";
import { listNamed } from "../sheets/list-named.ts";
import type { Words } from "../words/en.ts";
import { judgementRows, type Reading, readingRow } from "./reading-row.ts";

/** What a reading changed: a case new from its inspector, a later reading, the same one again, or an earlier one that is passed over. */
export type ReadingChange = "new" | "changed" | "unchanged" | "older";

/**
 * Take one reading in. It takes the place of the same inspector's earlier reading of the case; other readings stay as they are.
 *
 * @param words of the language that the sheets are in
 * @returns what is there after it; columns that a person added keep what stands in them
 */
export function mergeReading(
  imported: Imported,
  words: Words,
  reading: Reading,
): { readonly imported: Imported; readonly change: ReadingChange } {
  const { labels } = words;
  const { readings } = imported;
  const row = readingRow(words, reading);
  const key = `${caseKey(row, words)}\n${inspectorOf(row, words)}`;
  const standing = readings.find((one) => `${caseKey(one, words)}\n${inspectorOf(one, words)}` === key);
  const before = standing === undefined ? "" : keptText(standing, labels.lastChanged);
  if (standing !== undefined && before === reading.judged.changed) return { imported, change: "unchanged" };
  if (standing !== undefined && before > reading.judged.changed) return { imported, change: "older" };
  const whole = standing === undefined ? row : new Map([...addedTo(standing, words), ...row]);
  const gone = [standing, row].flatMap((one) => (one === undefined ? [] : [judgedBy(one, words)]));
  const judgements = [
    ...imported.judgements.filter((one) => !gone.includes(judgedBy(one, words))),
    ...judgementRows(words, reading),
  ];
  // A reading that becomes the first or the second one comes after those that are it already.
  const sameRole = standing !== undefined && isSecond(standing, words) === isSecond(row, words);
  const kept = sameRole
    ? readings.map((one) => (one === standing ? whole : one))
    : [...readings.filter((one) => one !== standing), whole];
  return { imported: { ...imported, readings: kept, judgements }, change: standing === undefined ? "new" : "changed" };
}

/** Which case a reading is of: a case that is in two samples is judged in each. */
export function caseKey(row: KeptRow, { labels }: Words): string {
  return `${keptText(row, labels.caseReference)}\n${listNamed(keptText(row, labels.list))}`;
}

/** True for a reading that its inspector handed over as a second one. */
export function isSecond(row: KeptRow, { labels }: Words): boolean {
  return keptText(row, labels.readingOf) === labels.secondReading;
}

/** Whose reading a row is, for comparing. */
export function inspectorOf(row: KeptRow, { labels }: Words): string {
  return inspectorKey(keptText(row, labels.inspector));
}

/** What ties a reading to its judgements. */
export function judgedBy(row: KeptRow, words: Words): string {
  return `${keptText(row, words.labels.ourReference).toLowerCase()}\n${inspectorOf(row, words)}`;
}

/** What a later reading of the same inspector leaves in a row: its second inspector, and columns that a person added. */
function addedTo(row: KeptRow, { labels }: Words): [string, NonNullable<ReturnType<KeptRow["get"]>>][] {
  const replaced: readonly string[] = [
    ...[labels.safetyFactors, labels.inspectorRosh, labels.childSafeguarding],
    ...[labels.excludedOnDay, labels.additionalCase],
  ];
  return [...row].filter(([heading]) => !replaced.includes(heading) && !isQuestion(heading));
}

/** A heading that is a key question's or a prompt's number. */
export function isQuestion(heading: string): boolean {
  return /^\d+\.\d+\.\d+( [a-z])?$/u.test(heading);
}
