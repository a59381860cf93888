import type { Facts, Problem } from "../../core/workbook/problem.ts";

/**
 * A file that cannot be read or changed. Thrown deep inside this room only, and turned into a returned problem by
 * `readWorkbook` and `saveWorkbook`: nothing outside the room ever sees it thrown.
 */
export class BadFile extends Error {
  readonly kind: string;
  readonly facts: Facts;

  constructor(kind: string, facts: Facts = {}) {
    super(kind);
    this.kind = kind;
    this.facts = facts;
  }

  /** The problem to hand back, with the file's name among its facts. */
  problem(name: string): Problem {
    return { kind: this.kind, severity: "error", sheet: null, cell: null, facts: { name, ...this.facts } };
  }
}
