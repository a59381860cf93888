import { inspectorKey } from "../assessment/inspector-key.ts";

/** A case to allot: who inspects it already, and who reads it a second time; empty for nobody. */
export interface CaseToAllot {
  readonly inspector: string;
  readonly second: string;
}

/**
 * Allot the cases that have no inspector, evenly and in their order.
 *
 * @param inspectors those to share the cases among, each once; may be none
 * @returns each case's inspector: its own, else the one with the fewest cases so far (the one listed first among equals) who is not its
 *   second inspector; null where there is nobody
 *
 * Source: ours; the programmes leave it to the lead inspector.
 */
export function allotCases(cases: readonly CaseToAllot[], inspectors: readonly string[]): (string | null)[] {
  const counts = new Map(inspectors.map((name) => [inspectorKey(name), 0]));
  const count = (name: string) => counts.set(inspectorKey(name), (counts.get(inspectorKey(name)) ?? 0) + 1);
  for (const { inspector } of cases) if (inspector !== "") count(inspector);
  return cases.map(({ inspector, second }) => {
    if (inspector !== "") return inspector;
    const free = inspectors.filter((name) => inspectorKey(name) !== inspectorKey(second));
    const least = Math.min(...free.map((name) => counts.get(inspectorKey(name)) ?? 0));
    const next = free.find((name) => counts.get(inspectorKey(name)) === least);
    if (next === undefined) return null;
    count(next);
    return next;
  });
}
