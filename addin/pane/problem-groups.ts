import type { Fix } from "../../core/jobs/fixes.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { ProblemGroup, ProblemLine } from "./desk.ts";

/** How many problems of a kind are shown at first, and how many more each time. */
const AT_ONCE = 20;

/**
 * Problems by kind, in the order given (worst first), the first few of each with what can be done about them.
 *
 * @param told which telling of problems this is
 * @param fixesOf the fixes of one problem; asked only for those shown
 */
export function problemGroups(
  told: number,
  problems: readonly Problem[],
  fixesOf: (problem: Problem) => readonly Fix[],
): ProblemGroup[] {
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    const known = kinds.get(problem.kind);
    if (known === undefined) kinds.set(problem.kind, [problem]);
    else known.push(problem);
  }
  return [...kinds].map(([kind, all]) => ({
    told,
    kind,
    severity: all[0]?.severity ?? "notice",
    count: all.length,
    problems: someOf(all, 0, fixesOf),
  }));
}

/** The next few problems of one kind, from a place among them. */
export function someOf(
  all: readonly Problem[],
  from: number,
  fixesOf: (problem: Problem) => readonly Fix[],
): ProblemLine[] {
  return all.slice(from, from + AT_ONCE).map((problem) => ({
    problem,
    fixes: fixesOf(problem).map(({ kind, facts }) => ({ kind, facts })),
  }));
}
