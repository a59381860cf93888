import type { Wording } from "../words/wording.ts";
import type { Cited } from "./citation.ts";
import type { Framework } from "./framework.ts";
import type { InspectionKind } from "./inspection-kind.ts";
import type { RatingRules } from "./rating-rules.ts";
import type { SampleRules } from "./sample-rules.ts";

export type ProgrammeId = "youth-2018" | "youth-2021" | "crc-2019" | "nps-2019" | "fji-2013" | "sqs-2014";

/**
 * Everything one inspection programme says, as data, every fact cited. Start reading here; then `framework.ts`
 * (standards and questions), `rating-rules.ts` (bands, scores, discretion) and `sample-rules.ts` (lists, strata, sizes).
 */
export interface Programme {
  readonly id: ProgrammeId;
  readonly name: Cited<Wording>;
  readonly service: "youth" | "probation";
  readonly kinds: readonly Cited<InspectionKind>[];
  readonly framework: Framework;
  readonly ratings: RatingRules;
  readonly samples: SampleRules;
}
