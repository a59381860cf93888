import type { Source } from "../citation.ts";
import { decision } from "../decision.ts";

/** 000: the inspections this manual covers. */
export const INTRODUCTION: Source = { document: "000", section: "2.1" };
/** 000: the three domains and what each covers. */
export const DOMAINS: Source = { document: "000", section: "2.2" };
/** 000: sample sizes, and the 60 and 40 per cent of a combined sample. */
export const SIZES: Source = { document: "000", section: "4.1" };
/** 000: which cases a longlist holds, which are left out, and the strata. */
export const SPECIFICATION: Source = { document: "000", section: "4.3" };
/** 000: how long the interview in each case lasts. */
export const SCHEDULES: Source = { document: "000", section: "5.1" };
/** 000: bands, ratings, scores, overall ratings and the sub-sample for planning. */
export const RATINGS: Source = { document: "000", section: "7.1" };
/** 000: the ratings panel and professional discretion. */
export const PANEL: Source = { document: "000", section: "7.2" };

/** Sub-samples of implementation, reviewing and other people's safety. */
export const SUB_SAMPLES = decision("sub-samples", RATINGS);
/** Short codes of the standards whose tables are not printed. */
export const SHORT_CODES = decision("short-codes", RATINGS);
/** Five or fewer against fewer than five. */
export const SMALL_SAMPLE = decision("small-sample", PANEL);
/** The formula behind the advised sample size. */
export const SAMPLE_SIZE = decision("sample-size", SIZES);

/**
 * 001: a numbered part of the framework.
 *
 * @param number the framework's number: `2.1.1`
 * @returns the citation
 */
export function annexD(number: string): Source {
  return { document: "001", section: `Annex D ${number}` };
}
