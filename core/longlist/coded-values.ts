import type { Gender, OutOfCourt, RiskLevel, Sentence } from "../programmes/sample-rules.ts";
import { plainText } from "./plain-text.ts";

type Codes<T> = readonly (readonly [code: T, pattern: RegExp])[];

/** Source: the strata of 000 §4.3 and 004 §4.2; the spellings are ours. */
const GENDERS: Codes<Gender> = [
  ["female", /^(f|female|girl|girls|woman|benyw|merch|menyw)$/u],
  ["male", /^(m|male|boy|boys|man|gwryw|bachgen|dyn)$/u],
];

/** Source: 000 §4.3, 004 §4.2. */
const RISK_LEVELS: Codes<RiskLevel> = [
  ["very-high", /^(vh|v high|very high( risk)?|uchel iawn)$/u],
  ["high", /^(h|high( risk)?|uchel)$/u],
  ["medium", /^(m|med|medium( risk)?|canolig)$/u],
  ["low", /^(l|low( risk)?|isel)$/u],
];

/** Still inside, so not yet supervised after release: no stratum (000 §4.3; ours). */
const STILL_IN_CUSTODY =
  /\b(still|currently|remains|presently) (in|serving)\b.*\bcustod|^in custody$|\bnot (yet )?released\b|\bserving( a)? custod|^remand|\bon remand\b|yn y ddalfa o hyd/u;

/** Post-custody wins when both fit (000 §4.3; the order is ours). */
const SENTENCES: Codes<Sentence> = [
  [
    "post-custody",
    /custod|\blicen[cs]e\b|\breleased?\b|\bdto\b|\bdetention\b|\b(section|s) ?(90|91|250)\b|\bpost sentence supervision\b|\bpss\b|\bdalfa\b|\btrwydded\b/u,
  ],
  [
    "community",
    /\b(referral|rehabilitation|community|suspended sentence)( \w+)* orders?\b|^(ro|yro|co|sso|community|community sentence)$|\byro\b|\bgorchymyn (cyfeirio|adsefydlu|cymunedol)\b/u,
  ],
];

/** Source: 000 §4.3. A conditional caution is also a caution, so it is tried first. */
const OUT_OF_COURT: Codes<OutOfCourt> = [
  ["conditional-caution", /\bconditional( \w+)? cautions?\b|^(y ?cc|cc)$|\bycc\b|\brhybudd amodol\b/u],
  ["community-resolution", /\bcommunity resolutions?\b|^cr$|\bdatrysiad cymunedol\b/u],
  ["youth-caution", /\b(youth )?cautions?\b|^yc$|\brhybudd ieuenctid\b/u],
];

const YES = /^(y|yes|true|x|1|ie|oes|ydy|do)$/u;
const NO = /^(|n|no|false|0|na|n a|none|not applicable|nage|nac oes|dim)$/u;

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
  const text = plainText(value);
  return STILL_IN_CUSTODY.test(text) ? null : codeOf(SENTENCES, text);
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
