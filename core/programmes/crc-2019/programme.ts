import { cited } from "../cited.ts";
import { INTRODUCTION, KINDS } from "../probation-2019/sources.ts";
import type { Programme } from "../programme.ts";
import { PROGRAMME_NAMES } from "../programme-names.ts";
import { FRAMEWORK } from "./framework.ts";
import { RATING_RULES } from "./ratings.ts";
import { SAMPLE_RULES } from "./samples.ts";

/** Inspection of Community Rehabilitation Companies under the 2019-20 manual (004). */
export const CRC_2019: Programme = {
  id: "crc-2019",
  name: cited(PROGRAMME_NAMES["crc-2019"], INTRODUCTION),
  service: "probation",
  kinds: [cited("single", KINDS)],
  framework: FRAMEWORK,
  ratings: RATING_RULES,
  samples: SAMPLE_RULES,
};
