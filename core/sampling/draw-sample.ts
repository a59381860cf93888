import { allocate } from "./allocate.ts";
import { firstByKey } from "./order-by-key.ts";

/** The name of the method, written in every log; a change to the order it gives is a new name. */
export const DRAW_METHOD = "PROBITY-DRAW-1";

/** One eligible case: in a stratum's population, and taken only when `available`. */
export interface DrawCase {
  readonly caseId: string;
  readonly stratum: string;
  readonly available: boolean;
}

export interface DrawnCase {
  readonly caseId: string;
  readonly stratum: string;
  /** Place within the stratum, from 1: among the sample for selected cases, among the reserves for reserves. */
  readonly order: number;
}

export interface DrawnStratum {
  readonly id: string;
  readonly population: number;
  readonly available: number;
  readonly selected: number;
}

export interface Draw {
  readonly strata: readonly DrawnStratum[];
  readonly selected: readonly DrawnCase[];
  readonly reserves: readonly DrawnCase[];
}

/** Reserves for each stratum: so many, or a tenth of what was selected in it and at least two. */
export type Reserves = number | "tenth";

/**
 * Draw a stratified random sample and its ordered reserves, the same whatever order the cases come in.
 *
 * @param strata stratum ids in the list's order
 * @param cases every eligible case, each in one of `strata`, ids unique once canonical
 * @param size cases to select in all, a whole number of 0 or more
 * @param reserves reserves per stratum, as far as there are cases left
 *
 * Problems: none; the caller refuses duplicate ids, unassigned cases and an empty seed. Source: 000 §4.2-4.3; PROBITY-DRAW-1 is ours.
 */
export function drawSample(
  strata: readonly string[],
  cases: readonly DrawCase[],
  seed: string,
  size: number,
  reserves: Reserves,
): Draw {
  const groups = new Map(strata.map((id) => [id, { population: 0, available: [] as string[] }]));
  for (const one of cases) {
    const group = groups.get(one.stratum);
    if (group === undefined) throw new Error(`Case in no stratum of the list: ${one.stratum}`);
    group.population++;
    if (one.available) group.available.push(one.caseId);
  }
  const sizes = [...groups.values()].map((one) => ({ population: one.population, available: one.available.length }));
  const takes = allocate(sizes, size);
  const draw = { strata: [] as DrawnStratum[], selected: [] as DrawnCase[], reserves: [] as DrawnCase[] };
  for (const [at, [id, group]] of [...groups].entries()) {
    const take = takes[at] ?? 0;
    const order = firstByKey(seed, id, group.available, take + reservesFor(reserves, take));
    draw.strata.push({ id, population: group.population, available: group.available.length, selected: take });
    draw.selected.push(...numbered(id, order.slice(0, take)));
    draw.reserves.push(...numbered(id, order.slice(take)));
  }
  return draw;
}

function reservesFor(reserves: Reserves, selected: number): number {
  return reserves === "tenth" ? Math.max(2, Math.ceil(selected / 10)) : reserves;
}

function numbered(stratum: string, caseIds: readonly string[]): DrawnCase[] {
  return caseIds.map((caseId, index) => ({ caseId, stratum, order: index + 1 }));
}
