import type { FieldId, ListId } from "../programmes/sample-rules.ts";
import type { Reserves } from "../sampling/draw-sample.ts";
import type { CombinedAdvice } from "./combined-advice.ts";
import type { UnusedColumn, UsedColumn } from "./longlist-columns.ts";

/** What `sample` found and drew. Field names are the terminal's JSON. */
export interface SampleResult {
  readonly list: ListId;
  readonly sheet: string;
  readonly method: string;
  readonly seed: string;
  /** Eligible cases, possible exclusions included. */
  readonly population: number;
  /** Cases selected, and cases asked for. */
  readonly size: number;
  readonly requested: number;
  /** The advised size, and where it comes from. */
  readonly advised: { readonly size: number; readonly from: "table" | "formula" | "range" };
  /** What a combined sample would take from each list; null unless the workbook has both. */
  readonly combined: CombinedAdvice | null;
  /** Margin of error in percentage points, to one decimal; null when nothing was drawn. */
  readonly margin: number | null;
  readonly strata: readonly SampledStratum[];
  readonly selected: readonly SampledCase[];
  readonly reserves: readonly SampledCase[];
  readonly excluded: readonly {
    readonly caseId: string;
    readonly reason: string;
    readonly kind: "possible" | "ineligible";
  }[];
  readonly unassigned: readonly { readonly caseId: string; readonly field: FieldId; readonly value: string }[];
  readonly headings: readonly UsedColumn[];
  /** Headings of the longlist's columns that mean nothing to the draw. */
  readonly unused: readonly string[];
  readonly unusedColumns: readonly UnusedColumn[];
  readonly log: DrawLog;
}

export interface SampledStratum {
  readonly id: string;
  readonly name: string;
  readonly population: number;
  readonly available: number;
  /** Part of the population, a fraction to four decimals. */
  readonly share: number;
  readonly selected: number;
}

export interface SampledCase {
  readonly caseId: string;
  readonly stratum: string;
  /** Place within the stratum, from 1. */
  readonly order: number;
}

/** Everything needed to repeat a draw. */
export interface DrawLog {
  readonly method: string;
  readonly programme: string;
  readonly list: string;
  readonly seed: string;
  readonly by: string;
  readonly at: string;
  /** Reserves asked for in each stratum. */
  readonly reserves: Reserves;
  /** SHA-256 of the list as drawn from, the same in any row order. */
  readonly fingerprint: string;
  readonly strata: readonly { readonly id: string; readonly selected: number; readonly reserves: number }[];
  readonly cases: readonly { readonly caseId: string; readonly stratum: string; readonly standing: string }[];
}
