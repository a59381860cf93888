import type { Pair } from "../prompts.ts";

interface NamedQuestion {
  readonly code: string;
  readonly wording: Pair;
}

/** The key questions domains two and three share, by their short codes, in our own short words. */
export const KEY_QUESTIONS = {
  A1: {
    code: "A1",
    wording: ["Assessment of how to support desistance", "Asesu sut i gefnogi ymatal rhag troseddu"],
  },
  A2: { code: "A2", wording: ["Assessment of the child's safety", "Asesu diogelwch y plentyn"] },
  A3: { code: "A3", wording: ["Assessment of other people's safety", "Asesu diogelwch pobl eraill"] },
  P1: { code: "P1", wording: ["Planning to support desistance", "Cynllunio i gefnogi ymatal rhag troseddu"] },
  P2: { code: "P2", wording: ["Planning for the child's safety", "Cynllunio ar gyfer diogelwch y plentyn"] },
  P3: { code: "P3", wording: ["Planning for other people's safety", "Cynllunio ar gyfer diogelwch pobl eraill"] },
  D1: { code: "D1", wording: ["Delivery that supports desistance", "Cyflawni sy'n cefnogi ymatal rhag troseddu"] },
  D2: { code: "D2", wording: ["Delivery that keeps the child safe", "Cyflawni sy'n cadw'r plentyn yn ddiogel"] },
  D3: { code: "D3", wording: ["Delivery that keeps others safe", "Cyflawni sy'n cadw eraill yn ddiogel"] },
  R1: { code: "R1", wording: ["Reviewing that supports desistance", "Adolygu sy'n cefnogi ymatal rhag troseddu"] },
  R2: { code: "R2", wording: ["Reviewing of the child's safety", "Adolygu diogelwch y plentyn"] },
  R3: { code: "R3", wording: ["Reviewing of other people's safety", "Adolygu diogelwch pobl eraill"] },
} as const satisfies Record<string, NamedQuestion>;
