import type { RecordEntry } from "../../../core/assessment/evidence.ts";

/** What a screen's record reads: its stretches in order. */
export interface RecordText {
  readonly stretches: readonly Stretch[];
}

/** A part of a record that belongs to one entry without a break; one entry may have several. */
export interface Stretch {
  /** Which entry of the screen, from 0; -1 where it belongs to none. */
  readonly of: number;
  readonly entry: RecordEntry | null;
  /** Where it begins in the text of the screen. */
  readonly begins: number;
  /** What is shown of it, runs of blanks made one and none at its ends. */
  readonly text: string;
}

/** Characters of a stretch, the end not included. */
export interface Place<S extends Stretch = Stretch> {
  readonly stretch: S;
  readonly start: number;
  readonly end: number;
}

/** The name by which an entry is known again, for comparing. */
export function nameOf(entry: RecordEntry | null): string {
  return entry === null ? "" : `${entry.date}\n${entry.heading}`;
}

/** The stretches of a record by the name of their entry. */
export function stretchesByName<S extends Stretch>(stretches: readonly S[]): ReadonlyMap<string, readonly S[]> {
  const named = new Map<string, S[]>();
  for (const stretch of stretches) {
    const name = nameOf(stretch.entry);
    const alike = named.get(name);
    if (alike === undefined) named.set(name, [stretch]);
    else alike.push(stretch);
  }
  return named;
}
