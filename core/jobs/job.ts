import type { InspectionKind } from "../programmes/inspection-kind.ts";
import type { Programme } from "../programmes/programme.ts";
import type { Language } from "../words/wording.ts";
import type { Edit, PutSheet } from "../workbook/edit.ts";
import type { Problem } from "../workbook/problem.ts";

/** What every job is told. */
export interface JobOptions {
  readonly programme: Programme;
  readonly kind: InspectionKind;
  readonly language: Language;
}

/**
 * What every job gives: a result, what is wrong, and the changes to make. A null result means that nothing could be done; there are
 * then no edits, and a problem says why. A job changes nothing itself. Most jobs only put sheets of their own; those that record what a
 * person decided also set cells.
 */
export interface JobOutcome<R, E extends Edit = PutSheet> {
  readonly result: R | null;
  readonly problems: readonly Problem[];
  readonly edits: readonly E[];
}

const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/** Problems with the worst first; equally bad ones sheet by sheet, from the top of each sheet down. */
export function worstFirst(problems: readonly Problem[]): Problem[] {
  const sheets = [...new Set(problems.map((one) => one.sheet))];
  return problems.toSorted(
    (a, b) =>
      ORDER[a.severity] - ORDER[b.severity] || sheets.indexOf(a.sheet) - sheets.indexOf(b.sheet) || rowOf(a) - rowOf(b),
  );
}

function rowOf({ cell }: Problem): number {
  return Number(/\d+$/u.exec(cell ?? "")?.[0] ?? 0);
}

/** An outcome of a job that could do nothing. */
export function nothingDone(problems: readonly Problem[]): JobOutcome<never, never> {
  return { result: null, problems: worstFirst(problems), edits: [] };
}

/** True when any problem is an error. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return problems.some((problem) => problem.severity === "error");
}
