import type { Source } from "../citation.ts";
import { decision } from "../decision.ts";

/** 004: the programme and its three domains. */
export const INTRODUCTION: Source = { document: "004", section: "2.1" };
/** 004: what the standards of each domain are about. */
export const STANDARDS: Source = { document: "004", section: "2.2" };
/** 004: how domains are scored, and the hurdle of domain two. */
export const PRINCIPLES: Source = { document: "004", section: "2.3" };
/** 004: sample sizes and the table of organisations. */
export const SIZES: Source = { document: "004", section: "4.1" };
/** 004: the strata's variables. */
export const STRATIFICATION: Source = { document: "004", section: "4.2" };
/** 004: which cases each longlist holds and which are left out. */
export const SPECIFICATION: Source = { document: "004", section: "4.3" };
/** 004: how long interviews last, and that domain three cases are read without one. */
export const SCHEDULES: Source = { document: "004", section: "5.1" };
/** 004: what inspectors look at in each domain, and which cases they exclude. */
export const METHODOLOGY: Source = { document: "004", section: "6.1" };
/** 004: bands, ratings, scores, discretion, unpaid work and overall ratings. */
export const RATINGS: Source = { document: "004", section: "7.1" };

/** Key questions that exist in number only. */
export const OPEN_ENDED = decision("open-ended-standards", STANDARDS);
/** Key questions of assessment, planning and reviewing, after the pattern of delivery. */
export const KEY_QUESTIONS = decision("probation-key-questions", RATINGS);
/** Short codes of the standards whose tables are not printed. */
export const SHORT_CODES = decision("short-codes", RATINGS);
/** Sub-samples of implementation and reviewing. */
export const SUB_SAMPLES = decision("sub-samples", RATINGS);
/** Five groups whose variables are named and whose make-up is not. */
export const STRATA = decision("probation-strata", STRATIFICATION);
/** A small sample is information, not a trigger. */
export const SMALL_SAMPLE = decision("small-sample-probation", RATINGS);
/** The formula behind the advised sample size. */
export const SAMPLE_SIZE = decision("sample-size", SIZES);
/** Inspections of one organisation by one inspectorate. */
export const KINDS = decision("probation-kinds", INTRODUCTION);
