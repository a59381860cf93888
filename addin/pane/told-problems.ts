import { fixesFor } from "../../core/jobs/fixes.ts";
import type { JobOptions } from "../../core/jobs/job.ts";
import type { Problem } from "../../core/workbook/problem.ts";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot.ts";
import type { ProblemGroup, ProblemLine } from "./desk.ts";
import { problemGroups, someOf } from "./problem-groups.ts";

interface Telling {
  readonly told: number;
  readonly workbook: WorkbookSnapshot;
  readonly problems: readonly Problem[];
  /** How the job was asked to work; null when no programme is known, and with it no fix. */
  readonly options: JobOptions | null;
}

/** Tellings remembered: what stands on the pane's screens at once, with room to spare. */
const REMEMBERED = 8;

/** The problems handed over lately, each telling with the workbook it was about: of any of them more may be asked for, or a fix. */
export class ToldProblems {
  #tellings: readonly Telling[] = [];
  #count = 0;

  /** Problems in groups, worst first, remembered. */
  tell(workbook: WorkbookSnapshot, problems: readonly Problem[], options: JobOptions | null): ProblemGroup[] {
    const telling = { told: ++this.#count, workbook, problems, options };
    this.#tellings = [...this.#tellings, telling].slice(-REMEMBERED);
    return problemGroups(telling.told, problems, (problem) => fixesOf(telling, problem));
  }

  /** The next few problems of one kind of a telling, from a place among them. */
  more(told: number, kind: string, from: number): ProblemLine[] {
    const telling = this.#tellings.find((one) => one.told === told);
    if (telling === undefined) return [];
    const all = telling.problems.filter((one) => one.kind === kind);
    return someOf(all, from, (problem) => fixesOf(telling, problem));
  }

  /** Those of a telling that are about one cell, in groups. */
  at(told: number, sheet: string, cell: string): ProblemGroup[] {
    const telling = this.#tellings.find((one) => one.told === told);
    if (telling === undefined) return [];
    const there = telling.problems.filter((one) => one.cell === cell && one.sheet === sheet);
    return problemGroups(told, there, (problem) => fixesOf(telling, problem));
  }

  /** The telling that was told last. */
  get last(): number {
    return this.#count;
  }

  /** Whether a problem was told of this very workbook. */
  holds(workbook: WorkbookSnapshot, problem: Problem): boolean {
    const wanted = JSON.stringify(problem);
    return this.#tellings.some(
      (one) => one.workbook === workbook && one.problems.some((other) => isAlike(other, problem, wanted)),
    );
  }
}

function fixesOf({ workbook, options }: Telling, problem: Problem) {
  return options === null ? [] : fixesFor(problem, workbook, options);
}

function isAlike(one: Problem, other: Problem, wanted: string): boolean {
  return one.kind === other.kind && one.cell === other.cell && JSON.stringify(one) === wanted;
}
