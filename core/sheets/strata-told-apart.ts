import type { LonglistCase } from "../longlist/longlist-case.ts";
import { stratumIdWithSigns, stratumOf } from "../longlist/stratum-of.ts";
import type { ListRules } from "../programmes/sample-rules.ts";
import type { Wording } from "../words/wording.ts";

/** A case and its stratum; null for one that has none. */
interface PlacedCase {
  readonly one: LonglistCase;
  readonly stratum: { readonly id: string; readonly name: Wording } | null;
}

/**
 * Cases whose strata differ only in signs ("FDR <18", "FDR 18+"), or in where one value ends and the next begins, in strata of their own.
 * A stratum keeps its usual id, which the draw hashes, wherever that tells it from all others on the list; only strata that it would merge
 * get ids with their signs. So draws that were right stay as they were.
 *
 * Source: ours (docs/decisions/strata-values.md).
 */
export function tellStrataApart<C extends PlacedCase>(list: ListRules, cases: readonly C[]): readonly C[] {
  if (list.strata.by !== "values") return cases;
  const names = new Map<string, Map<string, C>>();
  for (const one of cases) {
    if (one.stratum === null) continue;
    const met = names.get(one.stratum.id) ?? new Map<string, C>();
    names.set(one.stratum.id, met.set(valuesOf(list, one), one));
  }
  const merged = new Map<string, string | null>();
  for (const met of names.values()) {
    const ids = [...met].map(([values, { one }]) => [values, stratumIdWithSigns(list, one)] as const);
    if (new Set(ids.map(([, id]) => id)).size > 1) for (const [values, id] of ids) merged.set(values, id);
  }
  if (merged.size === 0) return cases;
  return cases.map((one) => {
    const id = one.stratum === null ? null : (merged.get(valuesOf(list, one)) ?? null);
    return one.stratum === null || id === null ? one : { ...one, stratum: { ...one.stratum, id } };
  });
}

/** Names of the strata that earlier versions drew as one with another, sorted; empty where there are none. */
export function strataToldApart(list: ListRules, cases: readonly PlacedCase[]): string[] {
  const apart = cases.filter(({ one, stratum }) => stratum !== null && stratum.id !== stratumOf(list, one).id);
  return [...new Set(apart.map(({ stratum }) => stratum?.name.en ?? ""))].sort();
}

function valuesOf({ strata }: ListRules, { one }: PlacedCase): string {
  const fields = strata.by === "values" ? strata.fields.value : [];
  return fields.map((field) => one.fields[field] ?? "").join("\n");
}
