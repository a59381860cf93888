/** A stratum to share a sample over. Whole numbers of 0 or more; `available` is at most `population`. */
export interface StratumSize {
  readonly population: number;
  /** Cases that can be taken: the population without possible exclusions. */
  readonly available: number;
}

/** One round of sharing, stratum by stratum; what a calculator sheet shows as its working. */
export interface AllocationRound {
  /** Strata that take part in this round. */
  readonly open: readonly boolean[];
  /** Cases shared in this round, and the population they are shared by. */
  readonly remaining: number;
  readonly population: number;
  /** Whole cases, remainders (in units of 1/population) and cases given; 0 for strata that take no part. */
  readonly whole: readonly number[];
  readonly remainder: readonly number[];
  readonly given: readonly number[];
}

/**
 * Share a sample across strata in proportion to their populations (largest remainder, exact integers).
 *
 * Strata given more than they have are fixed at what they have, all at once, and the whole remaining size is shared
 * afresh over the others, until none is over. Strata with nothing available take no part.
 *
 * @param strata in the list's order
 * @param size cases to take in all, a whole number of 0 or more
 * @returns cases to take per stratum, adding up to `size` or to all that is available; ties go to the larger stratum, then the
 *   one listed first
 *
 * Problems: none; a size above what is available takes all. Source: 000 §4.2-4.3; the method is ours (docs/decisions/allocation.md).
 */
export function allocate(strata: readonly StratumSize[], size: number): number[] {
  const last = allocationRounds(strata, size).at(-1);
  return strata.map((one, index) => (last?.open[index] ? (last.given[index] ?? 0) : one.available));
}

/** Every round of an allocation, first to last; in the last one no stratum is given more than it has. */
export function allocationRounds(strata: readonly StratumSize[], size: number): AllocationRound[] {
  const most = strata.reduce((sum, one) => sum + one.available, 0);
  const rounds: AllocationRound[] = [];
  let open = strata.map((one) => one.available > 0);
  for (;;) {
    const fixed = strata.reduce((sum, one, index) => sum + (open[index] ? 0 : one.available), 0);
    const round = shareOut(strata, open, Math.min(size, most) - fixed);
    rounds.push(round);
    const still = open.map((isOpen, index) => isOpen && (round.given[index] ?? 0) <= (strata[index]?.available ?? 0));
    if (still.every((isOpen, index) => isOpen === open[index])) return rounds;
    open = still;
  }
}

function shareOut(strata: readonly StratumSize[], open: readonly boolean[], remaining: number): AllocationRound {
  const parts = strata.map((one, index) => (open[index] ? one.population : 0));
  const population = parts.reduce((sum, one) => sum + one, 0);
  const remainder = parts.map((part) => (population === 0 ? 0 : (remaining * part) % population));
  const whole = parts.map((part, index) =>
    population === 0 ? 0 : (remaining * part - (remainder[index] ?? 0)) / population,
  );
  const left = remaining - whole.reduce((sum, one) => sum + one, 0);
  const order = parts
    .map((_, index) => index)
    .filter((index) => open[index])
    .sort((a, b) => (remainder[b] ?? 0) - (remainder[a] ?? 0) || (parts[b] ?? 0) - (parts[a] ?? 0) || a - b);
  const raised = new Set(order.slice(0, left));
  const given = whole.map((one, index) => one + (raised.has(index) ? 1 : 0));
  return { open, remaining, population, whole, remainder, given };
}
