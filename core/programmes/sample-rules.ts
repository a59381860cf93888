import type { Wording } from "../words/wording.ts";
import type { Cited } from "./citation.ts";
import type { InspectionKind } from "./inspection-kind.ts";

export type ListId =
  | "domain-two"
  | "domain-three"
  | "court-reports"
  | "victim-contact"
  | "through-the-gate"
  | "unpaid-work"
  | "statutory";

export interface SampleRules {
  readonly advice: SizeAdvice;
  readonly lists: readonly ListRules[];
  /** Sizes fixed by the table of organisations; empty where sizes come from the advice. */
  readonly organisations: readonly OrganisationSizes[];
}

/** How the advised size is worked out (simple random sample with finite population correction). */
export interface SizeAdvice {
  /** Confidence level, a fraction: 0.8. */
  readonly confidence: Cited<number>;
  /** The normal quantile for that confidence, two-sided: 1.2815515655446. */
  readonly z: Cited<number>;
  /** Margin of error, a fraction: 0.05. */
  readonly margin: Cited<number>;
  /** Assumed proportion, a fraction: 0.5. */
  readonly proportion: Cited<number>;
}

export interface ListRules {
  readonly id: ListId;
  readonly name: Cited<Wording>;
  readonly domain: 2 | 3;
  /** Standards that its cases are judged on, by number; null for all of the domain's. */
  readonly standards: Cited<readonly string[]> | null;
  /** The interview with the case manager; null where cases are judged on the written record alone. */
  readonly interview: Cited<Interview | null>;
  /** Range of sizes by kind of inspection, cases, both ends inclusive; null where the sources give none. */
  readonly sizes: readonly SizeRange[];
  /** This list's part of a combined sample, in percent; null where lists are sized apart. */
  readonly partOfCombined: Cited<number> | null;
  /** Fields the strata need; each must have a column. */
  readonly fields: readonly FieldId[];
  readonly levels: Cited<LevelRule> | null;
  readonly strata: StrataRule;
  readonly leavingOut: readonly LeavingOutRule[];
}

/** Minutes of the slot for one case, and of it those for reading before the case manager joins and for writing up; null where none are set apart. */
export interface Interview {
  readonly slot: number;
  readonly reading: number | null;
  readonly writeUp: number | null;
}

export interface SizeRange {
  readonly kind: InspectionKind;
  readonly from: Cited<number>;
  readonly to: Cited<number>;
  /** True where the range is of all the lists together. */
  readonly combined: boolean;
}

/** A longlist's fields that are known by meaning. */
export const FIELD_IDS = [
  "case-id",
  "gender",
  "disposal",
  "rosh",
  "safety",
  "start-date",
  "end-date",
  "case-manager",
  "team",
  "office",
  "report-type",
  "agency",
  "prison",
  "stratum",
  "exclusion-reason",
] as const;

export type FieldId = (typeof FIELD_IDS)[number];

export type Gender = "male" | "female";
export type RiskLevel = "low" | "medium" | "high" | "very-high";
export type Sentence = "community" | "post-custody";
export type OutOfCourt = "youth-caution" | "conditional-caution" | "community-resolution";

/** A case is `higher` when any of `fields` holds one of `higher`; `lower` when every one of them is known and none does. */
export interface LevelRule {
  readonly fields: readonly ("rosh" | "safety")[];
  readonly higher: readonly RiskLevel[];
}

/** Strata by stated rules, by the values met in some columns, or none (the whole list is one stratum). */
export type StrataRule =
  | { readonly by: "rules"; readonly strata: readonly StratumRule[]; readonly suggested: boolean }
  | { readonly by: "values"; readonly fields: Cited<readonly FieldId[]> }
  | { readonly by: "none"; readonly whole: Cited<Wording> };

/** A case belongs to a stratum when every trait given here is the case's own. */
export interface StratumRule {
  readonly id: string;
  readonly name: Cited<Wording>;
  readonly gender?: Gender;
  readonly sentence?: Sentence;
  readonly outOfCourt?: OutOfCourt;
  readonly level?: "higher" | "lower";
}

/**
 * A reason to leave a case out. `ineligible`: it should not be on the list; warned about, not counted in the population.
 * `possible`: it stays in the population and is not taken until the administrator decides otherwise.
 */
export interface LeavingOutRule {
  readonly id: string;
  readonly kind: "ineligible" | "possible";
  readonly name: Cited<Wording>;
  /** A yes/no column whose heading, as `plainText` leaves it, matches this is that reason. */
  readonly heading: RegExp;
  /** A disposal or sentence whose text, normalised the same way, matches this is that reason; null where only a column says it. */
  readonly disposal: RegExp | null;
}

export interface OrganisationSizes {
  readonly organisation: string;
  readonly cluster: Cited<string>;
  readonly sizes: readonly { readonly list: ListId; readonly size: Cited<number> }[];
}
