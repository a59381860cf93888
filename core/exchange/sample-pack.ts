import * as v from "valibot";
import { LIST, NAMED, PROGRAMME, ROLE, TEXT, TIMESTAMP } from "./shapes.ts";

/** A case that an inspector is to judge. */
const ALLOTTED_CASE = v.strictObject({
  /** The inspectorate's own reference, which a schedule bears (003 §10.4). */
  reference: NAMED,
  /** The case id by which its record is recognised on the screen. */
  caseId: NAMED,
  list: LIST,
  /** The stratum's name or id; empty where there is none. */
  stratum: TEXT,
  /** When the interview or the file read is due, as the schedule writes it; empty where it is not planned. */
  slot: TEXT,
  caseManager: TEXT,
  office: TEXT,
  role: ROLE,
});

/** What an inspector takes into the browser. Never a name of a person supervised. Source: contracts of files that travel. */
export const SAMPLE_PACK = v.strictObject({
  programme: PROGRAMME,
  /** What people call this inspection: the service and the year. */
  inspection: NAMED,
  /** Initials, or a name, as the schedule writes it. */
  inspector: NAMED,
  made: TIMESTAMP,
  cases: v.array(ALLOTTED_CASE),
  /** The other cases of the sample, so that a record is known to be someone else's. */
  others: v.array(v.strictObject({ caseId: NAMED, inspector: TEXT })),
});

export type SamplePack = v.InferOutput<typeof SAMPLE_PACK>;
export type AllottedCase = v.InferOutput<typeof ALLOTTED_CASE>;
