import * as v from "valibot";

/** Longest text of any one field in a file that travels; what is longer was not written by Probity. */
const LONGEST = 100_000;

/** Any text. */
export const TEXT = v.pipe(v.string(), v.maxLength(LONGEST));
/** A text that says something. */
export const NAMED = v.pipe(TEXT, v.regex(/\S/u));
/** A key question (`2.1.1`) or prompt (`2.1.1 a`). */
export const QUESTION = v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+( [a-z])?$/u));
/** A timestamp as `2026-11-22T14:14:00.000Z`. */
export const TIMESTAMP = v.pipe(v.string(), v.isoTimestamp());
export const ANSWER = v.picklist(["yes", "no", "not-applicable"]);
export const YES_NO = v.picklist(["yes", "no"]);
export const LIST = v.picklist([
  "domain-two",
  "domain-three",
  "court-reports",
  "victim-contact",
  "through-the-gate",
  "unpaid-work",
  "statutory",
]);
export const PROGRAMME = v.picklist(["youth-2018", "youth-2021", "crc-2019", "nps-2019", "fji-2013", "sqs-2014"]);
/** Whose reading of a case it is: the one that counts, or the second inspector's beside it. */
export const ROLE = v.picklist(["first", "second"]);
