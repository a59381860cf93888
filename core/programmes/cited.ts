import type { Citation, Cited } from "./citation.ts";

/**
 * A programme fact with where it comes from.
 *
 * @param value the fact
 * @param source the section that states it, or the decision that settles it
 * @returns both together, as every leaf of a programme is written
 */
export function cited<const T>(value: T, source: Citation): Cited<T> {
  return { value, source };
}
