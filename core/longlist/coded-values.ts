import type { Gender, OutOfCourt, RiskLevel, Sentence } from "../programmes/sample-rules.ts";
import { plainText } from "./plain-text.ts";

type Codes<T> = readonly (readonly [code: T, pattern: RegExp])[];

/** Source: the strata of 000 §4.3 and 004 §4.2; the spellings are ours. */
const GENDERS: Codes<Gender> = [
  ["female", /^(f|females?|girls?|woman|women|benyw(aidd)?|merch(ed)?|menyw(od)?)$/u],
  ["male", /^(m|males?|boys?|man|men|gwryw(aidd)?|bachgen|bechgyn|dyn(ion)?)$/u],
];

/** Source: 000 §4.3, 004 §4.2. */
const RISK_LEVELS: Codes<RiskLevel> = [
  ["very-high", /^(vh|v high|very high( risk| rosh| level)?|(risg )?uchel iawn)$/u],
  ["high", /^(h|high( risk| rosh| level)?|(risg )?uchel)$/u],
  ["medium", /^(m|med|medium( risk| rosh| level)?|(risg )?(canolig|ganolig))$/u],
  ["low", /^(l|low( risk| rosh| level)?|(risg )?isel)$/u],
];

/** Still inside, so not yet supervised after release: no stratum (000 §4.3; ours). "In custody" with more beside it may be the past. */
const STILL_IN_CUSTODY =
  /\b(still|currently|remains|presently) (in|serving)\b.*\bcustod|^(?!.*\b(licen[cs]e|releas\w*)\b)(in custody\b|.*\bserving\b|.*\bcustodial (part|phase|element|period)\b)|\bin custody (still|at present|now)$|\bnot (yet )?released\b|^remand|\bon remand\b|\b(yn y ddalfa o hyd|(o hyd|dal) yn y ddalfa)\b|^yn y ddalfa$|^ar remand|\bheb ei rh?yddhau\b/u;

/** Post-custody wins when both fit (000 §4.3; the order is ours). */
const SENTENCES: Codes<Sentence> = [
  [
    "post-custody",
    /custod|\blicen[cs]e\b|\breleased?\b|\bdto\b|\bdetention\b|\b(section|sect|sec|s|adran) ?(90|91|250)\b|\bpost sentence supervision\b|\bpss\b|\bdd?alfa\b|\b[td]rwydded\b|\brh?yddhau\b|\bcadw a hyfforddi\b/u,
  ],
  [
    "community",
    /\b(referral|rehabilitation|community|suspended sentence)( \w+)* orders?\b|^(ro|co)\b|^(community|community sentence|referral|suspended sentence|cymuned)$|\b(yro|sso)\b|\bg?orchymyn (at)?gyfeirio\b|\bg?orchymyn (cyfeirio|adsefydlu|cymunedol|cymuned)\b|\b(dedfryd|gorchymyn dedfryd) ohiriedig\b/u,
  ],
];

/** Source: 000 §4.3. A conditional caution is also a caution, so it is tried first. */
const OUT_OF_COURT: Codes<OutOfCourt> = [
  [
    "conditional-caution",
    /\bconditional( \w+)? cautions?\b|\bcautions? conditional\b|^(y ?cc|cc)$|\bycc\b|\brhybudd(iad)?( ieuenctid)? amodol\b/u,
  ],
  ["community-resolution", /\bcommunity resolutions?\b|^cr$|\bd?datrysiad cymunedol\b/u],
  ["youth-caution", /\b(youth )?cautions?\b|^yc$|\brhybudd(iad)?( ieuenctid)?\b/u],
];

const YES = /^(y|yes|true|x|1|ie|oes|ydy|ydyw|ydi|do)$/u;
const NO = /^(|n|no|false|0|na|n a|none|not applicable|nage|nac oes|nag oes|nac ydy|nac ydyw|naddo|dim|amherthnasol)$/u;

/** Male or female as recorded, or null when the value is neither. */
export function codedGender(value: string): Gender | null {
  return codeOf(GENDERS, plainText(value));
}

/** A risk level, or null when the value is none we know (blank, `not assessed`). */
export function codedRiskLevel(value: string): RiskLevel | null {
  return codeOf(RISK_LEVELS, plainText(value));
}

/** Community or post-custody, or null when the value names neither, or names someone still in custody. */
export function codedSentence(value: string): Sentence | null {
  return isStillInCustody(value) ? null : codeOf(SENTENCES, plainText(value));
}

/** True for someone still inside, who is not yet supervised after release. */
export function isStillInCustody(value: string): boolean {
  return STILL_IN_CUSTODY.test(plainText(value));
}

/** An out-of-court disposal, or null when the value names none we know. */
export function codedOutOfCourt(value: string): OutOfCourt | null {
  return codeOf(OUT_OF_COURT, plainText(value));
}

/** Yes, no (blank is no), or null when the value is neither: a reason in words, perhaps. */
export function codedYesNo(value: string): "yes" | "no" | null {
  const text = plainText(value);
  if (YES.test(text) || /^[✓✔]$/u.test(value.trim())) return "yes";
  return NO.test(text) ? "no" : null;
}

function codeOf<T>(codes: Codes<T>, text: string): T | null {
  return codes.find(([, pattern]) => pattern.test(text))?.[0] ?? null;
}
