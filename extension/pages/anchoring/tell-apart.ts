import type { Distinct, Quotation } from "../../../core/assessment/evidence.ts";
import { nameOf, type Place, type RecordText, type Stretch, stretchesByName } from "../record/record-text.ts";
import { findAsItStands } from "./find-as-it-stands.ts";
import { holdsNearlyAlike, piecesOf } from "./find-changed.ts";

/**
 * How well a quotation can be told from all else on the screen it is being taken from.
 *
 * Words are compared piece by piece: a quotation may begin with its entry's heading, or reach over two sentences of which
 * one is often used. Where another entry is named alike and reads alike even in part, removing things could put the same
 * words between the same ones there, so such a quotation is never marked.
 */
export function tellApart(record: RecordText, at: Place, quotation: Quotation): Distinct {
  const named = stretchesByName(record.stretches).get(nameOf(quotation.entry)) ?? [];
  if (findAsItStands(named, quotation).length !== 1) return "not";
  if (quotation.entry === null) return "as-it-stands";
  const pieces = piecesOf(quotation.exact);
  const isAlike = (text: string) => pieces.some((piece) => holdsNearlyAlike(text, piece));
  const others = named.filter(({ of }) => of !== at.stretch.of);
  if (others.some(({ text }) => isAlike(text))) return "not";
  const around = named.filter(({ of }) => of === at.stretch.of).flatMap((one) => textAround(one, at));
  return others.length > 0 || around.some(isAlike) ? "as-it-stands" : "even-changed";
}

/** A stretch without what is being quoted. */
function textAround(one: Stretch, { stretch, start, end }: Place): string[] {
  return one === stretch ? [one.text.slice(0, start), one.text.slice(end)] : [one.text];
}
