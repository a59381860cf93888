import type { Reserves } from "../sampling/draw-sample.ts";

/** A draw as the sheets show it. */
export interface DrawnSample {
  readonly method: string;
  readonly seed: string;
  readonly population: number;
  readonly requested: number;
  readonly size: number;
  readonly strata: readonly {
    readonly id: string;
    readonly name: string;
    readonly population: number;
    readonly available: number;
    readonly selected: number;
  }[];
  readonly selected: readonly DrawnRow[];
  readonly reserves: readonly DrawnRow[];
  readonly log: {
    readonly by: string;
    readonly at: string;
    readonly reserves: Reserves;
    readonly fingerprint: string;
  };
}

export interface DrawnRow {
  readonly caseId: string;
  readonly stratum: string;
  readonly order: number;
}

/** Where the log's list of cases stands: rows counted from 1. */
export interface LogCases {
  readonly first: number;
  readonly last: number;
}
