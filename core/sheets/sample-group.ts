import type { Programme } from "../programmes/programme.ts";

/**
 * Which sample a standard's cases come from: its domain's, or, where a domain has several lists (probation, domain three), its own.
 *
 * @param standard a standard's number (`4.2`), or one of its key questions' (`4.2.1`)
 */
export function sampleGroup(programme: Programme, domain: number, standard: string): string {
  const lists = programme.samples.lists.filter((list) => list.domain === domain);
  return lists.length > 1 ? standard.split(".").slice(0, 2).join(".") : String(domain);
}
