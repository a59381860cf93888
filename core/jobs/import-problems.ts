import type { Programme } from "../programmes/programme.ts";
import { problemAbout } from "../sheets/cell.ts";
import type { Imported } from "../sheets/imported-sheets.ts";
import { type KeptRow, keptText } from "../sheets/kept-rows.ts";
import { isLabel, textUnder } from "../sheets/own-table.ts";
import { readSample } from "../sheets/read-draw.ts";
import type { Words } from "../words/en.ts";
import type { Problem } from "../workbook/problem.ts";
import type { WorkbookSnapshot } from "../workbook/snapshot.ts";
import { caseKey, isSecond, judgedBy, type ReadingChange } from "./merge-reading.ts";
import type { Reading } from "./reading-row.ts";
import type { PlacedReadings } from "./write-imported.ts";

/** Case ids of each drawn sample, excluded ones among them, by list; a list without a draw is not there. */
export function sampledCases(workbook: WorkbookSnapshot, programme: Programme): Map<string, ReadonlySet<string>> {
  return new Map(
    programme.samples.lists.flatMap(({ id }) => {
      const sample = readSample(workbook, id);
      if (sample === null) return [];
      const rows = sample.rows.filter((row) => !isLabel(textUnder(sample, row, "result"), "reserve"));
      return [[id, new Set(rows.map((row) => textUnder(sample, row, "caseReference").normalize("NFC")))] as const];
    }),
  );
}

/**
 * What people should know of one reading. Cases are named by the inspectorate's own reference, and nothing is told of what the record says.
 *
 * Problems (returned): `alert-recorded`, `connection-declared`, `case-not-drawn`, `case-not-finished`, `older-reading`.
 */
export function problemsOfReading(
  { inspector, judged }: Reading,
  change: ReadingChange,
  sampled: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const { reference, list, alerts, connection, additional, done } = judged;
  const drawn = sampled.get(list);
  const strange = drawn !== undefined && additional === null && !drawn.has(judged.caseId.normalize("NFC").trim());
  return [
    ...(alerts.length > 0 ? [problemAbout(null, "alert-recorded", { reference, alerts: alerts.length })] : []),
    ...(connection?.connected === true ? [problemAbout(null, "connection-declared", { reference, inspector })] : []),
    ...(strange ? [problemAbout(null, "case-not-drawn", { reference, list })] : []),
    ...(done ? [] : [problemAbout(null, "case-not-finished", { reference, inspector })]),
    ...(change === "older" ? [problemAbout(null, "older-reading", { reference, inspector })] : []),
  ];
}

/**
 * What people should know of how readings of one case stand to each other.
 *
 * Problems (returned): `reference-twice`, `two-first-readings`, `second-without-first`. Source: 000 §6.10 (paired quality assurance).
 */
export function problemsOfPairs(imported: Imported, placed: PlacedReadings, words: Words): Problem[] {
  const { labels } = words;
  const counted = new Map(placed.first.map((row) => [caseKey(row, words), row]));
  const pairs = placed.second.flatMap((row) => {
    const first = counted.get(caseKey(row, words));
    const facts = { reference: keptText(row, labels.ourReference), inspector: keptText(row, labels.inspector) };
    if (first === undefined) return [problemAbout(null, "second-without-first", facts)];
    if (isSecond(row, words)) return [];
    return [problemAbout(null, "two-first-readings", { ...facts, first: keptText(first, labels.inspector) })];
  });
  return [...doubledReferences(imported, words), ...pairs];
}

/** An inspector's evidence is found by the case's reference, so no two of that inspector's cases may share one. */
function doubledReferences({ readings }: Imported, words: Words): Problem[] {
  const met = new Map<string, KeptRow>();
  return readings.flatMap((row) => {
    const other = met.get(judgedBy(row, words));
    met.set(judgedBy(row, words), other ?? row);
    if (other === undefined || caseKey(other, words) === caseKey(row, words)) return [];
    const [caseId, first] = [row, other].map((one) => keptText(one, words.labels.caseReference));
    const reference = keptText(row, words.labels.ourReference);
    return [problemAbout(null, "reference-twice", { caseId: caseId ?? "", reference, other: first ?? "" })];
  });
}
