import { namedStrata } from "../longlist/stratum-of.ts";
import type { ListRules } from "../programmes/sample-rules.ts";
import type { Wording } from "../words/wording.ts";
import type { StandingCase } from "./standing-cases.ts";

export interface Stratum {
  readonly id: string;
  readonly name: Wording;
}

/**
 * A list's strata in the order they are drawn and shown: the programme's own order, or by id where they come from the values met, so that
 * the order of rows changes nothing.
 */
export function strataInOrder(list: ListRules, cases: readonly StandingCase[]): readonly Stratum[] {
  const named = namedStrata(list);
  if (named !== null) return named;
  const met = new Map<string, Stratum>();
  for (const { stratum } of cases) {
    if (stratum === null) continue;
    const known = met.get(stratum.id);
    if (known === undefined || stratum.name.en < known.name.en) met.set(stratum.id, stratum);
  }
  return [...met.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}
