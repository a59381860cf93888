import type { Quotation } from "../../../core/assessment/evidence.ts";
import type { Placing } from "../../browser/page-messages.ts";
import { nameOf, type Place, type Stretch, stretchesByName } from "../record/record-text.ts";
import { findAsItStands } from "./find-as-it-stands.ts";
import { findChanged } from "./find-changed.ts";

/** Where a kept quotation stands on a screen, by the id of its evidence. */
export interface Placement<S extends Stretch = Stretch> {
  readonly id: string;
  readonly how: Placing;
  /** Null where it was not found. */
  readonly at: Place<S> | null;
}

/**
 * Find kept quotations again on a screen.
 *
 * Words shown as someone's record that are another's, or another day's, are the worst that can happen here, so: a
 * quotation is only looked for in entries with the date and heading of its own; all of it and of what stands around it must
 * be there once; changed words are only looked for where nothing was like them when they were taken; and whatever is in
 * doubt is not found. The position is not asked: it proves nothing that the words do not, and within an entry saves nothing.
 */
export function placeQuotations<S extends Stretch>(
  record: { readonly stretches: readonly S[] },
  kept: readonly { readonly id: string; readonly quotation: Quotation }[],
): Placement<S>[] {
  const named = stretchesByName(record.stretches);
  return kept.map(({ id, quotation }) => {
    const stretches = named.get(nameOf(quotation.entry)) ?? [];
    return { id, ...placeOne(stretches, quotation) };
  });
}

function placeOne<S extends Stretch>(stretches: readonly S[], quotation: Quotation): Omit<Placement<S>, "id"> {
  const nowhere = { how: "not-found", at: null } as const;
  if (quotation.distinct === "not") return nowhere;
  const [at, another] = findAsItStands(stretches, quotation);
  if (another !== undefined) return nowhere;
  if (at !== undefined) return { how: "exact", at };
  if (quotation.distinct !== "even-changed" || !areOfOneEntry(stretches)) return nowhere;
  const changed = findChanged(stretches, quotation);
  return changed === null ? nowhere : { how: "changed", at: changed };
}

/** Whether stretches belong to the same entry; none belong to no entry. */
function areOfOneEntry(stretches: readonly Stretch[]): boolean {
  const [first] = stretches;
  return first !== undefined && first.of >= 0 && stretches.every(({ of }) => of === first.of);
}
