import { cited } from "../cited.ts";
import { CASE_REVIEW } from "../probation-2019/case-review.ts";
import { METHODOLOGY, SPECIFICATION } from "../probation-2019/sources.ts";
import type { LeavingOutRule } from "../sample-rules.ts";

/** Unpaid work: transfers are out here, though in for domain two. Reasons of 004 §6.1: docs/decisions/leaving-out-on-reading.md. */
export const UNPAID_WORK_LEAVING_OUT: readonly LeavingOutRule[] = [
  {
    id: "transferred",
    kind: "ineligible",
    name: cited(
      { en: "Transferred from or to another CRC", cy: "Wedi'i drosglwyddo o gwmni arall neu i gwmni arall" },
      SPECIFICATION,
    ),
    heading: /^(?!.*\b(?:date|dyddiad)\b).*\b(?:transfer(?:red|s)?|trosglwydd\w*|drosglwydd\w*)\b/u,
    disposal: null,
  },
  CASE_REVIEW,
  {
    id: "unavailable-over-six-weeks",
    kind: "ineligible",
    name: cited(
      { en: "Unavailable for work for over six weeks", cy: "Ddim ar gael i weithio am fwy na chwe wythnos" },
      METHODOLOGY,
    ),
    heading: /\b(?:unavailable|not available)\b|\bddim ar gael\b/u,
    disposal: null,
  },
];

/** Through the Gate: people released to someone else, from elsewhere, or to no supervision at all. */
export const THROUGH_THE_GATE_LEAVING_OUT: readonly LeavingOutRule[] = [
  {
    id: "supervised-by-another-crc",
    kind: "ineligible",
    name: cited(
      { en: "Supervised after release by another CRC", cy: "Goruchwylir ar ôl rhyddhau gan gwmni arall" },
      SPECIFICATION,
    ),
    heading:
      /^(?!.*\b(?:through the gate|ttg)\b)(?=.*\b(?:supervis|manag|held|allocat|post release)).*\b(?:an ?other|other|different) crc\b|\bgoruchwyl\S*.*\bgwmni (?:arall|gwahanol)\b/u,
    disposal: null,
  },
  {
    id: "supervised-by-nps",
    kind: "ineligible",
    name: cited(
      {
        en: "Supervised after release by the NPS",
        cy: "Goruchwylir ar ôl rhyddhau gan y Gwasanaeth Prawf Cenedlaethol",
      },
      SPECIFICATION,
    ),
    heading:
      /^(?!.*\b(?:through the gate|ttg|not)\b)(?=.*\b(?:supervis|manag|held|allocat|releas|goruchwyl)).*(?:\bnps\b|\bnational probation service\b|\bgwasanaeth prawf cenedlaethol\b)/u,
    disposal: null,
  },
  {
    id: "fixed-term-recall",
    kind: "ineligible",
    name: cited(
      { en: "Released after a fixed-term recall", cy: "Rhyddhau ar ôl galw'n ôl am gyfnod penodol" },
      SPECIFICATION,
    ),
    heading: /\bfixed term recall|\bftr\b|\bgalw ?n ôl am gyfnod penodol/u,
    disposal: /\bfixed term recall|\bftr\b/u,
  },
  {
    id: "no-supervision-after-release",
    kind: "ineligible",
    name: cited(
      {
        en: "No licence or supervision after release: deportation, remand and so on",
        cy: "Dim trwydded na goruchwyliaeth ar ôl rhyddhau: allgludo, remand ac ati",
      },
      SPECIFICATION,
    ),
    heading:
      /^(?!.*\b(?:crc|nps)\b).*\b(?:no|not|without)\b.*\b(?:licen[cs]e|pss|supervision|supervised)\b|\bdeport|\bremand|\bsentence expiry\b.*\breleas|\breleas\w* at sentence expiry\b|\bdim trwydded\b/u,
    disposal: /^(?:on )?remand(?:ed)?\b|\bdeport(?:ed|ation)\b/u,
  },
  {
    id: "through-the-gate-by-another-crc",
    kind: "ineligible",
    name: cited(
      {
        en: "Prison where another CRC provides Through the Gate",
        cy: "Carchar lle mae cwmni arall yn darparu Drwy'r Gât",
      },
      SPECIFICATION,
    ),
    heading:
      /^(?=.*\b(?:through the gate|ttg)\b).*\b(?:an ?other|other|different) crc\b|\bcwmni (?:arall|gwahanol)\b.*\bdrwy ?r gât/u,
    disposal: null,
  },
  {
    id: "not-a-resettlement-prison",
    kind: "ineligible",
    name: cited({ en: "Not a resettlement prison", cy: "Nid carchar ailsefydlu" }, SPECIFICATION),
    heading: /\bnon ?resettlement\b|\bnot (?:an? )?(?:specified )?resettlement\b|\bnid carchar (?:ail|ad)sefydlu\b/u,
    disposal: null,
  },
  {
    id: "not-released-as-expected",
    kind: "ineligible",
    name: cited({ en: "Not released as expected", cy: "Heb ei ryddhau yn ôl y disgwyl" }, METHODOLOGY),
    heading: /\bnot (?:yet )?released\b|\bheb ei (?:ryddhau|rhyddhau)\b/u,
    disposal: null,
  },
];
