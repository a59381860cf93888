/** `error`: the result would be wrong or is impossible. `warning`: look at it. `notice`: information. */
export type Severity = "error" | "warning" | "notice";

/** Something a person should know, at a place they can go to. `K` is the kind, a kebab-case name listed in docs/problems.md. */
export interface Problem {
  readonly kind: string;
  readonly severity: Severity;
  /** The sheet's name, or null when the problem is about the whole workbook or an option. */
  readonly sheet: string | null;
  /** The cell as A1, or null when it is about a whole sheet. */
  readonly cell: string | null;
  /** What the sentence needs: names, numbers as shown and as worked out. */
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, string | number | null | readonly string[]>>;
