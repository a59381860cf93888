import type { InspectionKind } from "../programmes/inspection-kind.ts";
import type { ListId, ListRules, SampleRules, SizeRange } from "../programmes/sample-rules.ts";
import { advisedSize } from "./size.ts";

/** An advised size, and where it comes from. */
export interface SizeAdvised {
  readonly size: number;
  /** `table`: the organisation's row; `formula`: confidence and margin; `range`: the top of the programme's range, which the formula passes. */
  readonly from: "table" | "formula" | "range";
  /** The programme's range for this list, both ends inclusive; null where it gives none. */
  readonly range: { readonly from: number; readonly to: number } | null;
}

/**
 * The size to suggest for one list. Advice, never enforced: the range says when a typed size is unusual.
 *
 * @param population eligible cases, possible exclusions included
 * @param organisation a name in the programme's table, or null
 * @returns cases; never more than `population`. An organisation in the table has its own size; otherwise the formula's size, as
 *   far as the top of the programme's range, where it gives one
 *
 * Source: 000 §4.1, 004 §4.1; stopping at the top of the range is ours (docs/decisions/sample-size.md).
 */
export function adviseSize(
  rules: SampleRules,
  list: ListRules,
  kind: InspectionKind,
  organisation: string | null,
  population: number,
): SizeAdvised {
  const range = rangeOf(list, kind);
  const table = tableSize(rules, list.id, organisation);
  if (table !== null) return { size: Math.min(table, population), from: "table", range };
  const formula = advisedSize(rules.advice, population);
  if (range === null) return { size: formula, from: "formula", range };
  const size = Math.min(range.to, formula);
  return { size, from: size === formula ? "formula" : "range", range };
}

/** A range of a combined sample is shared by the list's part of it, rounded half up. */
function rangeOf(list: ListRules, kind: InspectionKind): { from: number; to: number } | null {
  const range = list.sizes.find((one) => one.kind === kind);
  if (range === undefined) return null;
  const part = range.combined ? (list.partOfCombined?.value ?? 100) : 100;
  const share = (cases: SizeRange["from"]) => Math.floor((2 * cases.value * part + 100) / 200);
  return { from: share(range.from), to: share(range.to) };
}

function tableSize(rules: SampleRules, list: ListId, organisation: string | null): number | null {
  const row = rules.organisations.find((one) => one.organisation === organisation);
  return row?.sizes.find((one) => one.list === list)?.size.value ?? null;
}
