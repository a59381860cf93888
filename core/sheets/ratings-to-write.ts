import type { Rounding } from "../rating/band.ts";
import type { InspectionRating } from "../rating/rate-inspection.ts";
import type { WrittenCounts } from "./write-tables.ts";

/** What the ratings sheets are written from. */
export interface RatingsToWrite {
  readonly rating: InspectionRating;
  /** The cells each key question's counts come from; a key question without them gets its counts as values. */
  readonly counts: ReadonlyMap<string, WrittenCounts>;
  readonly rounding: Rounding;
}

/** Where the ratings sheet's table of bands stands, as ranges that other sheets can use. */
export interface BandRanges {
  readonly froms: string;
  readonly names: string;
  readonly scores: string;
}

/** An absolute range down one column; rows counted from 1. */
export function range(column: string, first: number, length: number): string {
  return `$${column}$${first}:$${column}$${first + Math.max(1, length) - 1}`;
}
