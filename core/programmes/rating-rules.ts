import type { Wording } from "../words/wording.ts";
import type { Cited } from "./citation.ts";

export type BandId = "minority" | "too-few" | "reasonable-majority" | "large-majority";
export type RatingId = "inadequate" | "requires-improvement" | "good" | "outstanding";

export interface RatingRules {
  /** From the lowest band to the highest; `from` strictly increases from 0. */
  readonly bands: readonly BandRule[];
  /** From the lowest overall rating to the highest; `from` is the lowest total, strictly increasing from 0. */
  readonly overall: readonly OverallRule[];
  readonly discretion: DiscretionRules;
  /** Evidence that may move a standard rated from cases; null where there is none. */
  readonly evidence: EvidenceRule | null;
  readonly hurdles: readonly Cited<Hurdle>[];
}

export interface BandRule {
  readonly id: BandId;
  readonly name: Cited<Wording>;
  /** Lowest whole percent in the band, 0-100. */
  readonly from: Cited<number>;
  readonly rating: Cited<RatingId>;
  /** 0-3. */
  readonly score: Cited<number>;
}

export interface OverallRule {
  readonly rating: RatingId;
  readonly from: Cited<number>;
}

export interface DiscretionRules {
  /** `must`: the panel must consider a flag. `may`: it may, exceptionally. */
  readonly duty: Cited<"must" | "may">;
  /** Percentage points from the edge of the band's own label, inclusive. */
  readonly withinPoints: Cited<number>;
  /** Cases, inclusive: so many or fewer is a small sample. */
  readonly smallSample: Cited<number>;
  /** True where a small sample is a trigger; false where it is information only. */
  readonly smallSampleTriggers: Cited<boolean>;
}

export interface EvidenceRule {
  readonly standard: string;
  /** The key question whose evidence may move the indicative rating. */
  readonly keyQuestion: string;
  /** Bands it may move, either way. */
  readonly mostBands: Cited<number>;
}

/** When `fact` was found insufficient, `keyQuestion` must be answered No. Warns; never changes an answer. */
export interface Hurdle {
  readonly fact: "child-safeguarding";
  readonly keyQuestion: string;
}
