import type { Programme } from "../programmes/programme.ts";
import type { ListRules } from "../programmes/sample-rules.ts";

/**
 * What the inspectorate's own references of a list begin with: its domain (`D2`), or the list's initials (`UW`) where several lists share
 * the domain. The same in every language.
 */
export function referenceStart(programme: Programme, list: ListRules): string {
  const alone = programme.samples.lists.filter((one) => one.domain === list.domain).length === 1;
  if (alone) return `D${list.domain}`;
  return list.id
    .split("-")
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
}

/**
 * Give references to cases that have none: `D2-01` and on, after the highest number there is.
 *
 * @param own each case's reference, empty where it has none
 * @param taken every reference of the list ever given, those of excluded cases too
 * @returns each case's reference; none that was there is changed
 *
 * Source: 003 §10.4 (a schedule bears the inspectorate's own reference); its form is ours.
 */
export function giveReferences(start: string, own: readonly string[], taken: readonly string[]): string[] {
  const number = new RegExp(`^${start}-(\\d{1,9})$`, "iu");
  let highest = Math.max(0, ...[...own, ...taken].map((text) => Number(number.exec(text.trim())?.[1] ?? 0)));
  return own.map((text) => (text === "" ? `${start}-${String(++highest).padStart(2, "0")}` : text));
}
