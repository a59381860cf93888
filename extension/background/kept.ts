import type { AssessmentEvent } from "../../core/assessment/event.ts";
import type { JudgedCase } from "../../core/exchange/assessment-file.ts";
import type { AllottedCase, SamplePack } from "../../core/exchange/sample-pack.ts";

/** What is kept, entry by entry. A pack's room holds each version of it that was opened; a case's room begins with `case`. */
export type Kept =
  | { readonly kind: "pack"; readonly pack: SamplePack }
  | { readonly kind: "case"; readonly pack: string; readonly case: AllottedCase }
  | { readonly kind: "event"; readonly event: AssessmentEvent }
  /** The first inspector's reading of a case whose second reading is made here: shown when that is done. */
  | { readonly kind: "first-reading"; readonly reading: JudgedCase };

/** A pack that was opened here, in its latest version. */
export interface HeldPack {
  /** Its room. */
  readonly id: string;
  readonly until: string;
  readonly pack: SamplePack;
}

/** A case as it is held here. `room` is null until anything was recorded of it. */
export interface HeldCase {
  /** Its pack's room, its list and its case id: how the panel names it. */
  readonly key: string;
  readonly pack: HeldPack;
  readonly case: AllottedCase;
  readonly room: string | null;
  readonly events: readonly AssessmentEvent[];
  readonly firstReading: JudgedCase | null;
}

/** One inspector's pack of one inspection. */
export function isSamePack(one: SamplePack, other: SamplePack): boolean {
  return one.inspection === other.inspection && one.inspector === other.inspector && one.programme === other.programme;
}
