import { laidOver } from "./outside-formats.ts";
import { blockFrom, type SheetBlock, usedBlock } from "./used-block.ts";

/**
 * A sheet's block with some of its rows read anew.
 *
 * @param first the first of them on the sheet, from 0
 * @param count how many
 * @param anew what they hold now, wherever in them it begins; without rows when they are empty
 */
export function replaceRows(block: SheetBlock, first: number, count: number, anew: SheetBlock): SheetBlock {
  const bare = block.rows.length === 0;
  const none = anew.rows.length === 0;
  const top = Math.min(bare ? first : block.top, first);
  const left = Math.min(bare ? anew.left : block.left, none ? block.left : anew.left);
  const standing = blockFrom(block, top, left);
  const fresh = blockFrom(anew, first, left);
  const put = <T>(rows: readonly (readonly T[] | null)[], fresh: readonly (readonly T[] | null)[]) => {
    const all = [...rows];
    while (all.length < first - top + count) all.push(null);
    for (let at = 0; at < count; at++) all[first - top + at] = fresh[at] ?? null;
    return all;
  };
  return usedBlock({
    top,
    left,
    rows: put(standing.rows, fresh.rows).map((row) => row ?? []),
    formats: put(standing.formats, fresh.formats),
    texts: put(standing.texts, fresh.texts),
    outside: laidOver(
      (standing.outside ?? []).map((row, at) => (at >= first && at < first + count ? null : row)),
      fresh.outside ?? [],
    ),
    formulas: put(standing.formulas ?? [], fresh.formulas ?? []),
  });
}
