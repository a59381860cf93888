/** A stratum to share a sample over. Whole numbers of 0 or more; `available` is at most `population`. */
export interface StratumSize {
  readonly population: number;
  /** Cases that can be taken: the population without possible exclusions. */
  readonly available: number;
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
  const taken = strata.map(() => 0);
  let open = strata.map((_, index) => index).filter((index) => strata[index]?.available !== 0);
  let remaining = Math.min(
    size,
    strata.reduce((sum, one) => sum + one.available, 0),
  );
  while (open.length > 0) {
    const shares = largestRemainder(
      open.map((index) => strata[index]?.population ?? 0),
      remaining,
    );
    const over = open.filter((index, at) => (shares[at] ?? 0) > (strata[index]?.available ?? 0));
    if (over.length === 0) {
      for (const [at, index] of open.entries()) taken[index] = shares[at] ?? 0;
      return taken;
    }
    for (const index of over) {
      taken[index] = strata[index]?.available ?? 0;
      remaining -= taken[index];
    }
    open = open.filter((index) => !over.includes(index));
  }
  return taken;
}

function largestRemainder(populations: readonly number[], size: number): number[] {
  const whole = populations.reduce((sum, one) => sum + one, 0);
  if (whole === 0) return populations.map(() => 0);
  const shares = populations.map((population) => Math.floor((size * population) / whole));
  const remainder = (index: number) => (size * (populations[index] ?? 0)) % whole;
  const order = populations
    .map((_, index) => index)
    .sort((a, b) => remainder(b) - remainder(a) || (populations[b] ?? 0) - (populations[a] ?? 0) || a - b);
  const left = size - shares.reduce((sum, one) => sum + one, 0);
  for (const index of order.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
