import { allocate } from "../../core/sampling/allocate.ts";
import { drawKey } from "../../core/sampling/draw-key.ts";
import { advisedSize, marginOfError } from "../../core/sampling/size.ts";
import { FunctionFault } from "./function-fault.ts";
import type { Speech } from "./rating-functions.ts";
import { type Cell, type Cells, countOf, flat, isBlank, lineOf, programmeOf } from "./read-arguments.ts";

/**
 * The advised number of cases, before any range of the programme's.
 *
 * Faults: `not-a-count`, `not-a-programme` (#VALUE!). Source: 000 §4.1, 004 §4.1.
 */
export function SAMPLESIZE(_: Speech, population: Cell, programme?: Cell): number {
  return advisedSize(programmeOf(programme).samples.advice, countOf(population));
}

/**
 * The margin of error in percentage points, with finite population correction.
 *
 * Faults: `not-a-count`, `above-population`, `not-a-programme` (#VALUE!); `no-cases-taken` (#N/A). Source: 000 §4.1, 004 §4.1.
 */
export function MARGIN(_: Speech, size: Cell, population: Cell, programme?: Cell): number {
  const [taken, all] = [countOf(size), countOf(population)];
  if (taken > all) throw new FunctionFault("value", "above-population", { available: taken, population: all });
  const margin = marginOfError(programmeOf(programme).samples.advice, taken, all);
  if (margin === null) throw new FunctionFault("na", "no-cases-taken");
  return margin;
}

/**
 * Cases to take in each stratum, in the shape of the range given.
 *
 * @param populations eligible cases a stratum; a blank cell is a stratum of none
 * @param available cases that can be taken, one cell a stratum in the same order; left out, all of them
 *
 * Faults: `not-a-count`, `not-alike`, `above-population` (#VALUE!). Source: 000 §4.2-4.3; the method is ours.
 */
export function ALLOCATE(_: Speech, populations: Cells, size: Cell, available?: Cells | null): number[][] {
  const all = flat(populations).map((cell) => (isBlank(cell) ? 0 : countOf(cell)));
  const can = available == null ? all : flat(available).map((cell) => (isBlank(cell) ? 0 : countOf(cell)));
  if (can.length !== all.length) throw new FunctionFault("value", "not-alike", { one: all.length, other: can.length });
  const strata = all.map((population, at) => ({ population, available: can[at] ?? 0 }));
  const over = strata.find((one) => one.available > one.population);
  if (over !== undefined) throw new FunctionFault("value", "above-population", { ...over });
  const takes = allocate(strata, countOf(size));
  let next = 0;
  return populations.map((row) => row.map(() => takes[next++] ?? 0));
}

/**
 * The key that orders a case within its stratum: 64 hex digits.
 *
 * Faults: `text-wanted`, `line-break` (#VALUE!). Source: PROBITY-DRAW-1, ours.
 */
export function DRAWKEY(_: Speech, seed: Cell, stratum: Cell, caseId: Cell): string {
  return drawKey(lineOf(seed), lineOf(stratum), lineOf(caseId));
}
