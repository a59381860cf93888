import type { RecordEntry } from "../../../core/assessment/evidence.ts";

/** The text of a screen, runs of blanks made one and none at its ends, and which entry of the record each part belongs to. */
export interface RecordText {
  readonly text: string;
  /** In order, none within another, and between them they hold all of the text but blanks. */
  readonly stretches: readonly Stretch[];
}

/** A part of the text that belongs to one entry without a break, its end not included; one entry may have several. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Which entry of the screen, from 0; -1 where it belongs to none. */
  readonly of: number;
  readonly entry: RecordEntry | null;
}

/** The name by which an entry is known again, for comparing. */
export function nameOf(entry: RecordEntry | null): string {
  return entry === null ? "" : `${entry.date}\n${entry.heading}`;
}

/** The stretches of a text by the name of their entry. */
export function stretchesByName(record: RecordText): ReadonlyMap<string, readonly Stretch[]> {
  const named = new Map<string, Stretch[]>();
  for (const stretch of record.stretches) {
    const name = nameOf(stretch.entry);
    const alike = named.get(name);
    if (alike === undefined) named.set(name, [stretch]);
    else alike.push(stretch);
  }
  return named;
}
