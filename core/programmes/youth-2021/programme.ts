import { cited } from "../cited.ts";
import type { Programme } from "../programme.ts";
import { PROGRAMME_NAMES } from "../programme-names.ts";
import { FRAMEWORK } from "./framework.ts";
import { RATING_RULES } from "./ratings.ts";
import { SAMPLE_RULES } from "./samples.ts";
import { INTRODUCTION } from "./sources.ts";

/** Inspection of youth offending services under the 2021 manual (000). */
export const YOUTH_2021: Programme = {
  id: "youth-2021",
  name: cited(PROGRAMME_NAMES["youth-2021"], INTRODUCTION),
  service: "youth",
  kinds: [cited("single", INTRODUCTION), cited("joint", INTRODUCTION), cited("small", INTRODUCTION)],
  framework: FRAMEWORK,
  ratings: RATING_RULES,
  samples: SAMPLE_RULES,
};
