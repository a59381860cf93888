import type { FieldId, ListRules } from "../programmes/sample-rules.ts";
import { HEADING_PATTERNS } from "./heading-patterns.ts";
import { plainHeadings } from "./plain-heading.ts";

/** A field, or a reason for leaving out. */
export type HeadingMeaning =
  | { readonly is: "field"; readonly field: FieldId }
  | { readonly is: "leaving-out"; readonly rule: string };

/** What a person said some columns are, by position among the headings; null for one that means nothing. */
export type SaidColumns = ReadonlyMap<number, HeadingMeaning | null>;

/** What one column of a longlist was taken for. */
export interface HeadingMatch {
  /** The column's position among the headings given, from 0. */
  readonly column: number;
  readonly heading: string;
  readonly meaning: HeadingMeaning;
  /** `exact`: the heading is one we know. `guess`: it only contains such words; people are asked to look. `said`: a person said so. */
  readonly how: "exact" | "guess" | "said";
}

/**
 * Match a longlist's headings to fields and to reasons for leaving out, by meaning rather than place.
 *
 * @param headings the headings in column order; empty text for a column without one
 * @param list the list's rules, for its own reasons for leaving out
 * @param said what a person said columns are: it goes before everything, and a field said of one column is looked for in no other
 * @returns one match a field at the most (an exact one before a guess, then the first), and every column that is a reason, "Excluded
 *   (Y/N)" and "Reason for exclusion" side by side among them;
 *   columns that mean nothing to us are not there
 *
 * Source: headings 000 §4.3, 004 §4.3; the aliases are ours.
 */
export function matchHeadings(
  headings: readonly string[],
  list: ListRules,
  said: SaidColumns = new Map(),
): HeadingMatch[] {
  const found = new Map<FieldId, HeadingMatch>();
  const reasons: HeadingMatch[] = [];
  for (const [column, meaning] of said) {
    const match = { column, heading: headings[column] ?? "", meaning, how: "said" } as const;
    if (meaning?.is === "field" && !found.has(meaning.field)) found.set(meaning.field, { ...match, meaning });
    else if (meaning?.is === "leaving-out") reasons.push({ ...match, meaning });
  }
  const settled = new Set(found.keys());
  const taken = new Set([...found.values(), ...reasons].map((match) => match.column));
  const written = [...plainHeadings(headings)]
    .filter(([column]) => !said.has(column))
    .map(([column, text]) => [column, meaningsOf(text, list)] as const);
  const take = (match: HeadingMatch) => {
    taken.add(match.column);
    if (match.meaning.is === "field" && !found.has(match.meaning.field)) found.set(match.meaning.field, match);
    else reasons.push(match);
  };
  for (const how of ["exact", "guess"] as const) {
    for (const [column, { exact, guess, rule: reason }] of written) {
      const heading = headings[column] ?? "";
      if (taken.has(column)) continue;
      const field = how === "exact" ? exact : guess;
      // A heading known for certain wins over a reason's pattern; a reason's pattern wins over a guess; dates are never reasons.
      const rule = how === "guess" ? reason : null;
      if (rule !== null) take({ column, heading, meaning: { is: "leaving-out", rule }, how: "exact" });
      else if (field !== null && !found.has(field)) take({ column, heading, meaning: { is: "field", field }, how });
      else if (field === "exclusion-reason" && how === "exact" && !settled.has(field))
        take({ column, heading, meaning: { is: "field", field }, how });
    }
  }
  return [...found.values(), ...reasons].sort((a, b) => a.column - b.column);
}

interface Meanings {
  readonly exact: FieldId | null;
  readonly guess: FieldId | null;
  readonly rule: string | null;
}

/** What headings met before may mean, by list: a wide sheet says the same few thousands of times. */
const MET = new WeakMap<ListRules, Map<string, Meanings>>();
const MOST_KEPT = 10_000;

function meaningsOf(heading: string, list: ListRules): Meanings {
  const met = MET.get(list) ?? new Map<string, Meanings>();
  MET.set(list, met);
  const known = met.get(heading);
  if (known !== undefined) return known;
  const text = withoutEnding(heading);
  const rule = /\bdate\b/u.test(text) ? null : reasonOf(text, list);
  const meanings = { exact: fieldOf(text, "exact", list), guess: fieldOf(text, "guess", list), rule };
  if (met.size >= MOST_KEPT) met.clear();
  met.set(heading, meanings);
  return meanings;
}

function fieldOf(text: string, how: "exact" | "guess", list: ListRules): FieldId | null {
  const patterns = HEADING_PATTERNS.filter((one) => !one.onlyWhereAsked || list.fields.includes(one.field));
  return patterns.find((pattern) => pattern[how]?.test(text))?.field ?? null;
}

/** `Gender (M/F)` is Gender and `Excluded (Y/N)` is Excluded; `M/F` alone stays. */
function withoutEnding(text: string): string {
  return text.replace(/ (?:y n|yes no|m f|ie nage|ie na|oes nac oes)$/u, "");
}

function reasonOf(text: string, list: ListRules): string | null {
  return list.leavingOut.find((rule) => rule.heading.test(text))?.id ?? null;
}
