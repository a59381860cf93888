import type { Tally } from "../../core/assessment/tally.ts";
import type { LonglistCase } from "../../core/longlist/longlist-case.ts";
import type { Standard } from "../../core/programmes/framework.ts";
import { programmeById } from "../../core/programmes/index.ts";
import type { Programme } from "../../core/programmes/programme.ts";
import type { FieldId, ListId, ListRules } from "../../core/programmes/sample-rules.ts";

/** A programme that must exist. */
export function programme(id: string): Programme {
  const found = programmeById(id);
  if (found === null) throw new Error(`no programme ${id}`);
  return found;
}

/** A list of a programme that must exist. */
export function listOf(programmeId: string, id: ListId): ListRules {
  const found = programme(programmeId).samples.lists.find((list) => list.id === id);
  if (found === undefined) throw new Error(`no list ${id} in ${programmeId}`);
  return found;
}

/** A standard of a programme that must exist. */
export function standardOf(programmeId: string, id: string): Standard {
  const found = programme(programmeId)
    .framework.domains.flatMap((domain) => domain.standards)
    .find((standard) => standard.id === id);
  if (found === undefined) throw new Error(`no standard ${id} in ${programmeId}`);
  return found;
}

/** Tallies of a standard's key questions, numbered from 1, from yes and no. */
export function talliesOf(standard: string, ...counts: readonly (readonly [yes: number, no: number])[]): Tally[] {
  return counts.map(([yes, no], index) => ({ keyQuestion: `${standard}.${index + 1}`, yes, no, notApplicable: 0 }));
}

/** Tallies by key question. */
export function byQuestion(tallies: readonly Tally[]): ReadonlyMap<string, Tally> {
  return new Map(tallies.map((tally) => [tally.keyQuestion, tally]));
}

/** A row of a longlist. */
export function longlistCase(
  fields: Partial<Record<FieldId, string>>,
  reasons: Readonly<Record<string, string>> = {},
): LonglistCase {
  return { index: 0, caseId: fields["case-id"] ?? "C1", fields, reasons };
}
