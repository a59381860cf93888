/** A public source document and the section in it: `{ document: "000", section: "7.1" }` reads 000 §7.1. */
export interface Source {
  readonly document: "000" | "001" | "002" | "003" | "004";
  readonly section: string;
}

/** A choice of ours where the sources conflict or say nothing; shown as ours beside every result it touches. */
export interface Decision {
  /** The page in docs/decisions that gives the reason: `rounding` is docs/decisions/rounding.md. */
  readonly decision: string;
  /** The section the decision is about, where there is one. */
  readonly about: Source | null;
}

export type Citation = Source | Decision;

/** A programme fact and where it comes from. Nothing enters a programme without one. */
export interface Cited<T> {
  readonly value: T;
  readonly source: Citation;
}

/** True when a fact is our decision rather than a source's words. */
export function isDecision(citation: Citation): citation is Decision {
  return "decision" in citation;
}
