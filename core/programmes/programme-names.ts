import type { Wording } from "../words/wording.ts";

/** What the programmes offered are called, apart from what they say, for screens that offer them before they load any. */
export const PROGRAMME_NAMES = {
  "youth-2021": { en: "Youth offending services 2021", cy: "Gwasanaethau troseddau ieuenctid 2021" },
  "crc-2019": { en: "Community Rehabilitation Companies 2019-20", cy: "Cwmnïau Adsefydlu Cymunedol 2019-20" },
  "nps-2019": { en: "National Probation Service 2019-20", cy: "Gwasanaeth Prawf Cenedlaethol 2019-20" },
} as const satisfies Readonly<Record<string, Wording>>;
