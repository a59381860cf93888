import type { Problem } from "../../core/workbook/problem.ts";

/** The place that holds the workbook could not do what was asked, and says why in a problem. Nothing was changed. */
export class HostFault extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.kind);
    this.problem = problem;
  }
}
