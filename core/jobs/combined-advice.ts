import type { ListId } from "../programmes/sample-rules.ts";
import { adviseSize } from "../sampling/advise-size.ts";
import { shareCombined } from "../sampling/share-combined.ts";
import { readLonglist } from "../sheets/read-longlist.ts";
import { standingCases } from "../sheets/standing-cases.ts";
import type { RecognisedLonglist } from "./find-longlist.ts";
import type { JobOptions } from "./job.ts";

/** What a combined sample of two lists would take from each, in the programme's proportion. */
export interface CombinedAdvice {
  readonly total: number;
  readonly lists: readonly { readonly list: ListId; readonly size: number }[];
}

/**
 * The sizes that share the two lists' advised sizes in the programme's proportion, a short list giving way to the other's surplus.
 *
 * @param longlists every longlist of the workbook
 * @returns null unless the workbook has both lists of a programme that combines them
 *
 * Source: 000 §4.1, §4.3.
 */
export function combinedAdvice(longlists: readonly RecognisedLonglist[], options: JobOptions): CombinedAdvice | null {
  const { programme, kind, language } = options;
  const combined = longlists.filter(({ list }) => list.partOfCombined !== null);
  if (combined.length !== 2) return null;
  const lists = combined.map((one) => {
    const { cases } = standingCases(one.list, readLonglist(one.sheet, one.list, one.heading), language);
    const population = cases.filter(({ stratum }) => stratum !== null).length;
    const available = cases.filter(({ standing }) => standing === "available").length;
    return { list: one.list, available, ...adviseSize(programme.samples, one.list, kind, null, population) };
  });
  const [a, b] = lists;
  if (a === undefined || b === undefined || a.list.id === b.list.id) return null;
  const total = a.size + b.size;
  const { first, second } = shareCombined(total, a.list.partOfCombined?.value ?? 50, a.available, b.available);
  return {
    total: first + second,
    lists: [
      { list: a.list.id, size: first },
      { list: b.list.id, size: second },
    ],
  };
}
