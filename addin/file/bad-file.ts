import { FILE_PROBLEM_KINDS, type FileProblemKind } from "../../core/workbook/file-problem-kinds.ts";
import type { Facts, Problem } from "../../core/workbook/problem.ts";

/**
 * A file that cannot be read or changed. Thrown deep inside this room only, and turned into a returned problem by
 * `readWorkbook` and `saveWorkbook`: nothing outside the room ever sees it thrown.
 */
export class BadFile extends Error {
  readonly kind: FileProblemKind;
  readonly facts: Facts;

  constructor(kind: FileProblemKind, facts: Facts = {}) {
    super(kind);
    this.kind = kind;
    this.facts = facts;
  }

  /** The problem to hand back, with the file's name among its facts; its place is the sheet and cell its facts name. */
  problem(name: string): Problem {
    const { sheet = null, cell = null } = this.facts;
    const onSheet = typeof sheet === "string";
    return {
      kind: this.kind,
      severity: FILE_PROBLEM_KINDS[this.kind],
      sheet: onSheet ? sheet : null,
      cell: onSheet && typeof cell === "string" ? cell : null,
      facts: { name, ...this.facts },
    };
  }
}
