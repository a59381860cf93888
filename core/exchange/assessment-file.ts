import * as v from "valibot";
import { ANSWER, LIST, NAMED, PROGRAMME, QUESTION, ROLE, TEXT, TIMESTAMP, YES_NO } from "./shapes.ts";

const ENTRY = v.strictObject({ date: TEXT, heading: TEXT });

/** Words quoted from a record, as they travel. */
export const QUOTATION = v.strictObject({
  exact: NAMED,
  before: TEXT,
  after: TEXT,
  position: v.pipe(v.number(), v.integer(), v.minValue(0)),
  entry: v.nullable(ENTRY),
  distinct: v.exactOptional(v.picklist(["even-changed", "as-it-stands", "not"])),
});

const EVIDENCE = v.strictObject({
  id: NAMED,
  questions: v.array(QUESTION),
  supports: YES_NO,
  quotation: v.nullable(QUOTATION),
  note: TEXT,
});

const ALERT = v.strictObject({ whatMightHappen: TEXT, howSerious: TEXT, howSoon: TEXT, done: TEXT });

const FACTS = v.strictObject({
  "safety-factors": v.exactOptional(YES_NO),
  "risk-of-serious-harm": v.exactOptional(v.picklist(["low", "medium", "high", "very-high"])),
  "child-safeguarding": v.exactOptional(YES_NO),
});

/** One case as it was judged. */
const JUDGED_CASE = v.strictObject({
  reference: NAMED,
  caseId: NAMED,
  list: LIST,
  role: ROLE,
  /** By key question or prompt; unanswered ones are not there. */
  answers: v.record(QUESTION, ANSWER),
  reasons: v.record(QUESTION, TEXT),
  facts: FACTS,
  evidence: v.array(EVIDENCE),
  notes: v.array(TEXT),
  alerts: v.array(ALERT),
  excluded: v.nullable(NAMED),
  additional: v.nullable(NAMED),
  fileRead: v.boolean(),
  /** Minutes the interview took, whole; null where there was none. */
  interviewMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
  connection: v.nullable(v.strictObject({ connected: v.boolean(), note: TEXT })),
  done: v.boolean(),
  /** When anything was last recorded of it: of two readings of a case by the same inspector the later one stands. */
  changed: TIMESTAMP,
});

/** What an inspector hands over: every case begun, with answers, reasons, quotations and alerts. Source: contracts of files that travel. */
export const ASSESSMENT_FILE = v.strictObject({
  programme: PROGRAMME,
  inspection: NAMED,
  inspector: NAMED,
  made: TIMESTAMP,
  cases: v.array(JUDGED_CASE),
});

export type AssessmentFile = v.InferOutput<typeof ASSESSMENT_FILE>;
export type JudgedCase = v.InferOutput<typeof JUDGED_CASE>;
